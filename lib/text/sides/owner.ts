import type { Entity, Mention } from '../../model/analysis.ts';
import { ROLE_HEAD } from '../entities/role-words.ts';
import { nominalStanding } from './nominal.ts';
import type { Standing, Story } from './story.ts';

const KIN = `mother|father|parents?|family|wife|husband|widow|son|daughter|sister|brother|lawyers?|attorneys?|solicitor|associates?|aides?|deputy|staffers?|campaign|team|office|spokes(?:man|woman|person)|manager|representative`;
const ROLE = `(?:\\p{Ll}[\\p{L}-]* ){0,3}(?:${ROLE_HEAD}|${KIN})(?: (?:for|of) \\p{Ll}+)?`;

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
const ONE_OF = /[Oo]ne of (?<owner>the (?:\p{Ll}+ )?\p{Ll}+),(?: \p{Ll}+){0,4} $/du;
/** "…," said <PER>, one of the organisers */
const ONE_OF_AFTER = /^, one of (?<owner>the (?:\p{Ll}+ )?\p{Ll}+)/du;

/** The party of whoever owns a person's role where that owner is no name beside the role. */
export function ownerOf(story: Story, person: Entity): Standing | undefined {
  for (const mention of story.mentionsOf.get(person.id) ?? []) {
    const found = ownerBeside(story, mention);
    if (found) return found;
  }
  return undefined;
}

function ownerBeside(story: Story, mention: Mention): Standing | undefined {
  const { text, sentences } = story.reading;
  const sentence = sentences.findLast((s) => s.start <= mention.start);
  if (!sentence) return undefined;
  const from = Math.max(sentence.start, mention.start - 100);
  const before = text.slice(from, mention.start);
  const after = text.slice(mention.end, Math.min(sentence.end, mention.end + 90));
  const tries: [RegExp, string, number][] = [
    [BEFORE, before, from],
    [ONE_OF, before, from],
    [ONE_OF_AFTER, after, mention.end],
    [AFTER, after, mention.end],
    [AFTER_OF, after, mention.end],
  ];
  for (const [pattern, words, offset] of tries) {
    const place = pattern.exec(words)?.indices?.groups?.owner;
    if (!place) continue;
    const span = { start: offset + place[0], end: offset + place[1] };
    const standing = ownerStanding(story, span);
    if (standing && !(standing.neutral && pattern !== BEFORE))
      return {
        ...standing,
        why: `described: ${why(text, mention, pattern === BEFORE || pattern === ONE_OF ? span.start : mention.start, pattern === BEFORE || pattern === ONE_OF ? mention.end : span.end)}`,
      };
  }
  return undefined;
}

const why = (text: string, _mention: Mention, from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ');

function ownerStanding(story: Story, span: { start: number; end: number }): Standing | undefined {
  const words = story.reading.text.slice(span.start, span.end);
  if (/^(?:his|her)$/i.test(words)) {
    const person = story.entities.find((e) => e.anaphors.some((a) => a.start === span.start));
    return person && story.stand(person);
  }
  const inside = story.mentions.find((m) => m.start < span.end && span.start < m.end && m.type !== 'ROLE' && m.entity);
  if (inside) {
    const entity = story.entityById.get(inside.entity!);
    return entity && entity.type === 'PER' ? story.stand(entity) : undefined;
  }
  if (/^(?:its|their)$/i.test(words)) return bodyBefore(story, span.start);
  return nominalStanding(story, span);
}

/** "Its", "their": the body or group last named before, in the same paragraph or the one before. */
function bodyBefore(story: Story, at: number): Standing | undefined {
  const block = story.reading.blocks.findLastIndex((b) => b.start <= at);
  const from = story.reading.blocks[Math.max(0, block - 1)]?.start ?? 0;
  for (const mention of story.mentions
    .filter((m) => m.start >= from && m.end <= at && m.type !== 'PER' && m.type !== 'ROLE' && m.entity)
    .reverse()) {
    const entity = story.entityById.get(mention.entity!)!;
    const standing = entity.type === 'ORG' ? story.stand(entity) : undefined;
    if (standing) return standing;
  }
  return nominalBefore(story, from, at);
}

function nominalBefore(story: Story, from: number, at: number): Standing | undefined {
  const text = story.reading.text.slice(from, at);
  const found = [...text.matchAll(/\b[Tt]he (\p{Ll}+)\b/gu)].reverse();
  for (const match of found) {
    const start = from + match.index;
    const standing = nominalStanding(story, { start, end: start + match[0].length });
    if (standing && !standing.neutral) return standing;
  }
  return undefined;
}
