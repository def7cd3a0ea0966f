import type { Clues } from './metadata/clues.ts';
import type { RawBlock } from './scan-page.ts';

/** An article that says it is not free, but prints more than this, is there in full. In characters. */
const PREVIEW = 2500;
const WALL =
  /^(?:this (?:article|story|content) is (?:only |exclusively )?(?:for|available to) (?:our )?(?:subscribers|members)|already a (?:subscriber|member)|to (?:continue|keep) reading|(?:subscribe|sign in|register|log in)(?: now| today)? to (?:continue|keep|read))/i;
const LOCKED = /^(?:locked|metered|premium|subscriber)/i;

const notFree = (value: unknown) => value === false || (typeof value === 'string' && /^false$/i.test(value));

/** True where a paywall cut the body: the page says so of itself or by a box, and only a preview is printed. */
export function isCut({ meta, article }: Clues, blocks: readonly RawBlock[], length: number): boolean {
  if (length > PREVIEW) return false;
  if (notFree(article?.isAccessibleForFree) || LOCKED.test(meta.get('article:content_tier') ?? '')) return true;
  return blocks.some(({ runs }) => {
    const first = runs.find((run) => run && /\S/.test(run.node.data));
    return first ? WALL.test(first.node.data.trim().slice(0, 120)) : false;
  });
}
