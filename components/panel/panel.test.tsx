// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { CRAFTED_PAGE } from '../../tests/crafted-page.ts';
import { all, column, panel, press, quoted, root, shownInPage, tab, words } from '../../tests/panel-on-test.tsx';

async function filterByAct(name: string): Promise<void> {
  const [acts] = all('select') as HTMLSelectElement[];
  await act(() => {
    acts!.value = name;
    acts!.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the sides of a story', () => {
  test('each side shows its own claims and nobody else’s', async () => {
    await panel();
    expect(quoted(column('Dockers’ Union'))).toContain('“The board has lied to its own workers for a year.”');
    expect(quoted(column('Harbour Board'))).toContain('“This walkout is reckless,”');
    expect(quoted(column('Harbour Board'))).not.toContain('“The board has lied to its own workers for a year.”');
  });

  test('a party that is only spoken about has an empty column that says so', async () => {
    await panel();
    expect(words(column('Ship owners').querySelector('.empty'))).toBe('No statement reported here.');
  });

  test('what two sides said together stands across, with the letters of both', async () => {
    await panel();
    const joint = all('.row').find((row) => row.ariaLabel === 'Said by more than one side')!;
    const card = [...joint.querySelectorAll('.claim')].find((c) => words(c)?.includes('to meet a mediator'));
    expect([...card!.querySelectorAll('.side-letter')].map(words)).toEqual(['A', 'B']);
    expect(all('.side .claim').some((c) => words(c)?.includes('to meet a mediator'))).toBe(false);
  });

  test('a court stands under the neutral ones, an unknown speaker under the unassigned, scare quotes under neither', async () => {
    await panel();
    const row = (name: string) => quoted(all('.row').find(({ ariaLabel }) => ariaLabel === name)!);
    expect(row('Others, neutral')).toEqual(['she would hear each side alone first']);
    expect(row('Unassigned')).toContain('the harbour had not been so quiet since the storm of 2019');
    expect(quoted(root)).not.toContain('“winter fleet”');
  });

  test('the share of voice counts a joint statement for each of its sides', async () => {
    await panel();
    const figures = all('.voice-figures').map(words);
    expect(figures[2]).toBe('2 claims · 21 words');
    expect(figures[3]).toBe('0 claims · 0 words');
    expect(words(all('.voice-share')[3])).toBe('0%');
  });

  test('a filter by act leaves that act alone, and says so where a side has none', async () => {
    await panel();
    await filterByAct('deny');
    expect(quoted(root)).toEqual(['that it had misled anyone', '“There is no secret plan and there never was,”']);
    expect(words(column('Dockers’ Union').querySelector('.empty'))).toBe('No claim of this side fits the filter.');
    await press(all('.filter button')[0]!);
    expect(quoted(column('Dockers’ Union')).length).toBeGreaterThan(1);
    expect(document.activeElement).toBe(all('select')[0]);
  });

  test('the sentence and the reasons come when asked for', async () => {
    await panel();
    const card = all('.claim').find((c) => words(c)?.includes('that it be withdrawn'))!;
    const [, sentence, why] = card.querySelectorAll<HTMLElement>('.claim-foot button');
    await press(sentence!);
    expect(words(card.querySelector('.sentence'))).toMatch(/^Ellwood accused the board .* before any talks\.$/);
    expect(words(card.querySelector('.sentence mark'))).toBe('that it be withdrawn before any talks');
    await press(why!);
    expect(card.querySelector('.sentence')).toBeNull();
    expect(words(card.querySelector('.reasons'))).toContain('Confidence: 61%');
  });
});

describe('a claim that the other side answers', () => {
  test('leads to its answer, and the answer leads back', async () => {
    await panel();
    const card = (said: string) => all('.claim').find((c) => words(c.querySelector('blockquote')) === said)!;
    const accusation = card('“The board has lied to its own workers for a year.”');
    const denial = card('that it had misled anyone');
    expect(words(denial.querySelector('.tie'))).toMatch(/^answers Marta Ellwood .*lied to its own workers/);
    await press(accusation.querySelector('.tie')!);
    expect(document.activeElement).toBe(denial);
    await press(denial.querySelector('.tie')!);
    expect(document.activeElement).toBe(accusation);
    expect(all('.tie')).toHaveLength(2);
  });
});

describe('back and forth between panel and page', () => {
  test('a click on a claim shows its words in the page', async () => {
    await panel();
    const card = all('.claim').find((c) => words(c)?.includes('walkout is reckless'))!;
    await press(card.querySelector('blockquote')!);
    const { start, end } = shownInPage.mock.calls[0]![0];
    expect(CRAFTED_PAGE.article.text.slice(start, end)).toBe('“This walkout is reckless,”');
    await press(card, 'Enter');
    expect(shownInPage).toHaveBeenCalledTimes(2);
  });

  test('a mark clicked in the page brings up its card, even one that the filter had hidden', async () => {
    await panel();
    await filterByAct('deny');
    const { id, start, end } = CRAFTED_PAGE.analysis.statements.find(({ act }) => act === 'support')!;
    await panel(CRAFTED_PAGE, { kind: 'statement', id, start, end, part: -1 });
    expect(words(document.activeElement)).toContain('We support the dockers');
    expect(document.activeElement?.className).toContain('flashed');
  });

  test('a scare quote clicked in the page opens Quotes, a name opens Names at that very mention', async () => {
    const scare = CRAFTED_PAGE.analysis.statements.find(({ kind }) => kind === 'scare')!;
    await panel(CRAFTED_PAGE, { kind: 'statement', id: scare.id, start: scare.start, end: scare.end, part: -1 });
    expect(tab('quotes').getAttribute('aria-selected')).toBe('true');
    const second = CRAFTED_PAGE.analysis.mentions.filter(({ entity }) => entity === 'vandermeer')[1]!;
    await panel(CRAFTED_PAGE, { kind: 'mention', id: 'vandermeer', start: second.start, end: second.end, part: -1 });
    expect(tab('names').getAttribute('aria-selected')).toBe('true');
    expect(words(document.activeElement)).toContain('Joost Vandermeer');
    expect(words(document.activeElement?.querySelector('.stepper-at'))).toBe('2 of 3');
  });

  test('a click on the second half of an interrupted quotation marks the one card of both', async () => {
    const statements = CRAFTED_PAGE.analysis.statements.map((s) => (s.id === 's2' ? { ...s, continues: 's1' } : s));
    const { start, end } = statements.find(({ id }) => id === 's2')!;
    const page = { ...CRAFTED_PAGE, analysis: { ...CRAFTED_PAGE.analysis, statements } };
    await panel(page, { kind: 'statement', id: 's2', start, end, part: -1 });
    const [flashed, ...others] = all('.claim.flashed');
    expect(others).toEqual([]);
    expect(words(flashed!.querySelector('blockquote'))).toMatch(/^“We will not .* … “The board has lied/);
  });

  test('when the words are no longer there, the panel says so', async () => {
    shownInPage.mockResolvedValueOnce(false);
    await panel();
    await press(all('.claim blockquote')[0]!);
    expect(words(root.querySelector('.page-notes'))).toContain('no longer');
  });
});
