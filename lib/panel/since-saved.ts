import { returnSaved } from '../anchor/return-saved.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Finding } from '../model/page.ts';
import type { SavedArticle } from '../model/saved.ts';

/** A saved statement that no longer stands as it was saved. */
export interface SavedChange {
  id: string;
  /** Its words when it was saved. */
  words: string;
  speaker?: string;
  /** Where it stands today; undefined: lost. */
  now?: Finding;
}

/** How a saved finding that came back stands today. */
export type SavedGrade = 'exact' | 'changed';

/** How today's article differs from the saved one, told by its findings. */
export interface SinceSaved {
  savedAt: string;
  /** True where the text, or a head, differs at all. */
  edited: boolean;
  /** In order of the saved text: first what was changed, then what is lost. */
  changed: SavedChange[];
  lost: SavedChange[];
  /** Names none of whose saved places stands any more. */
  lostNames: string[];
  /** Grade of each of today's claims (by `claimKey`) that was saved; empty where nothing was edited. */
  grades: ReadonlyMap<string, SavedGrade>;
}

/** Finds everything saved in today's article: the sentence first, then the words inside it. */
export function compareSaved(
  saved: SavedArticle,
  article: Pick<Article, 'text' | 'heads'>,
  analysis: Analysis,
): SinceSaved {
  const { savedAt } = saved;
  const edited = textsOf(saved.article) !== textsOf(article);
  const grades = new Map<string, SavedGrade>();
  const since: SinceSaved = { savedAt, edited, changed: [], lost: [], lostNames: [], grades };
  if (!edited) return since;
  const names = new Map<string, boolean>();
  for (const { kind, finding, words, anchor, pair, today } of returnSaved(saved, article, analysis).returned) {
    if (kind === 'mention') {
      const name = saved.analysis.entities.find(({ id }) => id === finding.entity)?.name ?? words;
      names.set(name, (names.get(name) ?? false) || anchor !== undefined);
      continue;
    }
    const { part = -1 } = pair;
    if (anchor && today !== undefined) grades.set(`${part}:${today}`, anchor.grade);
    if (anchor?.grade === 'exact') continue;
    const { id, source } = finding;
    const change = { id: `${pair.before === saved.article.text ? '' : 'head:'}${id}`, words, ...speakerOf(source) };
    if (!anchor) since.lost.push(change);
    else {
      const now = { kind, id: today ?? id, start: anchor.start, end: anchor.end, part };
      since.changed.push({ ...change, now });
    }
  }
  since.lostNames = [...names].filter(([, stands]) => !stands).map(([name]) => name);
  return since;
}

function speakerOf(source: { name?: string | undefined } | null): { speaker?: string } {
  return source?.name ? { speaker: source.name } : {};
}

function textsOf({ text, heads }: Pick<Article, 'text' | 'heads'>): string {
  return JSON.stringify([text, heads]);
}
