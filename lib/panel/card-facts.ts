import { browser } from 'wxt/browser';
import { type CardKnowledge, readCardKnowledge } from '../knowledge/card-knowledge.ts';

/** Reads the extension's own file of facts when the first card is opened: nothing of this leaves the machine. */
export async function loadCardKnowledge(): Promise<CardKnowledge> {
  const response = await fetch(browser.runtime.getURL('/knowledge/gazetteer.json' as '/'));
  if (!response.ok) throw new Error('the bundled facts could not be read');
  return readCardKnowledge(new Uint8Array(await response.arrayBuffer()));
}
