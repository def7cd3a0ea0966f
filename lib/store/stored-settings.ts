import { browser } from 'wxt/browser';

/** Where the settings lie in `storage.local`. What is read here is to be parsed by whoever reads it. */
export const SETTINGS_KEY = 'settings';

export async function readStored(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
}

/** Calls `changed` with what is stored now, after every change, until `signal` aborts. */
export function watchStored(changed: (stored: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
