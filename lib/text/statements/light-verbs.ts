/** Light verbs: the noun carries the act: "filed a lawsuit against …", "raised the issue of …". Our own list. */
import { objectEnd } from './content-end.ts';
import type { Context } from './context.ts';
import type { Draft } from './draft.ts';
import { draft, type Said } from './said.ts';
import { wantsOfOthers } from './wants.ts';

const nouns = (words: string) => new Set(words.split(' '));

/** Forms of the verb → nouns among its next words. */
const LIGHT: readonly { verb: RegExp; nouns: ReadonlySet<string> }[] = [
  { verb: /^fil(?:e|es|ed|ing)$/, nouns: nouns('lawsuit lawsuits suit complaint complaints petition appeal motion') },
  {
    verb: /^rais(?:e|es|ed|ing)$/,
    nouns: nouns('issue question questions concern concerns objection objections doubts'),
  },
  { verb: /^issu(?:e|es|ed|ing)$/, nouns: nouns('ruling warning apology denial call appeal threat ultimatum') },
  {
    verb: /^(?:make|makes|made|making)$/,
    nouns: nouns('call promise pledge accusation accusations allegation allegations demand demands'),
  },
  {
    verb: /^(?:level|levels|leveled|levelled|leveling)$/,
    nouns: nouns('accusation accusations charge charges allegations criticism'),
  },
  { verb: /^lodg(?:e|es|ed|ing)$/, nouns: nouns('complaint complaints appeal objection protest') },
  { verb: /^accept(?:s|ed)?$/, nouns: nouns('proposal offer invitation deal demand demands compromise') },
  { verb: /^turn(?:s|ed)$/, nouns: nouns('down') },
  { verb: /^brush(?:es|ed|ing)?$/, nouns: nouns('aside off') },
  { verb: /^distanc(?:es|ed)$/, nouns: nouns('itself himself herself themselves') },
  { verb: /^h(?:old|olds|eld)$/, nouns: nouns('responsible accountable') },
  { verb: /^point(?:s|ed|ing)?$/, nouns: nouns('finger') },
  {
    verb: /^welcom(?:es|ed)$/,
    nouns: nouns(
      'ruling decision offer proposal deal verdict judgment agreement sanctions move report news plan call announcement step result outcome findings resignation',
    ),
  },
  {
    verb: /^(?:propos(?:es|ed)|offer(?:s|ed))$/,
    nouns: nouns(
      'commission committee compromise deal talks inquiry truce ceasefire percent % meeting date vote referendum review',
    ),
  },
  { verb: /^warn(?:s|ed|ing)?$/, nouns: nouns('against') },
  { verb: /^rule(?:s|d)$/, nouns: nouns('out') },
  { verb: /^renew(?:s|ed|ing)?$/, nouns: nouns('call calls demand demands appeal threat pledge') },
];

/** How far behind the verb its noun may stand: "raised once more the thorny issue". */
const REACH = 5;

/** True where the verb and one of its nouns stand together. */
export function isLight(ctx: Context, verb: number): boolean {
  if (ctx.pieceOf[verb]! < 0 && wantsOfOthers(ctx, verb)) return true;
  const row = LIGHT.find((l) => l.verb.test(ctx.words[verb]!));
  if (!row || ctx.pieceOf[verb]! >= 0 || ctx.upos(verb) !== 'VERB') return false;
  for (let i = verb + 1; i <= verb + REACH; i++) {
    if (row.nouns.has(ctx.words[i] ?? '')) return true;
    if (/^[.,;:]$/.test(ctx.words[i] ?? '.')) return false;
  }
  return false;
}

/** "filed a lawsuit against the port": the statement starts at the verb. */
export function lightAct(said: Said): Draft[] {
  const { ctx, verb, to } = said;
  return draft(said, verb, objectEnd(ctx, verb, to) - 1, 'light verb', 'the noun says what was done');
}
