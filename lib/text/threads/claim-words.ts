import type { Entity, Side } from '../../model/analysis.ts';
import { EMPTY_WORDS } from './reply-words.ts';

/** Forms that no ending makes, each with the stem of its verb: "hidden" names what "hid" and "hide" name. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `hid:hid hidden:hid broke:break broken:break stole:steal stolen:steal knew:know known:know wrote:write written:write
   built:build sold:sell paid:pay sent:send kept:keep held:hold left:leav lost:lose taught:teach bought:buy shot:shoot
   shut:shut drove:driv driven:driv withdrew:withdraw withdrawn:withdraw misled:mislead lied:lie lying:lie fell:fall
   fallen:fall rose:ris risen:ris chose:choos chosen:choos threw:throw thrown:throw drew:draw drawn:draw fed:feed
   children:child women:woman men:man lives:life`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Cuts the endings of English forms, roughly: "polluted", "polluting" and "pollutes" give "pollut". */
function stem(word: string): string {
  const plain = word.replace(/['’]s?$/, '');
  const irregular = IRREGULAR.get(plain);
  if (irregular) return irregular;
  const cut = plain.replace(/(?:ings?|ied|ies|ed|es|s|e|y)$/, '');
  const base = cut.length >= 3 ? cut : plain;
  return base.replace(/([b-df-hj-km-npqrtvwxz])\1$/, '$1');
}

/** What a claim is about: the stems of its content words, without those of the parties' own names. */
export function claimWords(text: string, left: ReadonlySet<string>): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}'’-]{2,}/gu) ?? [];
  const told = words.filter((word) => !EMPTY_WORDS.has(word)).map(stem);
  return new Set(told.filter((word) => word.length >= 3 && !EMPTY_WORDS.has(word) && !left.has(word)));
}

/** The words that every claim of a quarrel shares: the names of its sides and of all who stand on them. */
export function partyWords(sides: readonly Side[], entities: readonly Entity[]): Set<string> {
  const own = new Set(sides.flatMap((side) => side.entities));
  const names = [
    ...sides.flatMap(({ name, members }) => [name, ...members]),
    ...entities.filter(({ id, type }) => type === 'PER' || own.has(id)).map(({ name }) => name),
  ];
  const words = names
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}][\p{L}'’-]{2,}/gu);
  return new Set((words ?? []).map(stem));
}

/** "not", "never", "no": a claim and its contrary share every other word. */
export const isNegated = (text: string): boolean =>
  /\b(?:not|never|no|none|nobody|nothing|without|neither|nor)\b|n[’']t\b/i.test(text);
