/** Which named body a common noun means: "the company", "the guild". */
import type { Entity, Mention } from '../../model/analysis.ts';
import { kindsOf, kindsOfNoun } from './kinds.ts';
import { natureOf } from './nature.ts';
import { bodiesBefore, bodiesOf } from './near.ts';
import { once, type Standing, type Story } from './story.ts';

const UNIONS = /^(?:union|association|federation|party)$/;

/** "A passenger group", "the metalworkers' union": described as one of its kind, it is no body already named, unless its name says so. */
export function isAnother(story: Story, phrase: string, noun: string): boolean {
  const [, lead = ''] =
    /^(.*?)\s*\S+$/.exec(phrase.toLowerCase().replace(/\s(?:of|for|in|at|from|that|which|who)\s.*$/, '')) ?? [];
  // "rival clubs", "the two companies": several are none of them
  if (/^an?\b|\brival\b/.test(lead) || isPlural(phrase, noun)) return true;
  const words = lead.split(/\s+/).filter((w) => w && !/^(?:the|its|their|this|that|own|same|whole|rival)$/.test(w));
  const owned = words.some((w) => /['’]s?$/.test(w) && !/^(?:country|nation|world|city|town)/.test(w));
  if (!words.length || !(owned || UNIONS.test(noun))) return false;
  const stem = (w: string) => w.replace(/['’]s?$/, '').replace(/s$/, '');
  return !once(story, bodiesOf).some((e) => words.some((w) => e.name.toLowerCase().includes(stem(w))));
}

const isPlural = (phrase: string, noun: string) =>
  new RegExp(`\\b${noun.replace(/y$/, '(?:y|ie)')}s\\b`, 'i').test(phrase) && noun !== 'campaigner';

/**
 * The body a common noun means: the one the article calls so ("the supermarket chain Brandal": "the chain"), else the latest
 * whose name holds the noun, else the latest of its kind, else the only body of which nothing tells the kind.
 */
export function bodyCalled(story: Story, noun: string, at: number): Standing | undefined {
  const before = bodiesBefore(story, at);
  const entityOf = (m: (typeof before)[number]) => story.entityById.get(m.entity!)!;
  const described = before.find((m) => natureOf(story, entityOf(m)).kinds.has(noun));
  const pattern = new RegExp(`\\b${noun === 'organization' ? 'organi[sz]ation' : noun}`, 'i');
  const holding = described ?? before.find((m) => pattern.test(entityOf(m).name));
  if (holding) return story.stand(entityOf(holding));
  // "The city council" before "Council leader <PER>"
  const later = once(story, bodiesOf).find((e) => e.name.toLowerCase() === noun);
  if (later) return story.stand(later);
  const own = before.filter((m) => isOwn(story, entityOf(m)));
  if (GENERAL.test(noun)) {
    // "the group said": no firm, unless the article calls it one
    const other = noun === 'employer' ? own : own.filter((m) => !kindsOf(story, entityOf(m)).has('business'));
    return firstStanding(story, other);
  }
  const kinds = kindsOfNoun(noun);
  if (!kinds.length) return undefined;
  const of = own.find((m) => kinds.some((kind) => kindsOf(story, entityOf(m)).has(kind)));
  if (of) return story.stand(entityOf(of));
  // "their union said", before it is named
  const only = once(story, bodiesOf).filter(
    (e) => isOwn(story, e) && kinds.some((kind) => kindsOf(story, e).has(kind)),
  );
  if (!own.length && only.length === 1) return story.stand(only[0]!);
  // a union is called one by its name, or by letters: "RMT"
  if (kinds.includes('union'))
    return firstStanding(
      story,
      own.filter((m) => /^[A-Z]{2,6}$/.test(entityOf(m).name)),
    );
  if (kinds.includes('party'))
    return firstStanding(
      story,
      own.filter((m) => isPartyEntity(story, m.entity!)),
    );
  return !kinds.includes('business')
    ? undefined
    : firstStanding(
        story,
        own.filter((m) => kindsOf(story, entityOf(m)).size === 0),
      );
}

const firstStanding = (story: Story, [first]: readonly Mention[]): Standing | undefined =>
  first && story.stand(story.entityById.get(first.entity!)!);

/** A body that speaks for itself, no court and no organ of a state. */
function isOwn(story: Story, entity: Entity): boolean {
  const standing = story.stand(entity);
  return standing !== undefined && !standing.neutral && (standing.keys[0]?.startsWith('body:') ?? false);
}

/** "The trust" is the <ORG> Supporters' Trust where no other name of the article has that word. */
export function bodyWithNoun(story: Story, noun: string): Standing | undefined {
  if (noun.length < 4) return undefined;
  const found = once(story, wordsOfBodies).get(noun);
  const standing = found?.size === 1 ? story.stand(story.entityById.get([...found][0]!)!) : undefined;
  return standing && { ...standing, why: `“the ${noun}” is ${story.entityById.get([...found!][0]!)!.name}` };
}

/** Which bodies have a word in their name, the first word aside: "Brandal" names it, "Trust" says what it is. */
function wordsOfBodies(story: Story): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { id, name } of once(story, bodiesOf)) {
    for (const word of name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .slice(1)) {
      const ids = found.get(word) ?? new Set();
      found.set(word, ids.add(id));
    }
  }
  return found;
}

const isPartyEntity = (story: Story, id: string) =>
  story.stand(story.entityById.get(id)!)?.keys.some((k) => story.parties.get(k)?.kind === 'party') ?? false;

/** What any body may be called. */
const GENERAL = /^(?:group|organi[sz]ation|employer|filing)$/;
