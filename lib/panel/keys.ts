import { browser } from 'wxt/browser';

/** A keyboard command of the manifest and the key it has now; '' where it has none. */
export interface Key {
  command: string;
  key: string;
}

/** All keyboard commands with their keys, in the manifest's order. */
export async function readKeys(): Promise<Key[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut = '' }) => (name ? [{ command: name, key: shortcut }] : []));
}

/** Opens the browser's own page for keys: it alone can change them. */
export async function changeKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
