/** The kinds of marks a reader can switch on and off; apart from its schema, so that pages need not carry schemas. */
export const MARK_KINDS = ['people', 'organisations', 'places', 'groups', 'quotations', 'reported', 'scare'] as const;
