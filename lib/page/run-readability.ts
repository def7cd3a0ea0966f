// The class alone: the package's door brings a second detector along.
import Readability from '@mozilla/readability/Readability.js';
import type { Work } from './budget.ts';
import type { PageScan } from './scan-page.ts';

/** Readability 0.6.0's own order of giving up: drop unlikely classes last kept, then class weights, then the cleaning. */
const FLAGS = [7, 6, 4, 0];
/** Below so many characters it would try again by itself, on rebuilt nodes: that would lose the way back to the page. */
const ENOUGH = 500;

function textsOf(root: Node): Text[] {
  const walker = root.ownerDocument!.createTreeWalker(root, 4);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

type Parsed = { content: Node | null } | null;

/** One try on a fresh clone of the copy: the live text nodes it keeps. */
function* tryFlags(scan: PageScan, flags: number): Work<{ kept: Text[]; length: number }> {
  const clone = scan.copy.cloneNode(true) as Document;
  yield;
  const live = new Map(textsOf(clone.body).map((text, i) => [text, scan.texts[i]!]));
  yield;
  const reader = new Readability<Node>(clone, { charThreshold: 1, serializer: (el) => el, disableJSONLD: true });
  (reader as unknown as { _flags: number })._flags = flags;
  // In pages it gives way between its steps: see scripts/slim-readability.
  const parsed = reader.parse() as Parsed | Work<Parsed>;
  const content = (parsed && 'next' in parsed ? yield* parsed : parsed)?.content;
  if (!content) return { kept: [], length: 0 };
  const kept = textsOf(content).flatMap((text) => live.get(text) ?? []);
  return { kept, length: kept.reduce((sum, text) => sum + text.data.trim().length, 0) };
}

/** The live text nodes that Readability holds for the body: of the first try that finds enough, else of the longest. */
export function* runReadability(scan: PageScan): Work<Set<Text>> {
  let best: { kept: Text[]; length: number } = { kept: [], length: 0 };
  for (const flags of FLAGS) {
    const found = yield* tryFlags(scan, flags);
    if (found.length > best.length) best = found;
    if (best.length >= ENOUGH) break;
  }
  return new Set(best.kept);
}
