import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_STORY } from '../../scripts/site.mjs';
import { LookUps } from './looked-up.ts';
import { settle } from './pages.ts';
import { item, place } from './scenes.ts';
import { hasWindow } from './window.ts';
import { ageLookUps } from './worker.ts';

const ABIDJAN = {
  items: [place('Abidjan', 'largest city of Ivory Coast', 'city', { P17: ['Ivory Coast'] })],
  summary: { extract: 'Abidjan is a city of Ivory Coast.' },
};

// The browser's own permission question cannot be answered without a window: `npm test` gives us one on Linux.
describe.runIf(hasWindow)('what comes of a look-up, state by state', () => {
  let ups: LookUps;
  beforeAll(async () => {
    ups = await LookUps.open(FIRST_STORY);
  });
  afterAll(() => ups?.close());

  test('nobody of that name is an answer', async () => {
    const { words } = await ups.allow('Funmilayo Adeyinka-Brown', 'no-match');
    expect(words).toContain('No match');
    expect(await ups.faults('Funmilayo Adeyinka-Brown', 'no-match')).toEqual([]);
  });

  test('somebody else of that name is turned down, and can be looked at', async () => {
    const name = 'Mathieu Koné-Lagarde';
    ups.wikimedia.scenes.set(name, { items: [item(name, 'French cyclist (1921–1998)', 'human', 9)] });
    const { card } = await ups.lookUp(name, 'no-match');
    await ups.press(card, 'summary');
    expect(await ups.stateOf(card, 'no-match')).toContain('French cyclist');
    expect(await ups.faults(name, 'turned-down')).toEqual([]);
  });

  test('an article that is not there is said so', async () => {
    const items = [place('Ghana', 'country in West Africa', 'country')];
    ups.wikimedia.scenes.set('Ghana', { items, summary: 'missing' });
    expect((await ups.lookUp('Ghana', 'not-found')).words).toContain('was not found in Wikipedia');
    expect(await ups.faults('Ghana', 'not-found-404')).toEqual([]);
  });

  test('an answer of another shape is not shown', async () => {
    ups.wikimedia.scenes.set('Ivory Coast', { search: 'drift' });
    expect((await ups.lookUp('Ivory Coast', 'changed')).words).toContain('www.wikidata.org answered in a form');
    expect(await ups.faults('Ivory Coast', 'changed-shape')).toEqual([]);
  });

  test('a service that is slow has the card waiting; one that hangs is given up', async () => {
    ups.wikimedia.scenes.set('Ivory Coast', { search: 'hang' });
    const card = await ups.openCard('Ivory Coast');
    await ups.press(card, '[data-do="look-up"]');
    expect(await ups.stateOf(card, 'loading')).toContain('Looking up');
    expect(await ups.faults('Ivory Coast', 'slow-loading')).toEqual([]);
    expect(await ups.stateOf(card, 'slow', 15_000)).toContain('did not answer in time');
    expect(await ups.faults('Ivory Coast', 'hanging-given-up')).toEqual([]);
  });

  test('a service that fails is named with its error', async () => {
    ups.wikimedia.scenes.set('Ivory Coast', { search: 'broken' });
    expect((await ups.lookUp('Ivory Coast', 'failed')).words).toContain('could not answer (error 500)');
    expect(await ups.faults('Ivory Coast', 'failed-500')).toEqual([]);
  });

  test('a service that asks for a pause is left alone until it is over', async () => {
    ups.wikimedia.scenes.set('Abidjan', { search: 'limited' });
    const { card, words } = await ups.lookUp('Abidjan', 'limited');
    const asked = Date.now();
    expect(words).toMatch(/Try again after \d/);
    const before = ups.wikimedia.requests.length;
    await ups.press(card, '[data-do="look-up"]');
    await settle(500);
    await ups.stateOf(card, 'limited');
    expect(ups.wikimedia.requests.length).toBe(before);
    expect(await ups.faults('Abidjan', 'limited-429')).toEqual([]);
    ups.wikimedia.scenes.set('Abidjan', ABIDJAN);
    await settle(Math.max(0, asked + ups.wikimedia.pause * 1000 - Date.now()));
    await ups.press(card, '[data-do="look-up"]');
    expect(await ups.stateOf(card, 'found')).toContain('Abidjan is a city of Ivory Coast.');
  });

  test('an answer of last week serves where the service fails, with its age and why; a refresh brings the new one', async () => {
    await ageLookUps(ups.browser, 9);
    ups.wikimedia.scenes.set('Abidjan', { ...ABIDJAN, search: 'broken' });
    const { card, words } = await ups.lookUp('Abidjan', 'found');
    expect(words).toContain('Looked up 9 days ago');
    await ups.press(card, '[data-do="refresh"]');
    await settle(800);
    expect(await ups.stateOf(card, 'found')).toMatch(/error 500.*answered before.*Looked up 9 days ago/);
    expect(await ups.faults('Abidjan', 'stale-kept')).toEqual([]);
    ups.wikimedia.scenes.set('Abidjan', { ...ABIDJAN, summary: { extract: 'Abidjan is a city on a lagoon.' } });
    await ups.press(card, '[data-do="refresh"]');
    await settle(800);
    const fresh = await ups.stateOf(card, 'found');
    expect(fresh).toContain('Abidjan is a city on a lagoon.');
    expect(fresh).toContain('Looked up today');
    expect(fresh).not.toContain('answered before');
    expect(await ups.faults('Abidjan', 'stale-refreshed')).toEqual([]);
  });

  test('without a network the card says so, and what was looked up before stays through a refresh in vain', async () => {
    await ups.wikimedia.close();
    expect((await ups.lookUp('Ivory Coast', 'offline')).words).toContain('could not be reached');
    expect(await ups.faults('Ivory Coast', 'offline')).toEqual([]);
    const { card } = await ups.lookUp('Abidjan', 'found');
    await ups.press(card, '[data-do="refresh"]');
    await settle(800);
    const words = await ups.stateOf(card, 'found');
    expect(words).toMatch(/could not be reached.*answered before/);
    expect(words).toContain('on a lagoon');
    expect(await ups.faults('Abidjan', 'refresh-in-vain')).toEqual([]);
  });
});
