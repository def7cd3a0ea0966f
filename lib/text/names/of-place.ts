import type { Reading } from '../reading.ts';
import type { RuledName } from './rules.ts';
import { findRuns, type Runs } from './runs.ts';
import { readWords } from './word-facts.ts';

/** Bodies that are named after their place: "Miners *Union* of Montana". */
const NAMED_AFTER =
  /^(?:academy|association|bank|board|chamber|church|college|commission|confederation|congress|council|federation|guild|institute|league|ministry|parliament|society|syndicate|union|university)$/i;
/** Those that need no word before them: "*University* of Bern". */
const ALONE = /^(?:association|confederation|federation|ministry|parliament|university)$/i;

/** "Miners Union | of | Montana", "University | of the | North": a body and the place behind "of" are one name. */
export function joinPlaces(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const runs = findRuns(reading, readWords(reading.tokens));
  const joined = [...names];
  for (const place of names) {
    if (place.type !== 'LOC') continue;
    const body = bodyBefore(reading, runs, place.first);
    if (!body) continue;
    const inside = joined.filter((name) => name.last > body.first && name.first < place.last);
    if (inside.some((name) => name.first < body.first || (name.type === 'PER' && name.confidence > 0.8))) continue;
    const why = `a body named after its place: ${reading.tokens[body.last - 1]!.text} of ${reading.tokens[place.first]!.text}`;
    const whole = { first: body.first, last: place.last, type: 'ORG' as const, confidence: 0.85 };
    joined.splice(joined.indexOf(inside[0]!), inside.length, { ...whole, rule: 'body of a place', why });
  }
  return joined;
}

/** The capitalised words that end in a body right before "of" or "of the". */
function bodyBefore(reading: Reading, runs: Runs, at: number): { first: number; last: number } | undefined {
  const word = (i: number) => reading.tokens[i]?.text ?? '';
  const of = word(at - 1) === 'the' ? at - 2 : at - 1;
  const head = of - 1;
  if (word(of) !== 'of' || head < 0 || runs.last[head] !== of || !NAMED_AFTER.test(word(head))) return undefined;
  if (reading.tokens[head]!.sentence !== reading.tokens[at]!.sentence) return undefined;
  let first = runs.first[head]!;
  while (first < head && /^(?:The|A|An|In|At|But|And|For|From|As|While|When)$/.test(word(first))) first++;
  return head > first || ALONE.test(word(head)) ? { first, last: of } : undefined;
}
