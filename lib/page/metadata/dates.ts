import type { Work } from '../budget.ts';
import type { Clues } from './clues.ts';
import { textOf } from './json-ld.ts';
import { shortText } from './short-text.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?/i;
const MONTH_FIRST = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/;

const two = (n: string | number | undefined) => String(n ?? 0).padStart(2, '0');

function build(
  year: string,
  month: number | string,
  day: string,
  time: (string | undefined)[] = [],
  zone?: string,
): string | undefined {
  const [h, m, s] = time;
  const bare =
    !zone || /^(?:z|utc|gmt)$/i.test(zone)
      ? 'Z'
      : zone.length === 3
        ? `${zone}:00`
        : zone.includes(':')
          ? zone
          : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const text = `${year}-${two(month)}-${two(day)}T${two(h)}:${two(m)}:${two(s)}${bare}`;
  const value = new Date(text).getTime();
  return Number.isNaN(value) || Number(year) < 1990 || Number(year) > 2100 ? undefined : text;
}

/** In characters; a longer line is no date. */
const LONGEST = 300;

/** Reads a date as outlets print it. Answers ISO 8601 with offset; without a zone in the source, UTC is taken. */
export function readDate(raw: string): string | undefined {
  const text = raw.trim().slice(0, LONGEST);
  const iso = ISO.exec(text);
  if (iso) return build(iso[1]!, iso[2]!, iso[3]!, iso.slice(4, 7), iso[7]);
  const compact = COMPACT.exec(text);
  if (compact) return build(compact[1]!, compact[2]!, compact[3]!, compact.slice(4, 7));
  if (/^\d{10}(?:\d{3})?$/.test(text)) return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  const time = /\b(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap])?\.?(?:m\b)?/i.exec(text);
  const hour = time && String((Number(time[1]) % (time[4] ? 12 : 24)) + (time[4]?.toLowerCase() === 'p' ? 12 : 0));
  const zone = /\b(?:GMT|UTC)\b|[+-]\d{2}:?\d{2}\b/.exec(text)?.[0];
  const clock = time ? [hour!, time[2], time[3]] : [];
  const monthFirst = MONTH_FIRST.exec(text);
  const dayFirst = DAY_FIRST.exec(text);
  const [day, month, year] = monthFirst
    ? [monthFirst[2]!, monthFirst[1]!, monthFirst[3]!]
    : dayFirst
      ? dayFirst.slice(1)
      : [];
  const index = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) : -1;
  return index >= 0 ? build(year!, index + 1, day!, clock, time ? zone : undefined) : undefined;
}

const PUBLISHED =
  'article:published_time og:article:published_time datepublished date article.published publishdate publish-date pubdate parsely-pub-date sailthru.date dc.date.issued dc.date dcterms.date dcterms.created cxenseparse:recs:publishtime article_date_original og:published_time datecreated article:published displaydate'.split(
    ' ',
  );
const MODIFIED = 'article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified'.split(' ');

const TIMES =
  'time[itemprop~="datePublished"],time[pubdate],time[class*="publi" i],article time[datetime],main time[datetime],header time[datetime],time[datetime]';
const DATED = `[itemprop~="datePublished"],${['publi', 'pubdate', 'date', 'time', 'byline', 'meta'].map((word) => `[class*="${word}" i]`).join()}`;
const NOT_HERE = 'aside,footer,nav,[class*="related" i],[class*="comment" i]';

function* inPage(scope: ParentNode): Work<string | undefined> {
  for (const selector of TIMES.split(',')) {
    yield;
    const time = scope.querySelector(selector);
    if (!time || time.closest(NOT_HERE)) continue;
    const date = firstDate([time.getAttribute('datetime') ?? '', shortText(time, false)]);
    if (date) return date;
  }
  for (const selector of DATED.split(',')) {
    yield;
    for (const element of [...scope.querySelectorAll(selector)].slice(0, 4)) {
      if (element.closest(NOT_HERE)) continue;
      const text = shortText(element, false);
      const date = firstDate([element.getAttribute('content') ?? '', text.length < 160 ? text : '']);
      if (date) return date;
    }
  }
  return undefined;
}

function inAddress(url: string | undefined): string | undefined {
  const found =
    /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?:[/-]|$)/i.exec(url ?? '') ??
    /\/((?:20)\d{2})(\d{2})(\d{2})(?:\/|\b)/.exec(url ?? '');
  if (!found) return undefined;
  const month = /\d/.test(found[2]!) ? Number(found[2]) : MONTHS.indexOf(found[2]!.toLowerCase()) + 1;
  return month >= 1 && month <= 12 ? build(found[1]!, month, found[3]!) : undefined;
}

function firstDate(values: Iterable<string | undefined>): string | undefined {
  for (const value of values) {
    const date = value && readDate(value);
    if (date) return date;
  }
  return undefined;
}

/** When the article was published and changed, as far as the page tells. */
export function* readDates(
  { scope, url, meta, article }: Clues,
  lines: readonly string[],
): Work<{ published: string | undefined; updated: string | undefined }> {
  const said = firstDate([
    textOf(article?.datePublished),
    ...PUBLISHED.map((name) => meta.get(name)),
    textOf(article?.dateCreated),
  ]);
  const printed = lines.map((line) => line.replace(/^\D+(?=\d{4}-)/, ''));
  const published = said ?? firstDate(printed) ?? (yield* inPage(scope)) ?? inAddress(url);
  const updated = firstDate([textOf(article?.dateModified), ...MODIFIED.map((name) => meta.get(name))]);
  return { published, updated: updated === published ? undefined : updated };
}
