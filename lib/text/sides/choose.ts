import type { Statement } from '../../model/analysis.ts';
import type { Standing, Story } from './story.ts';
import { AGAINST, type Target } from './targets.ts';

/** A statement with where its source stands and whom it is about. */
export interface Voice {
  statement: Statement;
  standing: Standing | undefined;
  target: Target | undefined;
}

/** How much a party has to do with the dispute. */
interface Weight {
  key: string;
  said: number;
  against: number;
  attacked: number;
  /** Statements that support, promise or grant another party something. */
  towards: number;
  sued: boolean;
}

const MOST = 5;

const SUES = /^(?:su(?:ed|es|ing)\b|fil(?:ed|es|ing) .{0,40}\b(?:law)?suit|took .{0,40} to court)/;

function weigh(story: Story, voices: readonly Voice[]): Map<string, Weight> {
  const weights = new Map<string, Weight>();
  const of = (key: string) => {
    const found = weights.get(key) ?? { key, said: 0, against: 0, attacked: 0, towards: 0, sued: false };
    weights.set(key, found);
    return found;
  };
  for (const { statement, standing, target } of voices) {
    if (statement.kind === 'scare') continue;
    const hostile = statement.act !== undefined && AGAINST.has(statement.act);
    for (const key of standing?.keys ?? []) {
      of(key).said++;
      if (hostile) of(key).against += target ? 1 : 0.5;
      else if (target && statement.act !== 'assert') of(key).towards++;
      if (SUES.test(story.reading.text.slice(statement.cue?.start ?? statement.start, statement.end)))
        of(key).sued = true;
    }
    if (hostile && target && standing && !standing.neutral) for (const key of target.keys) of(key).attacked++;
  }
  return weights;
}

const score = (w: Weight) => 2 * Math.min(w.said, 5) + 3 * w.against + 3 * w.attacked;

/** Parties by nature: one hard word is enough, even where nobody can say against whom. */
const LIGHT = /^(?:house:|lead:|camp:opposition)/;

/** Who is worth a column beside a single party even without a quarrel. */
const OFFICIAL = /^(?:state:|house:|place:|camp:)/;

/** Rules of who is a party to the dispute; one that fits is enough. */
function isParty(story: Story, w: Weight): boolean {
  const { outsider, kind } = story.parties.get(w.key) ?? {};
  if (outsider) return w.sued || w.attacked >= 1;
  if (w.key.startsWith('person:'))
    return w.said >= 1 && (w.attacked >= 1 || (w.said >= 2 && w.against >= 1) || w.said >= 4);
  if (w.key.startsWith('place:')) return w.said >= 1 && (w.attacked >= 1 || w.said >= 2);
  if (w.said === 0) return w.attacked >= 2;
  if (w.sued || w.attacked >= 1 || w.towards >= 1 || w.said >= 2) return true;
  return w.against >= (kind === 'party' || kind === 'country' || LIGHT.test(w.key) ? 0.5 : 1);
}

/** The keys of two to five parties, the heaviest first; where only one is a party, whoever it speaks against or the next that speaks joins it. */
export function chooseParties(story: Story, voices: readonly Voice[]): string[] {
  const all = [...weigh(story, voices).values()].sort((a, b) => score(b) - score(a));
  const chosen = all.filter((w) => isParty(story, w));
  if (chosen.length < 2) {
    const next = all.find((w) => !chosen.includes(w) && (w.attacked >= 1 || (w.said >= 1 && OFFICIAL.test(w.key))));
    if (next) chosen.push(next);
  }
  return chosen
    .filter((w) => story.parties.has(w.key))
    .slice(0, MOST)
    .map((w) => w.key);
}
