import type { Entity, Mention, Side, Statement } from '../model/analysis.ts';
import { nameAct } from './acts.ts';
import { sentenceOf } from './entities/people.ts';
import type { Syntax } from './grammar.ts';
import type { Knowledge } from './knowledge.ts';
import { passageStart, type Reading } from './reading.ts';
import { chooseParties } from './sides/choose.ts';
import { joinParties } from './sides/join.ts';
import { jointSides } from './sides/joint.ts';
import { membersOf } from './sides/members.ts';
import { nameSide } from './sides/name.ts';
import { sourceStanding } from './sides/source.ts';
import { standingOf } from './sides/standing.ts';
import { makeStory, type Standing, type Story } from './sides/story.ts';
import { targetOf } from './sides/targets.ts';
import type { Voice } from './sides/weigh.ts';

/** Finds the parties to the story and puts each statement under its side, or under none. */
export function groupSides(
  reading: Reading,
  _syntax: Syntax | undefined,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  statements: readonly Statement[],
  knowledge: Knowledge,
): { sides: Side[]; statements: Statement[] } {
  const acted = statements.map((s) => withAct(reading, s));
  const story = makeStory(reading, mentions, entities, acted, knowledge.gazetteer, standingOf);
  const heard = hear(story);
  const joined = joinParties(story, heard);
  const root = (key: string): string => (joined.has(key) ? root(joined.get(key)!) : key);
  const voices = heard.map((v) => withRoots(v, root));
  const keys = chooseParties(story, voices, root);
  const sides = keys.map((key, i): Side => {
    const all = new Set([...story.parties.keys()].filter((k) => root(k) === key));
    const members = membersOf(story, all, heard);
    return { id: `s${i + 1}`, ...nameSide(story, key, keys, members), ...members };
  });
  const sideOf = new Map(keys.map((key, i) => [key, sides[i]!] as const));
  return { sides, statements: voices.map((voice) => placed(story, voice, sideOf)) };
}

function withAct(reading: Reading, statement: Statement): Statement {
  if (statement.kind === 'scare') return statement;
  const sentence = reading.sentences[sentenceOf(reading, statement.cue?.start ?? statement.start)];
  const { act, why, rule } = nameAct(reading.text, statement, sentence ?? statement);
  return { ...statement, act, why: rule === 'none' ? statement.why : [...statement.why, why] };
}

/** Every statement with where its source stands and whom it is about. */
function hear(story: Story): Voice[] {
  let before: Standing | undefined;
  let since = 0;
  let passage = 0;
  return story.statements.map((statement) => {
    const here = passageStart(story.reading, statement.start);
    if (here !== passage) before = undefined;
    passage = here;
    const standing = sourceStanding(story, statement, before, since);
    if (statement.kind !== 'scare') {
      before = standing;
      since = statement.end;
    }
    return { statement, standing, target: targetOf(story, statement, standing) };
  });
}

function withRoots(voice: Voice, root: (key: string) => string): Voice {
  const { standing, target } = voice;
  const own = standing && { ...standing, keys: [...new Set(standing.keys.map(root))] };
  const other = target && { ...target, keys: [...new Set(target.keys.map(root))] };
  return {
    ...voice,
    standing: own,
    target: other && !other.keys.some((k) => own?.keys.includes(k)) ? other : undefined,
  };
}

/** The statement under its side, under two where it is joint, or under none: neutral, or unassigned where nothing is sure. */
function placed(story: Story, voice: Voice, sideOf: ReadonlyMap<string, Side>): Statement {
  const { statement, standing, target } = voice;
  const about = target && statement.kind !== 'scare' ? { ...statement, target: target.target } : statement;
  if (!standing) return about;
  if (standing.neutral) return { ...about, neutral: true, why: [...about.why, standing.why] };
  const sides = standing.joint
    ? jointSides(story, statement, standing.joint, sideOf)
    : standing.keys.flatMap((k) => sideOf.get(k) ?? []);
  if (!sides.length || (standing.keys.length > sides.length && !standing.joint)) return about;
  return { ...about, sides: sides.map((s) => s.id), why: [...about.why, `side: ${standing.why}`] };
}
