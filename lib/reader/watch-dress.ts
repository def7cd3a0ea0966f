import { ask, parseSettings } from '../messages/page-end.ts';
import type { Article } from '../model/article.ts';
import { MARK_KINDS } from '../model/mark-kinds.ts';
import type { MarkKind, PageState } from '../model/page.ts';
import type { PageSettings } from '../model/settings.ts';
import { isSiteOff } from '../model/site.ts';
import { isDarkPage, watchLook } from '../page/dark-page.ts';
import type { MarkLayer } from '../page/mark-layer.ts';
import type { PageSession } from '../page/page-session.ts';
import { scopeOf } from '../page/style-scope.ts';
import { readStored, watchStored } from '../store/stored-settings.ts';

/**
 * Shows the kinds of marks that the reader switched on, in colours that suit a light or a dark page. Answers the
 * function to call when the page's state has changed.
 */
export function watchDress(
  document: Document,
  session: PageSession,
  layer: MarkLayer,
  signal: AbortSignal,
): (state: PageState) => void {
  let settings: PageSettings | undefined;
  let worn = '';
  let before: string[] = [];

  const show = (state: PageState): void => {
    if (settings) layer.show(kindsShown(settings, document.location.href, state));
  };
  const dress = (article: Article): void => {
    const ends = [article, ...article.heads].map(({ text: { length } }, i) =>
      [0, length - 1].flatMap((start) =>
        layer.rangesOf({ part: i - 1, start, end: start + 1 }).map(({ startContainer }) => startContainer),
      ),
    );
    const within = ends.map((texts) => scopeOf(texts, import.meta.env.FIREFOX));
    const dark = isDarkPage(ends[0]![0]?.parentElement ?? document.body);
    const look = `${dark} ${within}`;
    if (look === worn) return;
    ask('page/style', { dark, within, before }).catch((error) => console.error('Sidelight:', error));
    worn = look;
    before = within;
  };
  const put = (state: PageState): void => {
    if (state.state !== 'ready') return;
    show(state);
    dress(state.article);
  };
  const take = (stored: unknown): void => {
    settings = parseSettings(stored);
    worn = '';
    put(session.state);
  };
  const read = (): void => void readStored().then(take);
  watchStored(take, signal);
  read();
  // A page that lay in the back/forward cache heard of no change.
  document.defaultView?.addEventListener('pageshow', read, { signal });
  watchLook(document, () => put(session.state), signal);
  return put;
}

/** The kinds to paint on this page: none where all marks or the site are off, or where saved marks stay in the panel. */
export function kindsShown(settings: PageSettings, address: string, state: PageState): ReadonlySet<MarkKind> {
  const saved = state.state === 'ready' && state.saved !== undefined;
  if (!settings.marks || isSiteOff(settings, address) || (saved && settings.savedInPanelOnly)) return new Set();
  return new Set(MARK_KINDS.filter((kind) => settings.kinds[kind]));
}
