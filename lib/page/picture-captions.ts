import { type PageBlock, upFrom } from './page-block.ts';

const LONGEST = 200;
const PICTURE = 'img,picture,video,iframe';

/** Captions without a name or element of their own: short lines that stand alone with a picture in a box. */
export function pictureCaptions(blocks: readonly PageBlock[]): Map<PageBlock, string> {
  const under = new Map<Element, number>();
  for (const { place } of blocks) {
    for (const { element } of upFrom(place)) under.set(element, (under.get(element) ?? 0) + 1);
  }
  const out = new Map<PageBlock, string>();
  for (const block of blocks) {
    if (block.text.length > LONGEST || block.kind !== 'paragraph' || block.place.element.querySelector(PICTURE))
      continue;
    const alone = [...upFrom(block.place)].filter(({ element }) => under.get(element) === 1);
    if (alone.at(-1)?.element.querySelector(PICTURE)) out.set(block, 'a caption');
  }
  return out;
}
