import type { LookupAnswer, LookupAsk, LookupCandidate, Picked } from '../model/lookup.ts';
import { type Choice, chooseItem } from './choose.ts';
import type { Client } from './client.ts';
import { TELLING } from './clues.ts';
import { factsOf, namesNeeded } from './facts.ts';
import { LookupFailure } from './failure.ts';
import { type Item, idsOf } from './item.ts';
import { findItems, readItems, readLabels } from './wikidata.ts';
import { readSummary } from './wikipedia.ts';

const MOST_NAMES = 50;

/** A question with the reader's choice of before, and where it was made. */
export type ChosenAsk = Omit<LookupAsk, 'pick'> & {
  pick?: Exclude<LookupAsk['pick'], 'undo'>;
  picked?: Picked | undefined;
};

const candidateOf = ({ id, name, description }: Item): LookupCandidate => ({ id, name, line: description });

/**
 * Looks a name up: Wikidata for who or what bears it, the choice made here, then its facts and the summary of its
 * article. What fails for a foreseen reason comes back as a state; anything else is thrown.
 */
export async function lookUp(client: Client, ask: ChosenAsk): Promise<LookupAnswer> {
  try {
    return await answer(client, ask);
  } catch (error) {
    if (error instanceof LookupFailure) return error.answer;
    throw error;
  }
}

/** How old what was used so far is, and why it is not newer. */
function ageOf(client: Client) {
  const late = client.late();
  return { fetched: new Date(client.oldest()).toISOString(), ...(late && { late }) };
}

async function answer(client: Client, ask: ChosenAsk): Promise<LookupAnswer> {
  const choice = await choose(client, ask);
  const age = ageOf(client);
  const { picked } = ask;
  if (choice.match === 'none')
    return { state: 'no-match', others: choice.items.map(candidateOf), ...(picked && { picked }), ...age };
  if (choice.match === 'several') return { state: 'candidates', candidates: choice.items.map(candidateOf), ...age };
  return found(client, ask, choice.item, choice.others);
}

async function choose(client: Client, ask: ChosenAsk): Promise<Choice> {
  const items = await findItems(client, ask.name, ask.language);
  if (ask.pick === 'none') return { match: 'none', items };
  if (ask.pick) {
    const picked = items.find(({ id }) => id === ask.pick) ?? (await readItems(client, [ask.pick], ask.language))[0];
    if (!picked) throw new LookupFailure({ state: 'not-found' });
    return { match: 'one', item: picked, others: items.filter(({ id }) => id !== picked.id) };
  }
  const telling = items.flatMap((item) => TELLING.flatMap((property) => idsOf(item, property)));
  const names = await readLabels(client, [...new Set(telling)].slice(0, MOST_NAMES), 'en');
  return chooseItem(ask, items, names);
}

async function found(client: Client, ask: ChosenAsk, item: Item, others: readonly Item[]): Promise<LookupAnswer> {
  const [names, summary] = await Promise.all([
    readLabels(client, namesNeeded(ask.type, item).slice(0, MOST_NAMES), ask.language),
    summaryOf(client, item, ask.language),
  ]);
  return {
    state: 'found',
    item: candidateOf(item),
    itemUrl: `https://www.wikidata.org/wiki/${item.id}`,
    ...(item.revised && { itemRevised: item.revised }),
    facts: factsOf(ask.type, item, names),
    ...(summary && { summary }),
    others: others.map(candidateOf),
    ...(ask.picked && { picked: ask.picked }),
    ...ageOf(client),
  };
}

/** The article in the reader's language, else in English; nothing where neither Wikipedia has one. */
async function summaryOf(client: Client, { titles }: Item, language: string) {
  const own = titles[language];
  const english = titles.en;
  if (own !== undefined && language !== 'en') {
    try {
      return await readSummary(client, language, own);
    } catch (error) {
      const gone = error instanceof LookupFailure && error.answer.state === 'not-found';
      if (!gone || english === undefined) throw error;
    }
  }
  return english === undefined ? undefined : readSummary(client, 'en', english);
}
