import { CAMPS, LOOSE_CAMPS } from './camp-words.ts';
import { homeOf } from './home.ts';
import { ledPairs } from './leads.ts';
import { isBody } from './nature.ts';
import { mentionsFrom } from './near.ts';
import { type Story, words } from './story.ts';
import { bodyBefore } from './subject.ts';
import { plaintiffsOf } from './suits.ts';
import { AGAINST } from './targets.ts';
import type { Voice } from './weigh.ts';

const PRIVATE = /^(?:body|camp|called|person):/;

/**
 * Parties that are one side: joined only by a plus (one lawsuit, one joint accusation; a party that governs) and never
 * for a shared opponent. States stay apart whatever they say together. Answers key → key of the party it is joined to.
 */
export function joinParties(story: Story, voices: readonly Voice[]): Map<string, string> {
  const joined = new Map<string, string>();
  const root = (key: string): string => (joined.has(key) ? root(joined.get(key)!) : key);
  const hostile = new Set<string>();
  for (const { statement, standing, target } of voices) {
    if (!target || !statement.act || !AGAINST.has(statement.act)) continue;
    for (const a of standing?.keys ?? []) for (const b of target.keys) hostile.add(`${a} ${b}`).add(`${b} ${a}`);
  }
  for (const { statement, standing } of voices) {
    const [a, b] = standing?.keys ?? [];
    if (!a || !b || !PRIVATE.test(a) || !PRIVATE.test(b)) continue;
    if (standing?.apart || statement.act === 'agree' || hostile.has(`${a} ${b}`)) continue;
    // "Both the <ORG> and the <ORG> claimed victory": each for itself
    if (/^both\b/i.test(words(story, statement.source ?? statement))) continue;
    if (root(a) !== root(b)) joined.set(root(b), root(a));
  }
  const [first, second] = plaintiffsOf(story);
  if (first && second && root(first) !== root(second)) joined.set(root(second), root(first));
  for (const [party, state] of [
    ...governing(story),
    ...spokenFor(story),
    ...ledPairs(story),
    ...describedByCamp(story),
    ...calledThemselves(story),
  ]) {
    if (!hostile.has(`${party} ${state}`) && root(party) !== root(state)) joined.set(root(state), root(party));
  }
  return joined;
}

/** "Shopkeepers oppose it. Their association, <ORG>, …": the camp and the body that speaks for it. */
function spokenFor(story: Story): [string, string][] {
  const found: [string, string][] = [];
  for (const mention of story.mentions) {
    if (mention.type !== 'ORG' || !mention.entity) continue;
    const before =
      /\b(?:Their|Its) (?:\p{Ll}+ )?(?:association|union|federation|group|organi[sz]ation|body|league|guild|alliance), (?:the )?$/u.exec(
        story.reading.text.slice(Math.max(0, mention.start - 40), mention.start),
      );
    const body = before && story.stand(story.entityById.get(mention.entity)!)?.keys[0];
    const camp = before && bodyBefore(story, mention.start - before[0].length)?.keys[0];
    if (body && camp?.startsWith('camp:')) found.push([body, camp]);
  }
  return found;
}

/** "Opponents, organised as <ORG>": the camp and the body that it calls itself. */
function calledThemselves(story: Story): [string, string][] {
  return story.mentions.flatMap((mention): [string, string][] => {
    const entity = mention.type === 'ORG' ? story.entityById.get(mention.entity ?? '') : undefined;
    const before = story.reading.text.slice(Math.max(0, mention.start - 60), mention.start);
    const noun =
      /(?<noun>\p{L}\p{Ll}+s),? (?:(?:now )?(?:organi[sz]ed|united|grouped|banded together) (?:as|in|under)|(?:who )?call(?:ing)? themselves|known as) (?:the )?$/u.exec(
        before,
      )?.groups?.noun;
    const one = noun?.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
    const camp = one && (CAMPS[one] ?? LOOSE_CAMPS[one]);
    const key = entity && camp ? story.stand(entity)?.keys[0] : undefined;
    return key?.startsWith('body:') && story.parties.has(`camp:${camp}`) ? [[key, `camp:${camp}`]] : [];
  });
}

/** "the rebel <ORG>", "the farmers' union, the <ORG>", "dairy farmers of the <ORG>": the camp and the body of the same. */
function describedByCamp(story: Story): [string, string][] {
  return story.mentions.flatMap((mention): [string, string][] => {
    const entity = mention.type === 'ROLE' ? undefined : story.entityById.get(mention.entity ?? '');
    if (!entity || entity.type === 'PER') return [];
    const before = story.reading.text.slice(Math.max(0, mention.start - 40), mention.start);
    const groups = /\b[Tt]he (?:main |biggest |largest )?(?<noun>\p{Ll}+) $|(?<of>\p{Ll}+s) of the $/u.exec(
      before,
    )?.groups;
    const noun = groups?.noun ?? groups?.of;
    const camp = noun && CAMPS[noun.replace(/s$/, '')];
    const key = camp && story.stand(entity)?.keys[0];
    return key?.startsWith('body:') && story.parties.has(`camp:${camp}`) ? [[key, `camp:${camp}`]] : [];
  });
}

/** "<PER>, whose Unity Party won", "<PER>'s Unity Party": where the one whose party it is stands. */
function leaderBefore(story: Story, at: number): string | undefined {
  const { text } = story.reading;
  const person = mentionsFrom(story, Math.max(0, at - 60), at).at(-1);
  if (
    person?.type !== 'PER' ||
    !person.entity ||
    !/^(?:, whose|['’]s) (?:own |governing )?$/.test(text.slice(person.end, at))
  )
    return undefined;
  return story.stand(story.entityById.get(person.entity)!)?.keys[0];
}

/** "the governing Harbour Party", "President <PER> of the Harbour Party": that party's key and the government's. */
function governing(story: Story): [string, string][] {
  const found: [string, string][] = [];
  const { text } = story.reading;
  for (const mention of story.mentions) {
    const entity = mention.type === 'ROLE' ? undefined : story.entityById.get(mention.entity ?? '');
    if (!entity || !isBody(story, entity)) continue;
    const leader = leaderBefore(story, mention.start);
    const key = story.stand(entity)?.keys[0];
    if (leader && key?.startsWith('body:') && leader.startsWith('state:')) found.push([key, leader]);
    if (!/\b(?:governing|ruling) $/.test(text.slice(Math.max(0, mention.start - 12), mention.start))) continue;
    if (key?.startsWith('body:')) found.push([key, `state:${homeOf(story).country}`]);
  }
  return found;
}
