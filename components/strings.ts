import type messages from '../public/_locales/en/messages.json';

/** A key of the message files. */
export type MessageKey = keyof typeof messages;

/** A key with plural forms, without its ending: "panel_claims" for "panel_claims_one" and "panel_claims_other". */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

export type Substitution = string | number;

/** A message file as the browsers read it. */
export type MessageFile = Record<
  string,
  { message: string; description?: string; placeholders?: Record<string, { content: string }> }
>;

/** What gives the words: the browser in the extension, a message file in the playground and the tests. */
interface Speaker {
  getMessage(key: string, substitutions?: string[]): string;
}

let speaker: Speaker | undefined;

/** Takes the words from a message file in place of the browser (playground, tests). */
export function speakFrom(file: MessageFile): void {
  speaker = {
    getMessage: (key, substitutions = []) => (file[key] ? fill(file[key], substitutions) : ''),
  };
}

/** Puts substitutions in as the browsers do: "$1" … "$9", named "$placeholder$", "$$" for the sign itself. */
function fill({ message, placeholders = {} }: MessageFile[string], substitutions: readonly string[]): string {
  const numbered = (text: string) =>
    text.replace(/\$(?:\$|([1-9]))/g, (_, n) => (n ? (substitutions[n - 1] ?? '') : '$'));
  return message
    .split(/(\$[a-z0-9_@]+\$)/i)
    .map((piece) => {
      const name = /^\$([a-z0-9_@]+)\$$/i.exec(piece)?.[1]?.toLowerCase();
      const holder = Object.entries(placeholders).find(([key]) => key.toLowerCase() === name);
      return numbered(holder ? holder[1].content : piece);
    })
    .join('');
}

/** The browser's own door; `chrome` exists in Firefox too, and neither needs the polyfill for this. */
function browserSpeaker(): Speaker | undefined {
  const { chrome } = globalThis as { chrome?: { i18n?: Speaker } };
  return chrome?.i18n;
}

function look(key: string, substitutions: readonly Substitution[]): string {
  const from = speaker ?? browserSpeaker();
  return from?.getMessage(key, substitutions.map(shown)) ?? '';
}

function shown(value: Substitution): string {
  return typeof value === 'number' ? new Intl.NumberFormat(language()).format(value) : value;
}

/** The words for a key, in the reader's language; numbers are written as that language writes them. */
export function t(key: MessageKey, ...substitutions: Substitution[]): string {
  return look(key, substitutions) || key;
}

/** The words for a count: `$1` is the count. A form that the language file lacks falls back to `_other`. */
export function plural(key: PluralKey, count: number, ...more: Substitution[]): string {
  const form = new Intl.PluralRules(language()).select(count);
  return look(`${key}_${form}`, [count, ...more]) || look(`${key}_other`, [count, ...more]) || key;
}

/** The language of the message file in use (BCP 47): what `lang`, plurals and numbers follow. */
export function language(): string {
  const from = speaker ?? browserSpeaker();
  return from?.getMessage('language') || 'en';
}

/** The direction of that language's script, for `dir`. */
export function direction(): 'ltr' | 'rtl' {
  return /^(?:ar|arc|ckb|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i.test(language()) ? 'rtl' : 'ltr';
}
