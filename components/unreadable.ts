import { type MessageKey, t } from './strings.ts';

/** Reasons that the page gives by name; any other one is words already. */
const WORDS: Readonly<Record<string, MessageKey>> = {
  'no-text': 'unreadable_no_text',
  'foreign-frame': 'unreadable_foreign_frame',
  'unreadable: too-many-nodes': 'unreadable_too_big',
  'unreadable: too-deep': 'unreadable_too_big',
  'unreadable: too-long': 'unreadable_too_big',
  'unreadable: too-slow': 'unreadable_too_big',
};

/** Why a page could not be read, in words for readers. */
export function whyUnreadable(reason: string): string {
  const key = WORDS[reason];
  return key ? t(key) : t('unreadable_broken', reason);
}
