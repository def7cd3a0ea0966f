import type { Statement } from '../../model/analysis.ts';
import { party, type Standing, type Story } from './story.ts';
import { plaintiffsOf } from './suits.ts';
import { AGAINST, type Target } from './targets.ts';
import { LEGISLATOR } from './words.ts';

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

const MOST = 5;

const SUES = /^(?:su(?:ed|es|ing)\b|fil(?:ed|es|ing) .{0,40}\b(?:law)?suit|took .{0,40} to court)/;

/** "declined to comment": a refusal, but nobody is refused anything. */
const SILENT = /\b(?:declin|refus)\w* to (?:comment|answer|say)|\bno comment/;

function weigh(story: Story, voices: readonly Voice[], root: (key: string) => string): Map<string, Weight> {
  const weights = new Map<string, Weight>();
  const of = (key: string) => {
    const found = weights.get(key) ?? {
      key,
      said: 0,
      turns: 0,
      against: 0,
      attacked: 0,
      towards: 0,
      sued: false,
      spokenFor: false,
    };
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
      if (KIN.test(story.reading.text.slice(statement.source?.start ?? 0, statement.source?.end ?? 0)))
        of(key).spokenFor = true;
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

const score = (w: Weight) => 2 * Math.min(w.said, 5) + 3 * w.against + 3 * w.attacked;

/** Parties by nature: one hard word is enough, even where nobody can say against whom. */
const LIGHT = /^(?:house:|lead:|camp:opposition)/;

/** Who is worth a column beside a single party even without a quarrel. */
const OFFICIAL = /^(?:state:|house:|place:|camp:)/;

/** How often the article names the party: what is named once is not what the story is about. */
const weightOfNames = (named: ReadonlyMap<string, number>, key: string): number =>
  (key.startsWith('camp:') ? 2 : 0) + (named.get(key) ?? 0);

/** How often names of each party stand in the article. */
function countNames(story: Story): Map<string, number> {
  const named = new Map<string, number>();
  for (const entity of story.entities) {
    const count = story.mentionsOf.get(entity.id)?.length ?? 0;
    for (const key of story.stand(entity)?.keys ?? []) named.set(key, (named.get(key) ?? 0) + count);
  }
  return named;
}

/** Rules of who is a party to the dispute; one that fits is enough. */
function isParty(story: Story, named: ReadonlyMap<string, number>, w: Weight, crowded: boolean): boolean {
  const { outsider, kind } = story.parties.get(w.key) ?? {};
  if (outsider) return w.sued || w.attacked >= 1;
  if (w.key.startsWith('person:') && crowded)
    return (
      w.said >= 1 &&
      (w.attacked >= 1 ||
        (w.spokenFor && w.against > 0) ||
        (w.turns >= 2 && (w.against >= 1 || isLegislator(story, w.key))))
    );
  if (w.key.startsWith('person:'))
    return (
      w.said >= 1 &&
      (w.attacked >= 1 ||
        (w.spokenFor && w.against > 0) ||
        (w.said >= 2 && (w.turns >= 2 || w.against >= 1)) ||
        w.said >= 3)
    );
  if (w.key.startsWith('place:')) return w.said >= 1 && (w.attacked >= 1 || w.said >= 2);
  if (w.said === 0) return w.attacked >= 2 && weightOfNames(named, w.key) >= 2;
  if (w.sued || w.attacked >= 1 || w.towards >= 1 || w.said >= 2) return true;
  return w.against >= (kind === 'party' || kind === 'country' || LIGHT.test(w.key) ? 0.5 : 1);
}

/** Members of a council or parliament speak for themselves or their camp, whoever else is in the story. */
const isLegislator = (story: Story, key: string): boolean =>
  LEGISLATOR.test(story.entityById.get(key.slice('person:'.length))?.role ?? '');

const PROTESTERS = /\b(?:protest[eo]rs|demonstrators|marchers)\b/gi;
const EMPTY: Weight = {
  key: '',
  said: 0,
  turns: 0,
  against: 0,
  attacked: 0,
  towards: 0,
  sued: false,
  spokenFor: false,
};

/** Protesters are a party to the story of their protest, though nobody may have asked them. */
function protestersOf(story: Story): string | undefined {
  if ([...story.reading.text.matchAll(PROTESTERS)].length < 3) return undefined;
  party(story, 'camp:protesters', () => ({ kind: 'camp', name: 'Protesters' }));
  return 'camp:protesters';
}

/** The keys of two to five parties, the heaviest first; where only one is a party, whoever it speaks against or the next that speaks joins it. */
export function chooseParties(story: Story, voices: readonly Voice[], root: (key: string) => string): string[] {
  const all = [...weigh(story, voices, root).values()].sort((a, b) => score(b) - score(a));
  const named = countNames(story);
  const crowded = all.filter((w) => !w.key.startsWith('person:') && isParty(story, named, w, false)).length >= 2;
  const chosen = all.filter((w) => isParty(story, named, w, crowded));
  if (chosen.length < 2) {
    const rest = all.filter((w) => !chosen.includes(w));
    const next =
      rest.find((w) => w.said >= 1 && OFFICIAL.test(w.key)) ??
      rest.find((w) => w.attacked >= 1 && weightOfNames(named, w.key) >= 2);
    if (next) chosen.push(next);
  }
  const camp = protestersOf(story);
  if (camp && chosen.length && !chosen.some((w) => w.key === camp)) chosen.push({ ...EMPTY, key: camp });
  return chosen
    .filter((w) => story.parties.has(w.key))
    .slice(0, MOST)
    .map((w) => w.key);
}
