import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { PATIENT, runAtOnce } from '../lib/page/budget.ts';
import { copyPage } from '../lib/page/copy-page.ts';
import { readClues } from '../lib/page/metadata/clues.ts';
import { readMetadata } from '../lib/page/metadata/read-metadata.ts';
import { scanPage } from '../lib/page/scan-page.ts';
import { slim } from '../scripts/slim-readability.ts';

type Reader = new (
  document: Document,
  options: object,
) => {
  _flags: number;
  _attempts?: unknown[];
  /** The slimmed one gives way between its steps. */
  parse(): Kept | Generator<void, Kept>;
};
type Kept = { content: Node } | null;

const source = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const made = (code: string): Reader =>
  new Function('module', `${code}\nreturn Readability;`)({ exports: {} }) as Reader;
const ORIGINAL = made(source);
const SLIM = made(slim(source));
/** The tries that lib/page/run-readability makes. */
const FLAGS = [7, 6, 4, 0];

const pagesUnder = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `${folder}${path}`)
    .sort();
const PAGES = [...pagesUnder('./fixtures/pages/'), ...pagesUnder('../demo/')];

/**
 * The copy that the reader of pages hands to Readability, with the title that it hands over. The original reads titles
 * from the head by itself: a meta element tells it the same one, so that only the choice of text is compared.
 */
function copyOf(path: string): Document {
  const html = readFileSync(new URL(path, import.meta.url), 'utf8');
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const { top, headings, blocks } = runAtOnce(scanPage(document, PATIENT), PATIENT.work);
  const { title = '' } = runAtOnce(readMetadata(readClues(document, undefined), headings, blocks), PATIENT.work);
  const { copy } = runAtOnce(copyPage(top, title), PATIENT.work);
  const told = copy.createElement('meta');
  told.setAttribute('property', 'og:title');
  told.setAttribute('content', copy.title);
  copy.head.append(told);
  return copy;
}

/** Every text node with words that a Readability keeps, in order. White space between blocks is nobody's body. */
function textsKept(Reader: Reader, copy: Document, flags: number): string[] {
  const reader = new Reader(copy.cloneNode(true) as Document, {
    charThreshold: 1,
    serializer: (element: Node) => element,
    disableJSONLD: true,
  });
  reader._flags = flags;
  const parsed = reader.parse();
  const kept = parsed && 'next' in parsed ? runAtOnce(parsed, PATIENT.work) : parsed;
  const content = kept?.content;
  // The original found nothing and tried again on rebuilt nodes: lib/page/run-readability makes such tries itself.
  if (!content || reader._attempts?.length) return [];
  const walker = content.ownerDocument!.createTreeWalker(content, 4);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push((walker.currentNode as Text).data);
  return texts.filter((text) => /\S/.test(text));
}

describe('the slimmed Readability', () => {
  let bodies = 0;

  test.each(PAGES)('keeps of %s exactly what the original keeps', (path) => {
    const copy = copyOf(path);
    for (const flags of FLAGS) {
      const original = textsKept(ORIGINAL, copy, flags);
      if (flags === FLAGS[0] && original.join('').length > 500) bodies++;
      expect(textsKept(SLIM, copy, flags), `with flags ${flags} it keeps other text than Readability 0.6.0`).toEqual(
        original,
      );
    }
  });

  test('was compared where there is something to keep: most pages give the original a body', () => {
    expect(bodies).toBeGreaterThan(PAGES.length / 2);
  });

  test('is smaller than the original by more than a quarter', () => {
    expect(slim(source).length).toBeLessThan(source.length * 0.75);
  });

  test('says in words that it does not know another Readability', () => {
    expect(() => slim(source.replaceAll('_cleanClasses(', '_tidyClasses('))).toThrow(
      /^Readability has no .*_cleanClasses.*: is it still 0\.6\.0\?$/s,
    );
  });
});
