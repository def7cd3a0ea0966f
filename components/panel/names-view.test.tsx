// @vitest-environment jsdom
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { MANY_NAMES } from '../../tests/crafted/many-names.ts';
import { all, panel, press, root, shownInPage, tab, words } from '../../tests/panel-on-test.tsx';

const { entities, mentions } = MANY_NAMES.analysis;
const timesOf = (name: string | undefined) => {
  const { id } = entities.find((entity) => entity.name === name)!;
  return mentions.filter(({ entity }) => entity === id).length;
};
const nameIn = (row: Element) => words(row.querySelector('.name-name'));

async function showNames() {
  await panel(MANY_NAMES);
  await press(tab('names'));
}

describe('a long article', () => {
  test('lists every name, most mentioned first within its kind', async () => {
    await showNames();
    expect(all('.name-name')).toHaveLength(entities.length);
    for (const group of all('.name-group')) {
      const times = [...group.querySelectorAll('.name')].map((row) => timesOf(nameIn(row)));
      expect(times).toEqual([...times].sort((a, b) => b - a));
    }
  });

  test('prints how often a name stands from two up; of one that stands once only a screen reader hears it', async () => {
    await showNames();
    for (const row of all('.name')) {
      const times = timesOf(nameIn(row));
      const count = row.querySelector('.stepper-at')!;
      expect(words(count)).toBe(`×${times}`);
      expect(count.classList.contains('unseen')).toBe(times === 1);
    }
  });

  test('a name that stands once has one step, which shows it', async () => {
    await showNames();
    const row = all('.name').find((one) => timesOf(nameIn(one)) === 1)!;
    const [only, ...more] = row.querySelectorAll<HTMLElement>('.step');
    expect(more).toEqual([]);
    expect(only!.getAttribute('aria-label')).toBe('Show the mention');
    await press(only!);
    const { start, end } = shownInPage.mock.lastCall![0];
    expect(MANY_NAMES.article.text.slice(start, end)).toBe(nameIn(row));
  });

  test('Tab reaches the filter, then of each row its name and its steps, in the order they are read', async () => {
    await showNames();
    const reached = all('.names input, .names button, .names [tabindex]').filter(({ tabIndex }) => tabIndex >= 0);
    expect(reached[0]!.getAttribute('type')).toBe('search');
    const rows = all('.name').flatMap((row) => [
      'name-open',
      ...(timesOf(nameIn(row)) > 1 ? ['step', 'step'] : ['step']),
    ]);
    expect(reached.slice(1).map((element) => element.className)).toEqual(rows);
  });

  test('has no fault that axe finds, filtered or not, with a card open', async () => {
    await showNames();
    await press(all('.name-open')[0]!);
    const faults = async () => {
      // jsdom draws nothing: contrast is judged in the browser's tests
      const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    };
    expect(await faults()).toEqual([]);
    const search = root.querySelector<HTMLInputElement>('input[type=search]')!;
    await act(() => {
      search.value = 'deputy';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(words(root.querySelector('.names [role=status]'))).toBe('16 names shown');
    expect(await faults()).toEqual([]);
  }, 30_000);
});
