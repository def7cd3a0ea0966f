// The class alone: the package's door brings a second detector along.
import Readability from '@mozilla/readability/Readability.js';
import type { Work } from './budget.ts';
import { copyPage } from './copy-page.ts';
import type { Place } from './place-rules.ts';

/** Readability 0.6.0's own order of giving up: drop unlikely classes last kept, then class weights, then the cleaning. */
const FLAGS = [7, 6, 4, 0];
/** Below so many characters it would try again by itself, on rebuilt nodes: that would lose the way back to the page. */
const ENOUGH = 500;

type Parsed = { content: Node | null } | null;

/** One try on a fresh copy of the page: the live text nodes it keeps. */
function* tryFlags(top: Place, title: string, flags: number): Work<{ kept: Text[]; length: number }> {
  const { copy, live } = yield* copyPage(top, title);
  const reader = new Readability<Node>(copy, { charThreshold: 1, serializer: (el) => el, disableJSONLD: true });
  (reader as unknown as { _flags: number })._flags = flags;
  // In pages it gives way between its steps: see scripts/slim-readability.
  const parsed = reader.parse() as Parsed | Work<Parsed>;
  const content = (parsed && 'next' in parsed ? yield* parsed : parsed)?.content;
  const kept: Text[] = [];
  const walker = content && copy.createTreeWalker(content, 4);
  while (walker?.nextNode()) {
    const text = live.get(walker.currentNode);
    if (text) kept.push(text);
  }
  return { kept, length: kept.reduce((sum, text) => sum + text.data.trim().length, 0) };
}

/** The live text nodes under `top` that Readability holds for the body: of the first try that finds enough, else of the longest. */
export function* runReadability(top: Place, title: string): Work<Set<Text>> {
  let best: { kept: Text[]; length: number } = { kept: [], length: 0 };
  for (const flags of FLAGS) {
    const found = yield* tryFlags(top, title, flags);
    if (found.length > best.length) best = found;
    if (best.length >= ENOUGH) break;
  }
  return new Set(best.kept);
}
