import type { ChosenAsk } from '../lookup/look-up.ts';
import type { Ask } from '../messages/protocol.ts';
import { siteOf } from '../model/site.ts';
import { forgetPick, keepPick, readPick } from '../store/lookups.ts';

type Chosen = Pick<ChosenAsk, 'pick' | 'picked'>;

/**
 * The reader's choice for a name. It is kept for the article, and for its outlet: one newspaper hardly ever writes of
 * two who bear the same name, and where it does, the choice made in the article itself goes first. Elsewhere the same
 * name may be somebody else's: there the reader is asked again.
 */
export async function pickFor({ article, type, name, pick }: Ask<'name/look-up'>): Promise<Chosen> {
  const [own, outlet] = [article, siteOf(article) ?? ''].map((place) => `${place}\n${type}\n${name.toLowerCase()}`);
  if (pick === 'undo') {
    await Promise.all([own, outlet].map((key) => forgetPick(key!)));
    return { pick: undefined };
  }
  if (pick) {
    if (article) await Promise.all([own, outlet].map((key) => keepPick(key!, pick)));
    return { pick, picked: 'article' };
  }
  if (!article) return { pick: undefined };
  const here = await readPick(own!);
  if (here) return { pick: here as Chosen['pick'], picked: 'article' };
  const there = await readPick(outlet!);
  return there ? { pick: there as Chosen['pick'], picked: 'outlet' } : { pick: undefined };
}
