import { cleanAddress } from './clean-address.ts';

interface Navigations {
  addEventListener(type: string, listener: () => void, options: { signal: AbortSignal }): void;
}

/** The page's address as far as it names an article; of one that stands in a frame's attribute, the address of the page around. */
export function addressOf({ location: { href }, baseURI }: Document): string {
  return cleanAddress(href) ?? cleanAddress(baseURI) ?? href;
}

/**
 * Calls `changed` when the page moved to another address without a load. The Navigation API says it at once where
 * scripts of ours may use it; a look every second catches the rest.
 */
export function watchAddress(document: Document, changed: () => void, signal: AbortSignal, every = 1000): void {
  const view = document.defaultView as (Window & { navigation?: Navigations }) | null;
  if (!view || signal.aborted) return;
  let { href } = document.location;
  let last = addressOf(document);
  const look = (): void => {
    if (document.location.href === href) return;
    href = document.location.href;
    const now = addressOf(document);
    if (now !== last) changed();
    last = now;
  };
  const timer = setInterval(look, every);
  signal.addEventListener('abort', () => clearInterval(timer));
  view.addEventListener('popstate', look, { signal });
  view.navigation?.addEventListener('currententrychange', look, { signal });
}
