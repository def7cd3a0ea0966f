/** Brings the first of these ranges to the middle of the view: smoothly, unless the reader wants no motion. */
export function scrollTo(document: Document, [first]: readonly StaticRange[]): void {
  const view = document.defaultView;
  const element = first?.startContainer.parentElement;
  if (!view || !first || !element) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  if (element.getBoundingClientRect().height < view.innerHeight * 0.8) {
    element.scrollIntoView({ behavior, block: 'center' });
    return;
  }
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(first.endContainer, first.endOffset);
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior });
}
