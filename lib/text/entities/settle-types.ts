import type { Mention, NameType } from '../../model/analysis.ts';
import type { Gazetteer } from '../knowledge.ts';
import { fold } from './surface.ts';

const COMPANY =
  /\b(?:company|corporation|corp|inc|ltd|limited|plc|group|holdings|motors?|airlines|bank|industries)\.?$/i;
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
    if (first!.type === 'ORG' && COMPANY.test(key)) companies.add(words[0]!);
    if (first!.type === 'PER') surnames.add(words.at(-1)!);
  }
  const settled = new Map<Mention, NameType>();
  for (const [key, list] of bySurface) {
    for (const mention of list) {
      const type = typeOf(text, key, mention, list, { companies, surnames }, gazetteer);
      if (type !== mention.type) settled.set(mention, type);
    }
  }
  return mentions.map((m) => {
    const type = settled.get(m);
    return type ? { ...m, type, why: [...m.why, 'so elsewhere in the article'] } : m;
  });
}

function typeOf(
  text: string,
  key: string,
  mention: Mention,
  list: readonly Mention[],
  known: { companies: ReadonlySet<string>; surnames: ReadonlySet<string> },
  gazetteer: Gazetteer,
): NameType {
  const { type } = mention;
  if (known.companies.has(key) && type === 'PER' && !known.surnames.has(key)) return 'ORG';
  if (known.surnames.has(key) && (type === 'LOC' || type === 'ORG') && list.some((m) => m.type === 'PER')) {
    return PLACED.test(text.slice(Math.max(0, mention.start - 14), mention.start)) ? type : 'PER';
  }
  if (list.every((m) => m.type === type)) return type;
  const hits = gazetteer.lookup(text.slice(mention.start, mention.end));
  if (hits.length && hits.every((h) => h.as === 'demonym')) return 'NORP';
  if (hits[0]?.as === 'name' && hits[0].entry.kind === 'country') return 'LOC';
  const weights = new Map<NameType, number>();
  for (const m of list) weights.set(m.type, (weights.get(m.type) ?? 0) + m.confidence);
  // a place may act and be a person's name elsewhere: only people and bodies are settled by number
  const [most] = [...weights].sort((a, b) => b[1] - a[1])[0]!;
  return (type === 'PER' && most === 'ORG') || (type === 'ORG' && most === 'PER') ? most : type;
}
