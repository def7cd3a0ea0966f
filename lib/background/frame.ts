import { browser } from 'wxt/browser';
import type { Sender } from '../messages/listen.ts';
import type { Answer, Ask } from '../messages/protocol.ts';

/** Runs in every frame that we may see, and in those of another site answers nothing. As `articleFrames` calls frames. */
function addressOfOwnFrame(): string | undefined {
  const { frameElement } = window;
  const { href } = document.location;
  if (!frameElement || href !== 'about:srcdoc') return frameElement ? href : undefined;
  return `${href}#${[...frameElement.ownerDocument.querySelectorAll('iframe,frame')].indexOf(frameElement)}`;
}

/** Brings the reader into the frame of this address, where it is one of the asking page's own site. */
export async function injectIntoFrame(
  { address, annotate }: Ask<'frame/wanted'>,
  { tab }: Sender,
): Promise<Answer<'frame/wanted'>> {
  if (tab?.id === undefined) return { ok: false };
  const { id: tabId } = tab;
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: addressOfOwnFrame,
  });
  const frameId = frames.find(({ result }) => result === address)?.frameId;
  if (!frameId) return { ok: false };
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/reader.js'] });
  const message = { name: 'page/annotate', ask: {} };
  if (annotate) await browser.tabs.sendMessage(tabId, message, { frameId });
  return { ok: true };
}
