/** People whom a verb or a possessive ties to a body: "Berg, who has led the union since 2011", "the List, Berg's party". */
import type { Entity, Mention } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { sentenceOf } from '../entities/people.ts';
import { isBody } from './nature.ts';
import { mentionsFrom, personMeantIn } from './near.ts';
import { nominalStanding } from './nominal.ts';
import { once, type Standing, type Story } from './story.ts';

/** A person, the body or phrase that he is tied to, and the words that say so. */
interface Lead {
  person: string;
  body: Span & { entity?: string };
  from: number;
  to: number;
}

const LEADS =
  /\b(?:leads|led|chairs|heads|runs|owns|founded|represents|speaks for|works for|captains|manages|presides over)(?: (?:a|the) (?:\p{Ll}+ ){0,2}(?:group|body|firm|company|charity|campaign|organi[sz]ation|club|party) called)? (?=(?:the |\p{Lu}))/gu;
/** "Berg's coalition", "his National List party". */
const OWNED = `(?:party|coalition|company|firm|campaign|club|union|movement|foundation|list|group|alliance|federation)`;
const OWN_BEFORE = new RegExp(
  `(?<who>\\b[Hh]is|\\b[Hh]er|['’]s?)(?: (?:own|governing|ruling|new|old|\\p{Ll}+ist))?(?: ${OWNED},?)? (?:the )?$`,
  'u',
);
const OWN_AFTER = /^(?: \([^()]{1,30}\))?, $/u;
const OWNS = new RegExp(`^['’]s? (?:\\p{Ll}+ )?${OWNED}\\b`, 'u');

/** "the rebel delegation", up to the word that begins something else. */
const NOUN =
  /^the (?:(?!(?:since|for|in|from|at|and|with|when|as|after|to|on|into|of|until|while|who|that|which) )\p{Ll}[\p{L}'’-]* ?){1,3}(?<! )/u;

/** Whoever a pronoun or name that ends right before `end` means. */
function personBefore(story: Story, from: number, end: number): { id: string; start: number } | undefined {
  const named = mentionsFrom(story, from, end).findLast((m) => m.type === 'PER' && m.entity && m.end <= end);
  const pronoun = [...story.reading.text.slice(from, end).matchAll(/\b(?:He|She|he|she)\b/g)].at(-1);
  const at = pronoun && from + pronoun.index;
  // a pronoun counts only right before its verb: who it means further off is too unsure
  if (at !== undefined && (!named || at > named.start)) {
    if (end - at > 14) return undefined;
    const meant = personMeantIn(story, { start: at, end: at + pronoun![0].length });
    return meant && { id: meant.id, start: at };
  }
  return named && { id: named.entity!, start: named.start };
}

/** "<PER>, who has led the federation", "She chairs a group called <ORG>". */
function byVerb(story: Story): Lead[] {
  const found: Lead[] = [];
  const { text, sentences } = story.reading;
  for (const match of text.matchAll(LEADS)) {
    const { start, end } = sentences[sentenceOf(story.reading, match.index)]!;
    const who = personBefore(story, Math.max(start, match.index - 120), match.index);
    // the one who leads stands right there: no other subject and no quotation between
    if (!who || /["“”;:]|\b(?:that|said|says|and (?:the|its|their))\b/.test(text.slice(who.start, match.index)))
      continue;
    const at = match.index + match[0].length;
    const named = mentionsFrom(story, at, at + 5).find((m) => m.end <= end && m.entity && m.type !== 'ROLE');
    const noun = NOUN.exec(text.slice(at, at + 50));
    const body: Lead['body'] | undefined = named
      ? { start: named.start, end: named.end, entity: named.entity! }
      : noun && !/['’]/.test(noun[0])
        ? { start: at, end: at + noun[0].length }
        : undefined;
    if (body) found.push({ person: who.id, body, from: who.start, to: body.end });
  }
  return found;
}

/** "the List, Berg's party", "Berg's List", "his National List party". */
function byPossessive(story: Story): Lead[] {
  return story.mentions.flatMap((mention): Lead[] => {
    const entity = mention.type === 'ROLE' ? undefined : story.entityById.get(mention.entity ?? '');
    if (!entity || !isBody(story, entity)) return [];
    const body = { start: mention.start, end: mention.end, entity: entity.id };
    const person = ownerBefore(story, mention) ?? ownerAfter(story, mention);
    return person ? [{ person: person.id, body, from: person.start, to: person.end }] : [];
  });
}

function ownerBefore(story: Story, mention: Mention): ({ id: string } & Span) | undefined {
  const { text } = story.reading;
  const from = Math.max(0, mention.start - 45);
  const match = OWN_BEFORE.exec(text.slice(from, mention.start));
  if (!match) return undefined;
  const own = match[0].includes(' ') && new RegExp(OWNED).test(match[0]);
  const after = new RegExp(`^ ${OWNED}\\b`).test(text.slice(mention.end, mention.end + 15));
  if (!own && !after) return undefined;
  const at = from + match.index;
  if (/^h/i.test(match.groups!.who!)) {
    const meant = personMeantIn(story, { start: at, end: at + 3 });
    return meant && { id: meant.id, start: at, end: mention.end };
  }
  const named = mentionsFrom(story, Math.max(0, at - 40), at).findLast((m) => m.type === 'PER' && m.end === at);
  return named?.entity ? { id: named.entity, start: named.start, end: mention.end } : undefined;
}

function ownerAfter(story: Story, mention: Mention): ({ id: string } & Span) | undefined {
  const { text } = story.reading;
  const next = mentionsFrom(story, mention.end, mention.end + 40).find((m) => m.type === 'PER' && m.entity);
  if (!next || !OWN_AFTER.test(text.slice(mention.end, next.start))) return undefined;
  const owns = OWNS.exec(text.slice(next.end, next.end + 30));
  return owns ? { id: next.entity!, start: mention.start, end: next.end + owns[0].length } : undefined;
}

const leads = (story: Story): ReadonlyMap<string, readonly Lead[]> => {
  const found = new Map<string, Lead[]>();
  for (const lead of [...byVerb(story), ...byPossessive(story)]) {
    const list = found.get(lead.person);
    if (list) list.push(lead);
    else found.set(lead.person, [lead]);
  }
  return found;
};

/** Parties that somebody's lead ties together: where he stands by himself ("the prime minister") and the body that he leads. */
export function ledPairs(story: Story): [string, string][] {
  return [...once(story, leads)].flatMap(([id, list]) => {
    const own = story.stand(story.entityById.get(id)!);
    return list.flatMap(({ body }): [string, string][] => {
      const entity = body.entity ? story.entityById.get(body.entity) : undefined;
      const other = entity && story.stand(entity);
      const [a, b] = [own?.keys[0], other?.keys[0]];
      return a && b && a !== b && own?.keys.length === 1 && other?.keys.length === 1 ? [[b, a]] : [];
    });
  });
}

/** The party of the body that a person leads, owns or runs. */
export function ledBy(story: Story, person: Entity): Standing | undefined {
  for (const { body, from, to } of once(story, leads).get(person.id) ?? []) {
    const entity = body.entity ? story.entityById.get(body.entity) : undefined;
    if (entity?.type === 'PER' && !isBody(story, entity)) continue;
    const standing = entity ? story.stand(entity) : nominalStanding(story, body);
    if (standing && !standing.neutral && standing.keys.length === 1)
      return { ...standing, why: `described: ${story.reading.text.slice(from, to).replace(/\s+/g, ' ')}` };
  }
  return undefined;
}
