import { browser } from 'wxt/browser';
import { Settings } from '../model/settings.ts';
import { readStored, SETTINGS_KEY, watchStored } from './stored-settings.ts';

/** What the reader set; whatever is missing or damaged in the store stands at its default. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await readStored());
}

/** Changes the settings by a function of those now stored; returns the new ones. Calls wait for one another. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = queue.then(async () => {
    const settings = Settings.parse(change(await readSettings()));
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    return settings;
  });
  queue = changed.catch(() => undefined);
  return changed;
}
let queue: Promise<unknown> = Promise.resolve();

/** Calls `changed` with the new settings after every change, from whichever page it came, until `signal` aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  watchStored((stored) => changed(parseSettings(stored)), signal);
}

function parseSettings(stored: unknown): Settings {
  const parsed = Settings.safeParse(stored ?? {});
  return parsed.success ? parsed.data : Settings.parse({});
}
