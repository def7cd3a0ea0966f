import { beforeEach, expect, it, vi } from 'vitest';

const store: Record<string, unknown> = {};
const watchers = new Set<(changes: object, area: string) => void>();

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: structuredClone(store[key]) }),
        set: async (values: Record<string, unknown>) => {
          for (const [key, newValue] of Object.entries(values)) {
            store[key] = structuredClone(newValue);
            for (const watcher of watchers) watcher({ [key]: { newValue } }, 'local');
          }
        },
      },
      onChanged: {
        addListener: (w: () => void) => watchers.add(w),
        removeListener: (w: () => void) => watchers.delete(w),
      },
    },
  },
}));

const { changeSettings, readSettings, watchSettings } = await import('./settings.ts');

beforeEach(() => {
  delete store.settings;
  watchers.clear();
});

it('marks everything on a new reader’s pages', async () => {
  const settings = await readSettings();
  expect(settings.marks).toBe(true);
  expect(Object.values(settings.kinds)).toEqual(Array(7).fill(true));
  expect(settings.sitesOff).toEqual([]);
});

it('keeps two switches pressed at the same moment, both', async () => {
  await Promise.all([
    changeSettings((s) => ({ ...s, marks: false })),
    changeSettings((s) => ({ ...s, kinds: { ...s.kinds, scare: false } })),
  ]);
  expect(await readSettings()).toMatchObject({ marks: false, kinds: { scare: false, people: true } });
});

it('falls back to the defaults where the stored settings are damaged', async () => {
  store.settings = { marks: 'perhaps', sitesOff: 3 };
  expect((await readSettings()).marks).toBe(true);
});

it('tells an open page of each change until it stops watching', async () => {
  const seen: boolean[] = [];
  const stop = new AbortController();
  watchSettings((s) => seen.push(s.marks), stop.signal);
  await changeSettings((s) => ({ ...s, marks: false }));
  stop.abort();
  await changeSettings((s) => ({ ...s, marks: true }));
  expect(seen).toEqual([false]);
});
