/** What a sentence is about: whom "it", "its" and "their" of the next one mean. */
import type { Mention } from '../../model/analysis.ts';
import { sentenceOf } from '../entities/people.ts';
import { isBody } from './nature.ts';
import { mentionsFrom, mentionsIn } from './near.ts';
import { nominalStanding } from './nominal.ts';
import type { Standing, Story } from './story.ts';

/** "Its", "their": what the sentence before is about, or the first party of their own sentence. */
export function bodyBefore(story: Story, at: number): Standing | undefined {
  const index = sentenceOf(story.reading, at);
  const { start, block } = story.reading.sentences[index]!;
  const inside = at > start ? subjectOf(story, start, at) : undefined;
  if (inside) return inside === 'unknown' ? undefined : inside;
  const before = story.reading.sentences[index - 1];
  if (before?.block !== block) return undefined;
  const found = subjectOf(story, before.start, before.end);
  return found === 'unknown' ? undefined : found;
}

const THE = /\b[Tt]he \p{Ll}+['’]?(?: \p{Ll}+)?/gu;

/** What may stand before the subject: "On Friday, the", "But the". */
const OPENING =
  /^(?:(?:But|And|Yet|Meanwhile|Later|Then|Yesterday|However|Also|Still|Instead),? |(?:On|In|At|By|After|Before|Since|Last|Late|Early|Under|For|To|With|From|Until|Despite|Asked)\b[^,]{0,60}, )*(?:[Tt]he |[Bb]oth )?$/;

/** The first body or group of a stretch, "unknown" where it begins with one that nothing explains. */
function subjectOf(story: Story, from: number, to: number): Standing | 'unknown' | undefined {
  const { text } = story.reading;
  // "Its ministry summoned the envoy": what the sentence before it is about
  if (/^(?:Its|Their|It|They)\b/.test(text.slice(from, from + 6))) return subjectBefore(story, from, from);
  if (/^(?:He|She|His|Her)\b/.test(text.slice(from, from + 4))) return 'unknown';
  const named = mentionsIn(story, from, to).find(
    (m) =>
      m.type !== 'ROLE' &&
      m.type !== 'NORP' &&
      m.entity &&
      !(m.type === 'LOC' && PLACED.test(text.slice(Math.max(0, m.start - 9), m.start))),
  );
  const nominal = nominalSubject(story, from, Math.min(to, named?.start ?? to), named);
  if (nominal) return nominal;
  const entity = named && story.entityById.get(named.entity!)!;
  if (!entity) return undefined;
  if (entity.type === 'PER' && !isBody(story, entity)) return 'unknown';
  return OPENING.test(text.slice(from, named.start)) ? story.stand(entity) : 'unknown';
}

/** "The union", "The other group, <ORG>,": the noun phrase with which a sentence begins; "unknown" where nothing explains it. */
function nominalSubject(
  story: Story,
  from: number,
  to: number,
  named: Mention | undefined,
): Standing | 'unknown' | undefined {
  const { text } = story.reading;
  // "The <NORP> Referees' Committee defended <PER>. Its president": a body that was not read as a name
  if (/^(?:The|A|An) (?:\p{Lu}|\p{Ll}+['’]s?\b|\p{Ll}+s['’])/u.test(text.slice(from, to)))
    return bodyOf(story, from) ?? afterPeople(story, from, named) ?? ownBody(story, from, named?.end ?? to);
  // "Opponents filled the chamber": a group without an article
  const group = /^\p{Lu}\p{Ll}+s(?=[ ,])/u.exec(text.slice(from, to));
  const bare = group && nominalStanding(story, { start: from, end: from + group[0].length });
  if (bare && !bare.neutral) return bare;
  const nominal = [...text.slice(from, to).matchAll(THE)][0];
  if (!nominal) return undefined;
  // "The other group, <ORG>, …": the name says who it is
  const close = named && text.slice(from + nominal.index + nominal[0].length, named.start);
  if (close !== undefined && /^(?: \p{Ll}+)?, (?:the )?$/u.test(close) && named!.type !== 'LOC')
    return story.stand(story.entityById.get(named!.entity!)!) ?? 'unknown';
  const start = from + nominal.index;
  const [the, first] = nominal[0].split(' ');
  const one = { start, end: start + `${the} ${first}`.length };
  return nominalStanding(story, { start, end: start + nominal[0].length }) ?? nominalStanding(story, one) ?? 'unknown';
}

/** "In <LOC>", "outside <LOC>": where something happens. */
const PLACED = /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]utside|[Aa]round|[Oo]ff|[Tt]o) $/;

/** What "it" means at the offset, by the sentence before, in the same paragraph or across its edge: a standing, or "unknown" where its subject is nobody known. */
export function subjectBefore(
  story: Story,
  at: number,
  from: number,
  across = false,
): Standing | 'unknown' | undefined {
  const index = sentenceOf(story.reading, Math.min(at, from));
  const here = story.reading.sentences[index]!;
  const before = story.reading.sentences[index - 1];
  if (!before || (before.block !== here.block && !across)) return undefined;
  return subjectOf(story, before.start, before.end);
}

/** "The builders' union": by its common noun. */
function bodyOf(story: Story, from: number): Standing | undefined {
  const phrase = /^The (?:\p{Ll}+ ){0,2}\p{Ll}+s?['’]s? \p{Ll}+/u.exec(story.reading.text.slice(from, from + 60));
  return phrase ? nominalStanding(story, { start: from, end: from + phrase[0].length }) : undefined;
}

/** "The <NORP> <ORG>": the body, not its country. */
function afterPeople(story: Story, from: number, named: Mention | undefined): Standing | undefined {
  if (named?.type !== 'ORG' || !/^The \p{Lu}\p{L}+ $/u.test(story.reading.text.slice(from, named.start)))
    return undefined;
  return story.stand(story.entityById.get(named.entity!)!);
}

/** The body whose name the words after "The" are, or "unknown". */
function ownBody(story: Story, from: number, to: number): Standing | 'unknown' {
  const body = mentionsFrom(story, from, from + 5).find((m) => m.end <= to && m.type === 'ORG');
  return (body?.entity && story.stand(story.entityById.get(body.entity)!)) || 'unknown';
}
