import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { LookupAsk } from '../model/lookup.ts';
import { forgetLookups } from '../store/lookups.ts';
import { pickFor } from './picks.ts';

const STRIKE = 'https://www.courier.example/port/strike';
const LATER = 'https://courier.example/port/strike-ends';
const ELSEWHERE = 'https://herald.example/port/strike';

const asking = (article: string, more: Partial<LookupAsk> = {}): LookupAsk => ({
  turn: 't',
  name: 'Ines Carvell',
  type: 'PER',
  language: 'en',
  words: [],
  spoke: false,
  article,
  fresh: false,
  kept: false,
  ...more,
});
const NOTHING = { pick: undefined };

beforeEach(forgetLookups);

describe('the reader’s choice among people of one name', () => {
  test('holds in the article where it was made, and in the next one of the same newspaper', async () => {
    expect(await pickFor(asking(STRIKE, { pick: 'Q9' }))).toEqual({ pick: 'Q9', picked: 'article' });
    expect(await pickFor(asking(STRIKE))).toEqual({ pick: 'Q9', picked: 'article' });
    expect(await pickFor(asking(LATER))).toEqual({ pick: 'Q9', picked: 'outlet' });
    expect(await pickFor(asking(LATER, { name: 'INES CARVELL' }))).toEqual({ pick: 'Q9', picked: 'outlet' });
  });

  test('is no choice for another newspaper, another name, a place of that name, or words without an article', async () => {
    await pickFor(asking(STRIKE, { pick: 'Q9' }));
    expect(await pickFor(asking(ELSEWHERE))).toEqual(NOTHING);
    expect(await pickFor(asking(STRIKE, { name: 'Ines Calder' }))).toEqual(NOTHING);
    expect(await pickFor(asking(STRIKE, { type: 'LOC' }))).toEqual(NOTHING);
    expect(await pickFor(asking(''))).toEqual(NOTHING);
  });

  test('made in the article itself goes before the one that its newspaper has since', async () => {
    await pickFor(asking(STRIKE, { pick: 'Q9' }));
    await pickFor(asking(LATER, { pick: 'Q10' }));
    expect(await pickFor(asking(STRIKE))).toEqual({ pick: 'Q9', picked: 'article' });
    expect(await pickFor(asking(LATER))).toEqual({ pick: 'Q10', picked: 'article' });
  });

  test('“none of these” is a choice too', async () => {
    await pickFor(asking(STRIKE, { pick: 'none' }));
    expect(await pickFor(asking(LATER))).toEqual({ pick: 'none', picked: 'outlet' });
  });

  test('made without an article is taken, and kept nowhere', async () => {
    expect(await pickFor(asking('', { pick: 'Q9' }))).toEqual({ pick: 'Q9', picked: 'article' });
    expect(await pickFor(asking(''))).toEqual(NOTHING);
  });

  test('taken back is gone for the article and for its newspaper', async () => {
    await pickFor(asking(STRIKE, { pick: 'Q9' }));
    expect(await pickFor(asking(STRIKE, { pick: 'undo' }))).toEqual(NOTHING);
    expect(await pickFor(asking(STRIKE))).toEqual(NOTHING);
    expect(await pickFor(asking(LATER))).toEqual(NOTHING);
  });

  test('taken back where it came from the newspaper leaves what another article chose for itself', async () => {
    await pickFor(asking(STRIKE, { pick: 'Q9' }));
    await pickFor(asking(LATER, { pick: 'undo' }));
    expect(await pickFor(asking(LATER))).toEqual(NOTHING);
    expect(await pickFor(asking(STRIKE))).toEqual({ pick: 'Q9', picked: 'article' });
  });
});
