import { genderOfFirstName } from '../entities/first-names.ts';
import type { Reading } from '../reading.ts';
import type { RuledName } from './rules.ts';

/** How a form is used in the article, summed over its places by confidence. */
type Votes = Map<RuledName['type'], number>;

/**
 * Makes the names of one article agree: a word that is clearly a person's surname in one place is it elsewhere,
 * and a form read in two ways takes the better supported one.
 */
export function agree(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const form = (first: number, last: number) =>
    reading.tokens
      .slice(first, last)
      .map((t) => t.text)
      .join(' ')
      .toLowerCase();
  const votes = new Map<string, Votes>();
  const vote = (key: string, type: RuledName['type'], weight: number) => {
    const there = votes.get(key) ?? new Map();
    there.set(type, (there.get(type) ?? 0) + weight);
    votes.set(key, there);
  };
  const surnames = new Set<string>();
  const given = new Set<string>();
  for (const name of names) {
    const { first, last, type, confidence } = name;
    vote(form(first, last), type, confidence ** 2 * (name.firm ? FIRM : 1));
    // the surname of a full name
    // "Carrier" beside "Carrier Global Corp"
    if (type === 'ORG' && last - first > 1 && name.rule === 'name of a company') vote(form(first, first + 1), 'ORG', 2);
    if (type !== 'PER' || last - first < 2) continue;
    vote(form(last - 1, last), 'PER', 2 * confidence);
    if (confidence > 0.8) given.add(form(first, first + 1));
    if (confidence > 0.8 || genderOfFirstName(reading.tokens[first]!.text)) surnames.add(form(last - 1, last));
  }
  return names.map((name) => {
    const key = form(name.first, name.last);
    const best = winner(votes.get(key)!);
    if (name.type === 'ORG' && given.has(key) && !name.firm) return { ...name, ...PERSON, rule: 'first name alone' };
    const placed = name.type === 'LOC' && PLACING.test(reading.tokens[name.first - 1]?.text ?? '');
    if (name.type === 'LOC' && surnames.has(key) && !placed) {
      return { ...name, ...PERSON, rule: 'persons before places' };
    }
    if (best === name.type || name.type === 'NORP' || best === 'NORP' || (placed && best === 'PER')) return name;
    return {
      ...name,
      type: best,
      rule: 'agreement',
      why: `the article uses the same name elsewhere as ${SPOKEN[best]}`,
    };
  });
}

const PERSON = { type: 'PER', why: 'the article names a person who is called so' } as const;

/** How many plain readings of a name one weighs that the words beside it explain. */
const FIRM = 4;

/** Before a place that is meant as one: "in Paris". */
const PLACING = /^(?:in|at|from|to|near|outside|across)$/i;

const SPOKEN = { PER: 'a person', ORG: 'an organisation', LOC: 'a place', NORP: 'a nationality or group' } as const;

function winner(votes: Votes): RuledName['type'] {
  let best: [RuledName['type'], number] | undefined;
  for (const vote of votes) if (!best || vote[1] > best[1]) best = vote;
  return best![0];
}

/** Adds the places of sure names that were overlooked: the same capitalised words, of which nothing was made there. */
export function addRepeats(reading: Reading, names: readonly RuledName[]): RuledName[] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const { first, last } of names) taken.fill(1, first, last);
  const sure = new Map<string, RuledName>();
  for (const name of names) {
    const last = reading.tokens[name.last - 1]!.text;
    const single = name.last - name.first === 1;
    if (name.confidence < 0.9 || name.type === 'NORP') continue;
    if (single || name.type === 'PER') note(sure, last, { ...name, first: name.last - 1 });
  }
  const added: RuledName[] = [];
  reading.tokens.forEach((token, i) => {
    if (taken[i] || !/^\p{Lu}\p{L}*\p{Ll}/u.test(token.text)) return;
    const like = sure.get(token.text);
    if (!like || capitalBeside(reading, taken, i)) return;
    added.push({
      ...like,
      first: i,
      last: i + 1,
      confidence: 0.7,
      rule: 'repetition',
      why: `the article names it elsewhere as ${SPOKEN[like.type]}`,
    });
  });
  return [...names, ...added].sort((a, b) => a.first - b.first);
}

function note(sure: Map<string, RuledName>, key: string, name: RuledName): void {
  const there = sure.get(key);
  if (!there || there.confidence < name.confidence) sure.set(key, name);
}

/** A capitalised neighbour makes it part of another name. */
function capitalBeside(reading: Reading, taken: Uint8Array, i: number): boolean {
  const { tokens } = reading;
  const capital = (j: number) => tokens[j]?.sentence === tokens[i]!.sentence && /^\p{Lu}/u.test(tokens[j]!.text);
  return (
    (capital(i - 1) && !taken[i - 1] && tokens[i - 1]!.start > reading.sentences[tokens[i]!.sentence]!.start) ||
    (capital(i + 1) && !taken[i + 1])
  );
}
