import type { Entity, Mention } from '../../model/analysis.ts';
import { sentenceOf } from '../entities/people.ts';
import { ROLE_HEAD } from '../entities/role-words.ts';
import { CAMPS } from './camp-words.ts';
import { bodiesOf, mentionsAcross, mentionsFrom, personMeantIn } from './near.ts';
import { nominalStanding } from './nominal.ts';
import { once, type Standing, type Story } from './story.ts';
import { bodyBefore } from './subject.ts';
import { BODY_NOUNS } from './words.ts';

const KIN = `mother|father|parents?|family|wife|husband|widow|son|daughter|sister|brother|lawyers?|attorneys?|solicitor|associates?|aides?|deputy|staffers?|campaign|team|office|spokes(?:man|woman|person)|manager|representative`;
const ROLE = `(?:(?!(?:and|or|but|the|an?|with|while|to|from|by|says?|said|told|his|her|their|its|who|that|has|had|is|was) )\\p{Ll}[\\p{L}-]* ){0,3}(?:${ROLE_HEAD}|${KIN})(?: (?:for|of) \\p{Ll}+)?`;

/**
 * People who belong to something that has no name beside them:
 * "The union's president, Ann Lund", "Its spokesman, Ole Berg", "Ole Berg, the company's founder", "Dunn's mother, Ann Lund", "One of the plaintiffs, Ann Lund".
 */
const BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?<owner>[Tt]he (?:\\p{Ll}+ ){0,2}?\\p{Ll}+|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*){0,4})(?:['’]s?)? ${ROLE},? $`,
  'du',
);
const AFTER = new RegExp(
  `^,? (?:(?:the|a|an) )?(?<owner>(?:the )?(?:\\p{Ll}+ ){0,1}\\p{Ll}+|its|their|his|her|\\p{Lu}\\p{L}+)['’]s? ${ROLE}\\b`,
  'du',
);
const AFTER_OF = new RegExp(
  `^,? (?:(?:an?|the|one of the) )?(?:${ROLE} (?:of|for) )?(?<owner>(?:the|its|their) \\p{Ll}+)\\b`,
  'du',
);
const ONE_OF = /[Oo]ne of (?<owner>the (?:\d+ )?(?:\p{Ll}+ )?\p{Ll}+),(?: \p{Ll}+){0,4} $/du;
/** "…," said <PER>, one of the organisers */
const ONE_OF_AFTER = /^, one of (?<owner>the (?:\d+ )?(?:\p{Ll}+ )?\p{Ll}+)/du;

/** "<PER>, who leads the Civic List", "<PER>, who represents the nurses" */
const WHO_LEADS =
  /^, who (?:leads|heads|runs|chairs|represents|speaks for|owns|founded) (?<owner>(?:the )?(?:\p{Lu}[\p{L}’'&-]*(?: (?:of |for )?\p{Lu}[\p{L}’'&-]*){0,4}|\p{Ll}+['’]? ?\p{Ll}*))/du;

const LEADS_IT = new RegExp(`\\b(?:[Ii]ts|[Tt]heir|['’]s) (?:\\p{Ll}+ )?(?:${ROLE_HEAD}) (?:is|was|,) $`, 'u');

/** The party of whoever owns a person's role where that owner is no name beside the role. */
export function ownerOf(story: Story, person: Entity): Standing | 'unknown' | undefined {
  const team = teamOf(story, person);
  if (team) return team;
  for (const mention of story.mentionsOf.get(person.id) ?? []) {
    const found = ownerBeside(story, mention);
    if (found) return found;
  }
  return undefined;
}

function ownerBeside(story: Story, mention: Mention): Standing | 'unknown' | undefined {
  const { text, sentences } = story.reading;
  const sentence = sentences[sentenceOf(story.reading, mention.start)]!;
  const from = Math.max(sentence.start, mention.start - 100);
  const before = text
    .slice(from, mention.start)
    .replace(
      /(?:Dr|Mr|Mrs|Ms|Sir|Dame|Prof|Professor|Captain|Capt|Sister|Father|Rev|Reverend|Lord|Lady|Baroness|Col|Major|Sgt)\.? $/,
      '',
    );
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 90));
  const tries: [RegExp, string, number][] = [
    [BEFORE, before, from],
    [ONE_OF, before, from],
    [ONE_OF_AFTER, after, mention.end],
    [AFTER, after, mention.end],
    [WHO_LEADS, after, mention.end],
    [AFTER_OF, after, mention.end],
  ];
  for (const [pattern, words, offset] of tries) {
    const place = pattern.exec(words)?.indices?.groups?.owner;
    if (!place) continue;
    // "Its leader is Berg's sister, <PER>": she leads it, and does not speak for Berg
    if (pattern === BEFORE && LEADS_IT.test(words.slice(0, place[0]))) return 'unknown';
    const span = { start: offset + place[0], end: offset + place[1] };
    const surface = text.slice(span.start, span.end);
    // "The interior minister, <PER>": the interior owns nothing
    if (pattern === BEFORE && /^[Tt]he \p{Ll}/u.test(surface) && !owns(text, span.end, surface)) continue;
    const named = pattern === WHO_LEADS || (pattern === BEFORE && /^['’]/.test(text.slice(span.end, span.end + 1)));
    const standing = ownerStanding(story, span, named);
    // an owner that nothing explains: better nobody's than the next body's
    const owned = /^(?:[Tt]he \p{Ll}|[Ii]ts|[Tt]heir)/u.test(text.slice(span.start, span.end));
    // "Berg's campaign manager, <PER>": whatever Berg is, no body named before
    const ofPerson = mentionsAcross(story, span).some((m) => m.type === 'PER');
    if (!standing && pattern === BEFORE && (owned || ofPerson)) return 'unknown';
    if (standing && !(standing.neutral && pattern !== BEFORE))
      return {
        ...standing,
        why: `described: ${why(text, mention, pattern === BEFORE || pattern === ONE_OF ? span.start : mention.start, pattern === BEFORE || pattern === ONE_OF ? mention.end : span.end)}`,
      };
  }
  return undefined;
}

/** "the union's", "the drivers'", and without a sign only what is a body: "the union president". */
const owns = (text: string, end: number, surface: string): boolean =>
  /^['’]/.test(text.slice(end, end + 1)) ||
  BODY_NOUNS.has(surface.split(' ').at(-1)!) ||
  CAMPS[surface.split(' ').at(-1)!] !== undefined;

const why = (text: string, _mention: Mention, from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ');

function ownerStanding(story: Story, span: { start: number; end: number }, bodyToo: boolean): Standing | undefined {
  const words = story.reading.text.slice(span.start, span.end);
  if (/^(?:his|her)$/i.test(words)) {
    const person = personMeantIn(story, span);
    return person && story.stand(person);
  }
  const inside = mentionsAcross(story, span).find((m) => m.type !== 'ROLE' && m.entity);
  if (inside) {
    const entity = story.entityById.get(inside.entity!);
    return entity && (entity.type === 'PER' || (bodyToo && entity.type === 'ORG')) ? story.stand(entity) : undefined;
  }
  const known =
    /^\p{Lu}/u.test(words) &&
    once(story, bodiesOf).find((e) =>
      story.mentionsOf.get(e.id)?.some((m) => story.reading.text.slice(m.start, m.end) === words),
    );
  if (known) return story.stand(known);
  if (/^(?:its|their)$/i.test(words)) return bodyBefore(story, span.start);
  return nominalStanding(story, span);
}

/** "His team, <ORG>": the body a person rides, plays or works for. */
function teamOf(story: Story, person: Entity): Standing | undefined {
  for (const { start, end } of person.anaphors) {
    if (!/^h(?:is|er)$/i.test(story.reading.text.slice(start, end))) continue;
    const gap = /^ (?:team|club|party|company|employer|firm|band|union|association),? /.exec(
      story.reading.text.slice(end, end + 20),
    );
    const body =
      gap &&
      mentionsFrom(story, end + gap[0].length, end + gap[0].length + 1).find((m) => m.type === 'ORG' && m.entity);
    const standing = body && story.stand(story.entityById.get(body.entity!)!);
    if (standing) return { ...standing, why: `named with: ${story.reading.text.slice(start, body.end)}` };
  }
  return undefined;
}
