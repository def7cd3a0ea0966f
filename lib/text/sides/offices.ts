/** Offices named before or without their holder: "the president of Ostmark said …", then "President Timur Holm". */
import type { Entity, Statement } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { sentenceOf } from '../entities/people.ts';
import { ROLE_HEAD } from '../entities/role-words.ts';
import { headOf } from './head.ts';
import { firstFrom, mentionsFrom } from './near.ts';
import { nominalStanding } from './nominal.ts';
import { once, type Standing, type Story, words } from './story.ts';

/** An office with its owner, as printed. */
interface Office extends Span {
  head: string;
}

const OF = new RegExp(`\\b[Tt]he (?:\\p{Ll}+ ){0,2}(?<head>${ROLE_HEAD}) of (?=(?:the )?\\p{Lu})`, 'gu');
const OWNED = new RegExp(`['’]s? (?:\\p{Ll}+ ){0,2}(?<head>${ROLE_HEAD})\\b(?!,? \\p{Lu})`, 'gu');

/** "The president of <LOC>", "<LOC>'s trade minister", where no name stands beside them. */
function findOffices(story: Story): Office[] {
  const { text } = story.reading;
  const found: Office[] = [];
  for (const match of text.matchAll(OF)) {
    const at = match.index + match[0].length;
    const owner = mentionsFrom(story, at, at + 5).find((m) => m.type === 'LOC' || m.type === 'ORG');
    if (owner && !/^,? \p{Lu}/u.test(text.slice(owner.end, owner.end + 3)))
      found.push({ start: match.index, end: owner.end, head: match.groups!.head!.toLowerCase() });
  }
  for (const match of text.matchAll(OWNED)) {
    const owner = story.mentions[firstFrom(story.mentions, match.index) - 1];
    if (owner?.end === match.index && (owner.type === 'LOC' || owner.type === 'ORG'))
      found.push({ start: owner.start, end: match.index + match[0].length, head: match.groups!.head!.toLowerCase() });
  }
  return found;
}

/** "The US Trade Representative's office", then "Deputy Trade Representative <PER>": by the last two words of the title. */
function officeByWords(story: Story, person: Entity): Standing | undefined {
  const last = /(?:^| )(\p{Lu}\p{L}+ \p{Lu}\p{L}+)$/u.exec(person.role ?? '')?.[1];
  if (!last) return undefined;
  const { text } = story.reading;
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const near = mentionsFrom(story, Math.max(0, at - 30), at).findLast((m) => m.type !== 'ROLE' && m.type !== 'PER');
    // the country right before the office, or the whole office as one name
    const beside = near && (near.end > at || text.slice(near.end, at) === ' ') ? near.entity : undefined;
    const standing = beside ? story.stand(story.entityById.get(beside)!) : undefined;
    if (standing?.keys[0]?.startsWith('state:'))
      return { ...standing, why: `${text.slice(near!.start, at + last.length)}: ${person.role} ${person.name}` };
  }
  return undefined;
}

/** Where the one office of that name in the article stands, if nobody else is named as its holder. */
export function officeHeld(story: Story, person: Entity): Standing | undefined {
  const byWords = officeByWords(story, person);
  if (byWords) return byWords;
  const head = /\p{L}+$/u.exec(person.role ?? '')?.[0].toLowerCase();
  const found = head ? once(story, findOffices).filter((o) => o.head === head) : [];
  const standings = found.flatMap((office) => {
    const owner = mentionsFrom(story, office.start, office.end).find((m) => m.type !== 'ROLE' && m.entity);
    return (owner && story.stand(story.entityById.get(owner.entity!)!)) ?? [];
  });
  const keys = new Set(standings.flatMap((s) => s.keys));
  const [first] = standings;
  if (!first || keys.size !== 1 || first.neutral) return undefined;
  return { ...first, why: `${words(story, found[0]!)}: ${person.name}` };
}

/** Statements by where they start, and where among them each entity speaks first. */
function inOrder({ statements }: Story): { all: readonly Statement[]; first: ReadonlyMap<string, number> } {
  const all = statements.toSorted((a, b) => a.start - b.start);
  const first = new Map<string, number>();
  all.forEach(({ source }, at) => {
    if (source?.entity && !first.has(source.entity)) first.set(source.entity, at);
  });
  return { all, first };
}

/** How many sentences may lie between an office and the name of its holder. */
const SOON = 2;

/**
 * "Ostmark's trade minister accused Veltria. … At a news conference, Ole Marsh said": a name that comes with no title,
 * right after an office spoke without its name, is the holder's.
 */
export function namedAfterOffice(story: Story, person: Entity): Standing | undefined {
  const [first] = story.mentionsOf.get(person.id) ?? [];
  if (!first || !/\s/.test(person.name)) return undefined;
  const { all, first: speaks } = once(story, inOrder);
  const own = speaks.get(person.id);
  const spoken = own === undefined ? undefined : all[own];
  if (own === undefined || !spoken?.source || spoken.source.start !== first.start) return undefined;
  const before = all.slice(Math.max(0, own - 3), own).findLast((s) => s.source && s.source.start < first.start);
  if (!before?.source || before.source.entity) return undefined;
  const phrase = words(story, before.source);
  const { head } = headOf(phrase.toLowerCase());
  if (!new RegExp(`^${ROLE_HEAD}$`, 'u').test(head) || /s$/.test(phrase.split(/\s+(?:of|for)\s/)[0]!)) return undefined;
  if (/^(?:an?|one|another|former)\b/i.test(phrase)) return undefined;
  const [from, to] = [before.source.start, first.start].map((at) => sentenceOf(story.reading, at));
  const other = mentionsFrom(story, before.source.end, first.start).some((m) => m.type === 'PER');
  if (to! - from! > SOON || other) return undefined;
  const standing = nominalStanding(story, before.source);
  return standing && !standing.neutral ? { ...standing, why: `“${phrase}”, then named: ${person.name}` } : undefined;
}
