import type { Mention } from '../../model/analysis.ts';
import { ROLE_HEAD } from './role-words.ts';
import { type Shape, SIGN } from './shape.ts';

/** What a rule read: this person's mention belongs to that name. */
export interface Belonging {
  person: Mention;
  party: Mention;
  rule: string;
  /** The words of the article that say so, names included: for `why`. */
  from: number;
  to: number;
  /** True for "former", "ex-", "then": the person spoke for the party once. */
  former: boolean;
}

interface Rule {
  name: string;
  /** Groups `person` and `party` (indices) are one sign each. */
  pattern: RegExp;
}

const { PER, ORG, LOC, NORP, ROLE } = SIGN;
const PARTY = `(?<party>[${ORG}${LOC}${NORP}])`;
const PERSON = `(?<person>${PER})`;
const OWN = `(?:['’]s?)?`;
/** Up to four small words of a title: "military", "deputy foreign", "Supreme", "-based". */
const SMALL = `(?:(?!(?:and|or|but|who|said|says|told|has|had|was|is|with|to|against|from)\\b)\\p{L}[\\p{L}’'-]*,? (?:of the )?){0,4}`;
const TITLE = `(?:${ROLE}|\\b${ROLE_HEAD}\\b)`;
/** One or more titles in a row: "former President and CEO". */
const TITLES = `${SMALL}${TITLE}(?: (?:and|of|for) (?:${SMALL})${TITLE}| ${TITLE})*`;
const BRACKET = `(?: \\([^()]{1,60}\\))?`;
const OF = `(?:of|for|at|from|in|with)`;
/** The owner before the party: "the <PER> administration's <ORG>", "<LOC>'s <ORG>". */
const OWNER = `(?:the )?(?:[${PER}${LOC}${ORG}${NORP}](?: administration)?(?:['’]s?)? )?(?:${SMALL})`;

/**
 * Who belongs to whom, by the words around a name; the first that fits a mention counts.
 * No rule crosses "and", a list's comma or a verb: the words between are titles, small words and one bracket.
 */
export const RULES: readonly Rule[] = [
  // "Pakistan Prime Minister <PER>", "Israel's deputy prime minister, <PER>", "Labour leader <PER>"; never "ambassador to Liberia <PER>"
  { name: 'title', pattern: `${PARTY}(?:-based|-backed|-led|-appointed)?${OWN} ${TITLES}${BRACKET},? ${PERSON}` },
  // "US ambassador to Germany <PER>": the sender
  {
    name: 'sender',
    pattern: `${PARTY}${OWN} ${SMALL}(?:${ROLE}|ambassador|Ambassador|envoy|Envoy|consul) to (?:the )?[${ORG}${LOC}],? ${PERSON}`,
  },
  // "President of Peru <PER>", "the treasurer of the <ORG> (…), <PER>"
  { name: 'role of', pattern: `${TITLE} ${OF} ${OWNER}${PARTY}${OWN}(?: \\p{Ll}+){0,2}${BRACKET},? ${PERSON}` },
  // "the head of Peru's <ORG>, <PER>" is met by the rule above through OWNER
  // "<PER>, Peru's finance minister", "<PER>, a former Chilean consul"
  {
    name: 'apposition',
    pattern: `${PERSON}${BRACKET}, (?:(?:a|an|the|one of the|who (?:is|was)(?: a| the)?|\\p{Ll}+) ){0,3}${PARTY}${OWN} ${TITLES}\\b`,
  },
  // "<PER>, spokeswoman for the <PER> administration's <ORG>", "<PER>, a founder of the <ORG> project"
  {
    name: 'apposition of',
    pattern: `${PERSON}${BRACKET}, (?:(?:a|an|the|one of the|who (?:is|was)(?: a| the)?) )?${SMALL}${TITLE}(?: (?:and|of|for) ${SMALL}${TITLE})* ${OF} ${OWNER}${PARTY}`,
  },
  // "<PER> of the Labour Party", "<PER> (Labour)"
  { name: 'of', pattern: `${PERSON}${BRACKET},? (?:of|from) (?:the )?(?:${SMALL})(?<party>${ORG})` },
  { name: 'bracket', pattern: `${PERSON} \\((?<party>[${ORG}${NORP}])[^()]{0,20}\\)` },
  // "BBC's <PER>"
  { name: 'possessive', pattern: `(?<party>[${ORG}])['’]s? ${PERSON}` },
  // "Senate Minority Whip <PER>", where the title was taken for a part of the name
  { name: 'title in the name', pattern: `(?<party>${ORG}),? ${PERSON}` },
  // "Australian <PER>"
  { name: 'demonym', pattern: `(?<!-)(?<party>${NORP}) (?:\\p{Ll}+ ){0,2}${PERSON}` },
  // "<PER>, an Australian woman"
  { name: 'apposition demonym', pattern: `${PERSON}, (?:a|an|the) (?:\\p{Ll}+ )?(?<party>${NORP}) \\p{Ll}+\\b` },
].map(({ name, pattern }) => ({ name, pattern: new RegExp(pattern, 'dgu') }));

const FORMER = /\b(?:former|formerly|ex|one-time|erstwhile|late|ousted|deposed|retired|then)\b[ -]?/i;

const ANY_PARTY = new RegExp(`[${ORG}${LOC}${NORP}]`);
const ENDS_IN_ROLE = new RegExp(` ${ROLE_HEAD}$`, 'u');

/** All belongings the rules read in one sentence, best rule first for each person's mention. */
export function readBelongings(shape: Shape, text: string): Belonging[] {
  if (!shape.text.includes(PER) || !ANY_PARTY.test(shape.text)) return [];
  const found: Belonging[] = [];
  for (const { name, pattern } of RULES) {
    for (const match of shape.text.matchAll(pattern)) {
      const places = match.indices!.groups!;
      const person = shape.at(places.person![0])!;
      const party = shape.at(places.party![0])!;
      if (name === 'title in the name' && !ENDS_IN_ROLE.test(text.slice(party.start, party.end))) continue;
      const before = shape.text.slice(Math.max(0, match.index - 12), match.index);
      const former = FORMER.test(match[0]) || /\b(?:former|then|ex)[ -](?:the )?$/i.test(before);
      const [from, to] = [shape.offset(match.index), shape.offset(match.index + match[0].length)];
      found.push({ person, party, rule: name, from, to, former });
    }
  }
  return found;
}
