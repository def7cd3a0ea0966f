import type { Span } from '../../model/span.ts';
import { passageStart, type Reading } from '../reading.ts';
import type { Gender } from './gender.ts';
import type { Person, Reference } from './person.ts';

const PRONOUN: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
};
/** How many sentences back a pronoun reaches. */
const REACH = 3;
/** A person without a name between name and pronoun: "a spokesman said he …" is not about the last named one. */
const UNNAMED =
  /\b(?:an?|the|one|another|his|her|their|whose)\s(?:[\p{Ll}-]+\s){0,2}(?:man|woman|spokes(?:man|woman|person)|mother|father|wife|husband|sister|brother|son|daughter|official|employee|worker|resident|witness|driver|officer|teenager|boy|girl|victim|judge|source|aide)\b/giu;

/** Names and resolved words the pronoun at `at` may mean, best first. */
function score(reference: Reference, at: number, sentence: number, gender: Gender, quoted: boolean): number {
  const back = sentence - reference.sentence;
  if (back < 0 || back > REACH || reference.end > at) return Number.NEGATIVE_INFINITY;
  if (reference.person.gender && reference.person.gender !== gender) return Number.NEGATIVE_INFINITY;
  let points = -10 * back;
  if (reference.subject && !(reference.joined && back === 0)) points += quoted ? 2 : 8;
  // inside somebody's quotation "he" is more often the one the story is about
  if (quoted) points += Math.min(9, 2 * reference.person.group.mentions.length);
  if (reference.person.gender === gender) points += 5;
  return points + reference.start / 1e7;
}

/** The stretch of quoted words the offset stands in, or undefined. */
const quoteAt = (quotes: readonly Span[], at: number) => quotes.find((q) => q.start <= at && at < q.end);

/** Whoever is named beside the quotation in its sentence or the sentence before: he does not mean himself inside it by "he". */
function speakerOf(quote: Span, reading: Reading, references: readonly Reference[]): Person | undefined {
  const first = reading.sentences.findIndex((s) => s.end > quote.start);
  const last = reading.sentences.findLastIndex((s) => s.start < quote.end);
  const beside = references.filter(
    (r) => r.sentence >= first && r.sentence <= last && (r.end <= quote.start || r.start >= quote.end),
  );
  return (
    beside.find((r) => r.start >= quote.end && r.start - quote.end < 30) ??
    beside.find((r) => r.subject) ??
    beside[0]
  )?.person;
}

function unnamedBetween(reading: Reading, from: number, to: number): boolean {
  return UNNAMED.test(reading.text.slice(from, to));
}

/**
 * Resolves he, him, his, she, her … in order of the text: agreement in gender, then the nearest sentence, then its subject.
 * Answers the references found; a pronoun that may mean an unnamed person is left alone.
 */
export function resolvePronouns(
  reading: Reading,
  references: readonly Reference[],
  quotes: readonly Span[],
): Reference[] {
  const known = [...references].sort((a, b) => a.start - b.start);
  const found: Reference[] = [];
  const speakers = new Map<Span, Person | undefined>();
  for (const token of reading.tokens) {
    const gender = PRONOUN[token.text.toLowerCase()];
    if (!gender || token.text === 'HER') continue;
    const quote = quoteAt(quotes, token.start);
    if (quote && !speakers.has(quote)) speakers.set(quote, speakerOf(quote, reading, known));
    const barred = quote && speakers.get(quote);
    const passage = passageStart(reading, token.start);
    let best: Reference | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const reference of known) {
      if (reference.start >= token.start) break;
      if (reference.start < passage || reference.person === barred || isAgentBefore(reading.text, reference, token))
        continue;
      if (barred && !quoteAt(quotes, reference.start) && reference.sentence < token.sentence - 2) continue;
      const points =
        score(reference, token.start, token.sentence, gender, quote !== undefined) -
        (barred && speakTogether(known, barred, reference.person, token.sentence) ? OF_ONE_MIND : 0);
      if (points >= most && points > Number.NEGATIVE_INFINITY) [best, most] = [reference, points];
    }
    best ??= cataphor(reading, known, token, gender, barred);
    if (!best) continue;
    UNNAMED.lastIndex = 0;
    if (best.end < token.start && best.sentence <= token.sentence && !quote) {
      const from =
        best.sentence === token.sentence ? best.end : Math.max(best.end, reading.sentences[token.sentence]!.start);
      if (unnamedBetween(reading, from, token.start)) continue;
    }
    best.person.gender ??= gender;
    const subject = /^(?:he|she)$/i.test(token.text) && !known.some((r) => r.sentence === token.sentence && r.subject);
    const reference: Reference = {
      start: token.start,
      end: token.end,
      person: best.person,
      sentence: token.sentence,
      subject,
    };
    found.push(reference);
    known.splice(known.findLastIndex((r) => r.start < token.start) + 1, 0, reference);
  }
  return found;
}

/** "<PER> and <PER> both criticised …": two whom the sentences before name in one breath speak of a third, not of each other. */
function speakTogether(known: readonly Reference[], speaker: Person, other: Person, sentence: number): boolean {
  const joined = known.filter((r) => r.joined && r.sentence < sentence && r.sentence >= sentence - REACH);
  return joined.some(
    (r) => r.person === speaker && joined.some((o) => o.person === other && o.sentence === r.sentence),
  );
}
/** Points against one of them, above what the nearest subject of a sentence gains. */
const OF_ONE_MIND = 20;

/** "Questioned by <PER>, he admitted …": who asks is not who answers. */
function isAgentBefore(text: string, { start, end }: Reference, token: Span): boolean {
  if (!/^(?:he|she)$/i.test(text.slice(token.start, token.end)) || text.slice(end, token.start) !== ', ') return false;
  return /\bby (?:\p{L}+\.? ){0,3}$/u.test(text.slice(Math.max(0, start - 40), start));
}

/** "In his speech, <PER> said": the name comes after, in the same sentence, and nobody fits before. */
function cataphor(
  reading: Reading,
  known: readonly Reference[],
  token: { start: number; sentence: number },
  gender: Gender,
  barred: Person | undefined,
) {
  const opening = token.start - reading.sentences[token.sentence]!.start < 40;
  if (!opening) return undefined;
  return known.find(
    (r) =>
      r.sentence === token.sentence &&
      r.start > token.start &&
      r.person !== barred &&
      (!r.person.gender || r.person.gender === gender),
  );
}
