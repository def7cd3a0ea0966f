import type { Mention, NameType } from '../../model/analysis.ts';
import type { Gazetteer } from '../knowledge.ts';
import { genderOfFirstName } from './first-names.ts';
import { ROLE_HEAD } from './role-words.ts';
import { fold } from './surface.ts';

/** What is said of bodies and never of people: "<name>, which runs …", "<name>'s chief executive", "sued <name>". */
const OF_BODY =
  /^(?:, which\b|['’]s? (?:\p{Ll}+ ){0,2}(?:chief executive|CEO|shares?|factory|factories|headquarters|products?|customers?|employees)\b)/u;
const BEFORE_BODY =
  /\b(?:sued|suing|the (?:company|firm|maker|operator|group|chain|retailer|carrier|bank)|shares (?:in|of)|(?:larger|smaller|main|its) rival|spokes(?:man|woman|person) for|employees of) $/;
/** Last words that no person's name has. */
const NAMED_SO =
  / (?:company|corporation|corp|inc|ltd|plc|holdings|airlines|industries|union|association|federation|party|committee|council|ministry|university|institute|court|foundation|agency|commission)$/;
/** "its chairman, Colin Berg" */
const HOLDS = new RegExp(`\\b(?:its|their|his|her|\\p{L}+['’]s?) (?:\\p{Ll}+ ){0,2}${ROLE_HEAD}, $`, 'u');
const PLACED =
  /\b(?:in|at|near|from|to|of|outside|around|between|across|via|into|over|throughout|north|south|east|west) (?:the )?$/i;

/**
 * One surface, one type: a finder of names looks at one place at a time and may call the same name a person here and a
 * company there. The whole article decides: knowledge first, then a full name that explains the short one, then the majority.
 */
export function settleTypes(text: string, mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const bySurface = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.type === 'ROLE') continue;
    const key = fold(text.slice(mention.start, mention.end));
    const list = bySurface.get(key);
    if (list) list.push(mention);
    else bySurface.set(key, [mention]);
  }
  const companies = new Set<string>();
  const surnames = new Set<string>();
  for (const [key, [first]] of bySurface) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    if (first!.type === 'ORG') companies.add(words[0]!);
    if (first!.type === 'PER') for (const word of words) surnames.add(word);
  }
  const bodies = bodiesAmong(text, bySurface, surnames);
  const settled = new Map<Mention, NameType>();
  for (const [key, list] of bySurface) {
    const use = useOf(list);
    for (const mention of list) {
      const type = typeOf(text, key, mention, use, { companies, surnames, bodies }, gazetteer);
      if (type !== mention.type) settled.set(mention, type);
    }
  }
  return mentions.map((m) => {
    const type = settled.get(m);
    return type ? { ...m, type, why: [...m.why, 'so elsewhere in the article'] } : m;
  });
}

/** People whom the article treats as bodies throughout: no known first name, no title before, no "he". */
function bodiesAmong(
  text: string,
  bySurface: ReadonlyMap<string, readonly Mention[]>,
  surnames: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>();
  for (const [key, list] of bySurface) {
    if (!list.every((m) => m.type === 'PER')) continue;
    const first = text.slice(list[0]!.start, list[0]!.end).split(' ')[0]!;
    if (genderOfFirstName(first) || (surnames.has(key) && !key.includes(' '))) continue;
    const like = list.some(
      (m) =>
        OF_BODY.test(text.slice(m.end, m.end + 40)) || BEFORE_BODY.test(text.slice(Math.max(0, m.start - 24), m.start)),
    );
    if (like) found.add(key);
  }
  return found;
}

/** "The <ORG>'s Jacqueline Moreau": a known first name and a surname behind an owner are a person. */
function ownedPerson(text: string, mention: Mention): boolean {
  const name = text.slice(mention.start, mention.end);
  const [first, ...rest] = name.split(' ');
  return (
    rest.length >= 1 &&
    rest.length <= 3 &&
    genderOfFirstName(first!) !== undefined &&
    !NAMED_SO.test(name.toLowerCase()) &&
    (/['’]s $/.test(text.slice(Math.max(0, mention.start - 3), mention.start)) ||
      HOLDS.test(text.slice(Math.max(0, mention.start - 50), mention.start)))
  );
}

/** How one surface is used over the whole article: its types by confidence, and the one that has most of it. */
interface Use {
  types: ReadonlyMap<NameType, number>;
  most: NameType;
}

function useOf(list: readonly Mention[]): Use {
  const types = new Map<NameType, number>();
  for (const m of list) types.set(m.type, (types.get(m.type) ?? 0) + m.confidence);
  const [most] = [...types].sort((a, b) => b[1] - a[1])[0]!;
  return { types, most };
}

function typeOf(
  text: string,
  key: string,
  mention: Mention,
  { types, most }: Use,
  known: Record<'companies' | 'surnames' | 'bodies', ReadonlySet<string>>,
  gazetteer: Gazetteer,
): NameType {
  const { type } = mention;
  if (known.bodies.has(key) || (type === 'PER' && NAMED_SO.test(key))) return 'ORG';
  if ((type === 'ORG' || type === 'LOC') && ownedPerson(text, mention)) return 'PER';
  if (known.companies.has(key) && type === 'PER' && !known.surnames.has(key)) return 'ORG';
  if (known.surnames.has(key) && (type === 'LOC' || type === 'ORG') && types.has('PER')) {
    return PLACED.test(text.slice(Math.max(0, mention.start - 14), mention.start)) ? type : 'PER';
  }
  if (types.size === 1) return type;
  const hits = gazetteer.lookup(text.slice(mention.start, mention.end));
  if (hits.length && hits.every((h) => h.as === 'demonym')) return 'NORP';
  if (hits[0]?.as === 'name' && hits[0].entry.kind === 'country') return 'LOC';
  // a place may act and be a person's name elsewhere: only people and bodies are settled by number
  return (type === 'PER' && most === 'ORG') || (type === 'ORG' && most === 'PER') ? most : type;
}
