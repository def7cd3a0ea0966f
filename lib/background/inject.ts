import { type Browser, browser } from 'wxt/browser';
import { askTab } from '../messages/ask.ts';
import type { Sender } from '../messages/listen.ts';
import type { Answer, Ask } from '../messages/protocol.ts';
import { isSiteOff } from '../model/site.ts';
import { markStyles } from '../page/mark-styles.ts';
import { UNPRINTED } from '../page/print-styles.ts';
import { readSettings } from '../store/settings.ts';
import { bringPeek } from './peek.ts';

/** The document that asked, where the browser can name it; else its frame. */
function documentOf(sender: Sender): Browser.scripting.InjectionTarget {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('the message came from no tab');
  const { documentId } = sender;
  return documentId && !import.meta.env.FIREFOX
    ? { tabId, documentIds: [documentId] }
    : { tabId, frameIds: [sender.frameId ?? 0] };
}

/** Brings the reader into the document whose detector saw an article. */
export async function injectReader(sender: Sender): Promise<void> {
  if (isSiteOff(await readSettings(), sender.url)) return;
  const target = documentOf(sender);
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
  await bringPeek(target);
}

/** Brings what follows moving pages to the reader that asks for it. */
export async function injectFollower(sender: Sender): Promise<void> {
  await browser.scripting.executeScript({ target: documentOf(sender), files: ['/follower.js'] });
}

/** Brings the reader into a tab and has it annotate the page, whatever it looks like. */
export async function annotateTab(tabId: number): Promise<Answer<'tab/annotate'>> {
  try {
    const target = { tabId, frameIds: [0] };
    await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    await bringPeek(target);
    await askTab(tabId, 'page/annotate', {});
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Gives a document the styles of the marks, in place of those for the other kind of page or for another element. */
export async function styleMarks({ dark, within, before }: Ask<'page/style'>, sender: Sender): Promise<void> {
  const target = documentOf(sender);
  // One sheet: the browser goes through all of a page's nodes for each.
  const sheet = (look: boolean, places: readonly string[], print: boolean) =>
    markStyles(look, { within: places, each: import.meta.env.FIREFOX }) + (print ? '' : UNPRINTED);
  const old = BOTH.flatMap((look) => BOTH.flatMap((print) => [within, before].map((at) => sheet(look, at, print))));
  for (const css of old) await browser.scripting.removeCSS({ target, css, origin: ORIGIN }).catch(() => undefined);
  const { printMarks } = await readSettings();
  await browser.scripting.insertCSS({ target, css: sheet(dark, within, printMarks), origin: ORIGIN });
}

const BOTH = [true, false];
/**
 * In Firefox the marks are dressed by the reader's own sheets, which reach into shadow roots; the page's do not.
 * Chromium hands styles down into shadow roots, but paints no tint that comes from a sheet of the reader's own.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';
