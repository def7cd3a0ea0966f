import type { Answers } from '../messages/listen.ts';
import type { MarkLayer } from '../page/mark-layer.ts';
import type { PageSession } from '../page/page-session.ts';
import { scrollTo } from '../page/scroll-to.ts';

/** What a page answers to popup, panel and background. */
export function answerPage(document: Document, session: PageSession, layer: MarkLayer): Answers {
  return {
    'page/state': () => session.state,
    'page/annotate': () => {
      void session.annotate();
      return { ok: true };
    },
    'page/show': ({ pageId, finding }) => {
      const { state } = session;
      const ranges = state.state === 'ready' && state.pageId === pageId ? layer.rangesOf(finding) : [];
      if (!ranges.length) return { ok: false };
      scrollTo(document, ranges);
      layer.flash(ranges);
      return { ok: true };
    },
    'page/saved': async ({ pageId, saved, forgotten, corrected }) => {
      const { state } = session;
      if (state.state === 'ready') {
        if (saved && state.pageId === pageId) session.note({ saved });
        if (forgotten && state.saved === forgotten) session.note({ saved: undefined });
        if (corrected === state.url) await session.findAgain();
      }
      return { ok: true };
    },
  };
}
