/** Pixels between the words and the box, and between the box and the edge of the view. */
const GAP = 6;
const EDGE = 8;

const INKS = {
  light: 'background: #ffffff; color: #1c1d21; border: 1px solid #85868e;',
  dark: 'background: #25272b; color: #ecebe7; border: 1px solid #7d7f88;',
};

interface Shown {
  title: string;
  lines: readonly string[];
  dark: boolean;
}

/**
 * A small box in the page: in a closed shadow tree, on the browser's top layer, styled by properties that no sheet of
 * the page overrules. It takes no clicks and no focus; it is in the page only while it is open.
 */
export class PeekBox {
  readonly #document: Document;
  #host: HTMLElement | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  get open(): boolean {
    return this.#host !== undefined;
  }

  /** Opens below these boxes of a mark's words, or above them where there is no room; nowhere over them. */
  show(rects: readonly DOMRect[], shown: Shown): void {
    this.close();
    if (rects.length === 0) return;
    const host = this.#document.createElement('sidelight-peek');
    host.style.cssText =
      'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; pointer-events: none !important; display: block !important; overflow: visible !important; z-index: 2147483647 !important;';
    host.attachShadow({ mode: 'closed' }).append(boxFor(this.#document, shown));
    host.popover = 'manual';
    this.#document.documentElement.append(host);
    host.showPopover?.();
    this.#host = host;
    const place = placeFor(rects, host.getBoundingClientRect(), this.#document.documentElement);
    if (!place) {
      this.close();
      return;
    }
    host.style.setProperty('inset', `${place.top}px auto auto ${place.left}px`, 'important');
  }

  close(): void {
    this.#host?.remove();
    this.#host = undefined;
  }
}

function boxFor(document: Document, { title, lines, dark }: Shown): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('role', 'tooltip');
  box.style.cssText = `${INKS[dark ? 'dark' : 'light']} box-sizing: border-box; max-width: 17rem; padding: 8px 12px; border-radius: 6px; box-shadow: 0 2px 8px rgb(0 0 0 / 0.25); font: 14px/1.4 system-ui, sans-serif; overflow-wrap: anywhere;`;
  const head = document.createElement('strong');
  head.textContent = title;
  head.style.cssText = 'display: block; font-weight: 650;';
  box.append(head);
  for (const line of lines) {
    const row = document.createElement('div');
    row.textContent = line;
    row.style.cssText = 'font-size: 13px; opacity: 0.85;';
    box.append(row);
  }
  return box;
}

/** The top left corner of a box of this size beside the words; undefined where it would cover them. */
export function placeFor(
  rects: readonly Pick<DOMRect, 'top' | 'bottom' | 'left'>[],
  { width, height }: Pick<DOMRect, 'width' | 'height'>,
  view: { clientWidth: number; clientHeight: number },
): { top: number; left: number } | undefined {
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const lowest = rects.find((rect) => rect.bottom === bottom);
  const left = Math.max(EDGE, Math.min(lowest?.left ?? EDGE, view.clientWidth - width - EDGE));
  if (bottom + GAP + height + EDGE <= view.clientHeight) return { top: bottom + GAP, left };
  if (top - GAP - height >= EDGE) return { top: top - GAP - height, left };
  return undefined;
}
