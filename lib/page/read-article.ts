import type { Article } from '../model/article.ts';
import { BUDGET, type Budget, PATIENT, runAtOnce, runSliced, UnreadableError, type Work } from './budget.ts';
import { chooseBody, type Step } from './choose-body.ts';
import { type FoundHead, findHeads } from './find-heads.ts';
import { gateReasons, isArticle } from './is-article.ts';
import { isCut } from './is-cut.ts';
import { isMoving } from './is-moving.ts';
import { joinBlocks } from './join-blocks.ts';
import { A_TIME } from './line-rules.ts';
import { type Clues, readClues } from './metadata/clues.ts';
import { textOf } from './metadata/json-ld.ts';
import { declaredLanguage, languageOf } from './metadata/language.ts';
import { type Metadata, readMetadata } from './metadata/read-metadata.ts';
import { own } from './own.ts';
import { standsIn } from './page-block.ts';
import type { Place } from './place-rules.ts';
import { runReadability } from './run-readability.ts';
import { type PageScan, type RawBlock, scanPage } from './scan-page.ts';
import { bestPlace } from './score-body.ts';
import { mapText, type TextMap } from './text-map.ts';

/** What was read of a page: the article, and where each of its characters stands in the live page. */
export interface PageReading {
  article: Article;
  map: TextMap;
  /** What each step kept or removed and why, for `--explain`. */
  steps: readonly Step[];
  /** True where the page may move: see lib/moving. */
  moves: boolean;
}

/** One article of several on a page: the element that holds it, and what is known of it. */
export interface Part {
  root: Element;
  /** The element that prints its headline, of whatever rank. */
  headline: Element | undefined;
  clues: Clues;
}

/** Finds the element that holds most of a page's prose. */
export type FindPlace = (blocks: readonly RawBlock[]) => Work<Place | undefined>;

/** The first choice of the body: Readability's of the page or, where that is too large, of what stands around its prose. */
function* choose({ blocks, top }: PageScan, title: string, most: number, find?: FindPlace): Work<Set<Text>> {
  if (top.size <= most || !find) return yield* runReadability(top, title);
  const best = yield* find(blocks);
  let part = best;
  while (part?.parent && part.parent.size <= most) part = part.parent;
  if (part && part.size <= most) return yield* runReadability(part, title);
  const inside = blocks.filter(({ place }) => standsIn(place, best?.element));
  return new Set(inside.flatMap(({ runs }) => runs.flatMap((run) => run?.node ?? [])));
}

/** In characters; an `article` with less text holds a headline alone. */
const ENOUGH = 500;

/** The choice; where it holds nothing of the `article` whose headline the page's is, as on endless pages, that one's own. */
function* withHeadline(
  chosen: Set<Text>,
  { blocks }: PageScan,
  { headline, title = '' }: Pick<Metadata, 'headline' | 'title'>,
  most: number,
): Work<Set<Text>> {
  const article = headline?.closest('article');
  if (!article || [...chosen].some((text) => article.contains(text))) return chosen;
  let box = blocks.find(({ place }) => standsIn(place, article))?.place;
  while (box && box.element !== article) box = box.parent;
  const found = box && box.size <= most && (yield* runReadability(box, title));
  return found && [...found].reduce((sum, { data }) => sum + data.trim().length, 0) >= ENOUGH ? found : chosen;
}

/** `part`: the article to be read, of several. `find`: for pages too large to be copied; without it those are copied whole. */
interface ReadingOptions {
  part?: Part | undefined;
  find?: FindPlace | undefined;
}

/** The reading as a list of its steps; each `yield` is a place where the work may be put down. */
function* read(
  document: Document,
  url: string | undefined,
  { budget, part, find }: ReadingOptions & { budget: Budget },
): Work<PageReading | undefined> {
  if (!own(document, 'body')) return undefined;
  const clues = part?.clues ?? readClues(document, url);
  yield;
  const scan = yield* scanPage(document, budget, part?.root);
  const metadata = yield* readMetadata(clues, part?.headline ? [part.headline] : scan.headings, scan.blocks);
  yield;
  const found = yield* choose(scan, metadata.title ?? '', budget.copied, find);
  yield;
  const chosen = yield* withHeadline(found, scan, metadata, budget.copied);
  const heads = findHeads(scan.blocks, metadata.headline, clues, chosen);
  const { blocks, steps } = yield* chooseBody(scan.blocks, chosen, {
    title: metadata.title,
    headline: metadata.headline,
    witness: textOf(clues.article?.articleBody),
    standfirst: heads.find((head) => head.kind === 'standfirst')?.text,
  });
  if (!blocks.length) return undefined;
  const body = joinBlocks(blocks);
  if (body.pieces.length > budget.pieces) throw new UnreadableError('too-long');
  yield;
  const timeLines = steps.flatMap(({ removed }) => removed).filter(({ why }) => why === A_TIME).length;
  const reasons = gateReasons(clues, blocks, metadata, timeLines);
  yield;
  const article = makeArticle(metadata, heads, body, {
    isArticle: isArticle(reasons),
    language: declaredLanguage(clues),
    cut: isCut(clues, scan.blocks, body.text.length) || undefined,
  });
  const gate = {
    step: 'gate',
    kept: blocks.length,
    removed: reasons.map(({ why, weight }) => ({ words: why, why: String(weight) })),
  };
  return {
    article,
    map: mapText(
      body.pieces,
      heads.map((head) => head.pieces),
    ),
    steps: [...steps, gate],
    moves: isMoving(clues, scan.headings),
  };
}

function makeArticle(
  { title, byline, published, updated, outlet, url }: Metadata,
  heads: readonly FoundHead[],
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  { isArticle, language, cut }: { isArticle: boolean; language: string | undefined; cut: boolean | undefined },
): Article {
  const known = { title, byline, published, updated, outlet, language, url, cut };
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { isArticle, ...given, text, blocks, heads: heads.map(({ kind, text }) => ({ kind, text })) };
}

/**
 * Reads the article of a page on its live nodes, in one go; changes nothing on the page.
 * `article.isArticle` says whether the page is one; the best body is given all the same. Undefined: no text at all.
 * Throws `UnreadableError` on a page beyond the budget.
 */
export function readArticle(document: Document, url?: string, budget: Budget = PATIENT): PageReading | undefined {
  const reading = runAtOnce(read(document, url, { budget, find: bestPlace }), budget.work);
  return reading && withLanguage(reading);
}

/** A reading that says in which language its text is, whatever the page declares. */
export function withLanguage(reading: PageReading): PageReading {
  const language = languageOf(reading.article);
  return { ...reading, article: { ...reading.article, ...(language && { language }) } };
}

/**
 * The same in slices, for the page's main thread; its language is the one declared (see `withLanguage`). Rejects with the signal's reason when aborted, with `UnreadableError` beyond the budget. */
export function readArticleSliced(
  document: Document,
  url?: string,
  { signal, budget = BUDGET, ...options }: ReadingOptions & { signal?: AbortSignal; budget?: Budget } = {},
): Promise<PageReading | undefined> {
  const most = budget.work + budget.each * document.getElementsByTagName('*').length;
  return runSliced(read(document, url, { ...options, budget }), most, signal);
}
