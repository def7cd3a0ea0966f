import type { Reading } from '../reading.ts';
import type { RuledName } from './rules.ts';
import { findRuns } from './runs.ts';
import { readWords } from './word-facts.ts';

/** First words of sports clubs, lower case; "Real" and "Inter" are words of their own and need the game beside them. */
const CLUB_STARTS =
  /^(?:atl[eé]tico|athletico|athletic|deportivo|dinamo|dynamo|lokomotiv|spartak|shakhtar|olympique|olympiacos|borussia|bayern|sporting|racing|fc|afc|cf|ac|fk|sk|sc|real|inter)$/;
/** Last words of sports clubs. */
const CLUB_ENDS = /^(?:fc|afc|cf|rovers|wanderers|albion|athletic|united|hotspur|rangers)$/;
/** What is said of clubs at play: "beat", "drew with", "3-1", "the club". */
const AT_PLAY =
  /\b(?:beat|defeated|drew|hosted?|visit(?:s|ed)?|clubs?|players?|midfielder|striker|goalkeeper|defender|match|matches|league|season|stadium|coach|squad|fans|relegat\p{L}+|\d{1,2}[-–]\d{1,2})\b/u;

/** "*Atlético Ribera* said it would appeal": a club is an organisation, though it may look like a person or a place. */
export function nameClubs(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const words = readWords(reading.tokens);
  const runs = findRuns(reading, words);
  const named = [...names];
  for (let i = 0; i < words.length; i++) {
    if (runs.first[i] !== i) continue;
    const last = runs.last[i]!;
    if (last - i < 2 || last - i > 4 || !isClub(reading, i, last)) continue;
    const over = named.filter((name) => name.last > i && name.first < last);
    if (over.some((name) => name.type === 'ORG' || name.first < i || name.last > last)) continue;
    const whole = { first: i, last, type: 'ORG' as const, confidence: 0.75 };
    const why = `named as sports clubs are: ${reading.tokens[i]!.text}`;
    const at = over.length ? named.indexOf(over[0]!) : named.findIndex((name) => name.first >= last);
    named.splice(at < 0 ? named.length : at, over.length, { ...whole, rule: 'name of a club', why });
  }
  return named;
}

function isClub(reading: Reading, first: number, last: number): boolean {
  const word = (i: number) => reading.tokens[i]!.text.toLowerCase();
  if (!CLUB_STARTS.test(word(first)) && !CLUB_ENDS.test(word(last - 1))) return false;
  const { start, end } = reading.sentences[reading.tokens[first]!.sentence]!;
  const plain = /^(?:atl[eé]tico|deportivo|dinamo|dynamo|lokomotiv|spartak|shakhtar|borussia)$/;
  return plain.test(word(first)) || AT_PLAY.test(reading.text.slice(start, end));
}
