import { own } from './own.ts';

/** True where the text around `place` is light on dark: by the nearest painted background, else by the text's own ink. */
export function isDarkPage(place: Element): boolean {
  const view = place.ownerDocument.defaultView;
  if (!view) return false;
  for (let element: Element | null = place; element; element = own(element, 'parentElement')) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
    const light = luminance(backgroundColor);
    if (light !== undefined) return light < 0.35;
    if (backgroundImage && backgroundImage !== 'none') break;
  }
  const ink = luminance(view.getComputedStyle(place).color);
  return ink !== undefined && ink > 0.45;
}

/** Relative luminance (WCAG 2) of an "rgb(…)" colour, 0 … 1; undefined where it is see-through or written otherwise. */
export function luminance(colour: string): number | undefined {
  const numbers = /^rgba?\(/.test(colour) ? colour.match(/[\d.]+/g)?.map(Number) : undefined;
  if (!numbers || numbers.length < 3 || (numbers[3] ?? 1) < 0.5) return undefined;
  const [r = 0, g = 0, b = 0] = numbers.slice(0, 3).map((c) => {
    const s = c / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Calls `changed` when the page may have turned light or dark: its own switch, or the system's. */
export function watchLook(document: Document, changed: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const attributes = { attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode'] };
  const observer = new view.MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) if (element) observer.observe(element, attributes);
  view.matchMedia?.('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
}
