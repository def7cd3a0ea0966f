import { browser } from 'wxt/browser';
import { changeSettings } from '../store/settings.ts';
import { showSign } from './badge.ts';
import { lookUpWords } from './look-up-words.ts';
import { openPanel } from './open-panel.ts';
import { saveTab } from './save.ts';

/** The keyboard commands of the manifest, by name. The panel's must open it before anything is awaited. */
const COMMANDS: Record<string, (tab: { id?: number; windowId: number }) => Promise<unknown>> = {
  'open-panel': ({ windowId }) => openPanel(windowId),
  'look-up': (tab) => lookUpWords(tab, undefined),
  'toggle-marks': () => changeSettings((settings) => ({ ...settings, marks: !settings.marks })),
  'save-article': async ({ id }) => {
    if (id === undefined) return;
    const { ok } = await saveTab(id);
    await showSign(id, ok ? '✓' : '–');
  },
};

/** Runs a keyboard command over the tab in front. */
export function runCommand(name: string, tab: { id?: number; windowId: number } | undefined): void {
  const front = tab ? Promise.resolve(tab) : frontTab();
  const command = COMMANDS[name];
  const done = tab ? command?.(tab) : front.then((found) => found && command?.(found));
  done?.catch((error: unknown) => console.error(`Sidelight: ${name}`, error));
}

async function frontTab(): Promise<{ id?: number; windowId: number } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}
