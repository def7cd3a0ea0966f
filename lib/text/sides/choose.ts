import { LEGISLATOR } from './office-words.ts';
import { party, type Story } from './story.ts';
import { countNames, EMPTY, type Voice, type Weight, weigh, weightOfNames } from './weigh.ts';

const MOST = 5;

const score = (w: Weight) => 2 * Math.min(w.said, 5) + 3 * w.against + 3 * w.attacked;

/** Parties by nature: one hard word is enough, even where nobody can say against whom. */
const LIGHT = /^(?:house:|lead:|camp:opposition)/;

/** Who is worth a column beside a single party even without a quarrel. */
const OFFICIAL = /^(?:state:|house:|place:|camp:|city:|police:)/;

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
