/** What only a real window can do: press keys that the browser itself hears. Under X11, by xdotool. */
import { execFileSync } from 'node:child_process';

/** True where the test run gave us a display of its own (`npm test` does on Linux). */
export const hasWindow = process.env.SIDELIGHT_WINDOW === '1';

const wait = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** Presses a key or a chord ("Return", "alt+shift+s") in the window that has the focus. */
export function pressKey(chord: string): void {
  execFileSync('xdotool', ['key', '--clearmodifiers', chord]);
}

/** Puts the pointer of the display into its corner, where it is over no menu. */
export function parkPointer(): void {
  execFileSync('xdotool', ['mousemove', '0', '0']);
}

/** Answers Chromium's permission question with "Allow": its first button is "Deny", the next one "Allow". */
export async function allowPermission(): Promise<void> {
  await wait(1000);
  pressKey('Tab');
  await wait(250);
  pressKey('Return');
  await wait(700);
}
