import type { Statement } from '../../model/analysis.ts';
import type { Standing, Story } from './story.ts';
import { plaintiffsOf } from './suits.ts';
import { AGAINST, type Target } from './targets.ts';

/** A statement with where its source stands and whom it is about. */
export interface Voice {
  statement: Statement;
  standing: Standing | undefined;
  target: Target | undefined;
}

/** How much a party has to do with the dispute. */
export interface Weight {
  key: string;
  said: number;
  /** Times that it takes the word: statements in a row are one. */
  turns: number;
  against: number;
  attacked: number;
  /** Statements that support, promise or grant another party something. */
  towards: number;
  sued: boolean;
  /** Others speak for this person: family, lawyers, associates. */
  spokenFor: boolean;
}

export const EMPTY: Weight = {
  key: '',
  said: 0,
  turns: 0,
  against: 0,
  attacked: 0,
  towards: 0,
  sued: false,
  spokenFor: false,
};

const SUES = /^(?:su(?:ed|es|ing)\b|fil(?:ed|es|ing) .{0,40}\b(?:law)?suit|took .{0,40} to court)/;

/** "declined to comment": a refusal, but nobody is refused anything. */
const SILENT = /\b(?:declin|refus)\w* to (?:comment|answer|say)|\bno comment/;

/** How much each party has to do with the dispute, by its key. */
export function weigh(story: Story, voices: readonly Voice[], root: (key: string) => string): Map<string, Weight> {
  const weights = new Map<string, Weight>();
  const of = (key: string) => {
    const found = weights.get(key) ?? { ...EMPTY, key };
    weights.set(key, found);
    return found;
  };
  let last: readonly string[] = [];
  for (const { statement, standing, target } of voices) {
    if (statement.kind === 'scare') continue;
    const said = story.reading.text.slice(statement.cue?.start ?? statement.start, statement.end);
    const hostile = statement.act !== undefined && AGAINST.has(statement.act) && !SILENT.test(said);
    for (const key of standing?.keys ?? []) {
      of(key).said++;
      if (!last.includes(key)) of(key).turns++;
      const { source } = statement;
      const another = source?.entity !== undefined && key.startsWith('person:') && key !== `person:${source.entity}`;
      if (another || KIN.test(story.reading.text.slice(source?.start ?? 0, source?.end ?? 0))) of(key).spokenFor = true;
      if (hostile) of(key).against += target ? 1 : 0.5;
      else if (target && statement.act !== 'assert') of(key).towards++;
      if (SUES.test(said)) of(key).sued = true;
    }
    last = standing?.keys ?? [];
    if (hostile && target && standing && !standing.neutral) for (const key of target.keys) of(key).attacked++;
  }
  for (const key of plaintiffsOf(story)) if (weights.has(root(key))) of(root(key)).sued = true;
  return weights;
}

/** "his associates", "<PER>'s family". */
const KIN =
  /^(?:his|her|\p{Lu}[\p{L} .-]*['’]s) (?:\p{Ll}+ )?(?:associates?|family|parents|mother|father|wife|husband|lawyers?|supporters|team|aides?)\b/iu;

/** How often the article names the party: what is named once is not what the story is about. */
export const weightOfNames = (named: ReadonlyMap<string, number>, key: string): number =>
  (key.startsWith('camp:') ? 2 : 0) + (named.get(key) ?? 0);

/** How often names of each party stand in the article. */
export function countNames(story: Story): Map<string, number> {
  const named = new Map<string, number>();
  for (const entity of story.entities) {
    const count = story.mentionsOf.get(entity.id)?.length ?? 0;
    for (const key of story.stand(entity)?.keys ?? []) named.set(key, (named.get(key) ?? 0) + count);
  }
  return named;
}
