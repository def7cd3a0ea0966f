import * as z from 'zod/mini';

/** How a message travels: its name and what it asks. The name is looked up in the protocol before the ask is parsed. */
export const Envelope = z.object({ name: z.string(), ask: z.unknown() });

/** How an answer travels: failures come as words, since not every browser carries a thrown error across. */
export const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);
export type Reply = z.infer<typeof Reply>;

/**
 * A message went wrong. `reason`: 'nobody' = nobody there to answer (no content script in that tab, no panel open),
 * 'failed' = the other end refused it or broke, 'malformed' = ask or answer does not fit the protocol.
 */
export class MessageError extends Error {
  readonly reason: 'nobody' | 'failed' | 'malformed';

  constructor(reason: MessageError['reason'], message: string) {
    super(message);
    this.name = 'MessageError';
    this.reason = reason;
  }
}

/** Parses `value`; throws a MessageError that says which message and which field is wrong. */
export function parseAs<S extends z.ZodMiniType>(schema: S, value: unknown, what: string): z.infer<S> {
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.length ? ` at ${issue.path.map(String).join('.')}` : '';
  throw new MessageError('malformed', `${what} does not fit the protocol${place}: ${issue?.code ?? 'unknown'}`);
}
