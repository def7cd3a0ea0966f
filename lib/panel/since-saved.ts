import { reanchor } from '../anchor/reanchor.ts';
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

/** How today's article differs from the saved one, told by its statements. */
export interface SinceSaved {
  savedAt: string;
  /** True where the text differs at all. */
  edited: boolean;
  /** In order of the saved text: first what was changed, then what is lost. */
  changed: SavedChange[];
  lost: SavedChange[];
}

/** Finds every saved statement in today's text: the sentence first, then the words inside it. */
export function compareSaved(saved: SavedArticle, text: string): SinceSaved {
  const edited = saved.article.text !== text;
  const since: SinceSaved = { savedAt: saved.savedAt, edited, changed: [], lost: [] };
  if (!edited) return since;
  const marks = saved.marks.filter(({ kind }) => kind === 'statement');
  for (const { mark, anchor } of reanchor({ marks }, text)) {
    const statement = saved.analysis.statements[mark.index];
    if (!statement || anchor?.grade === 'exact') continue;
    const { id, start, end, source } = statement;
    const change = { id, words: saved.article.text.slice(start, end), ...(source?.name && { speaker: source.name }) };
    if (!anchor) since.lost.push(change);
    else
      since.changed.push({ ...change, now: { kind: 'statement', id, start: anchor.start, end: anchor.end, part: -1 } });
  }
  return since;
}
