import { browser } from 'wxt/browser';
import { openPanel } from '../../lib/background/open-panel.ts';
import { ask } from '../../lib/messages/ask.ts';
import { patternOf } from '../../lib/model/site.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import type { PopupActions, PopupView } from './popup-view.ts';
import { EVERY_SITE } from './read-view.ts';
import { saveReport } from './save-report.ts';

/**
 * What the popup's buttons do to the tab that `view` shows; `again` reads the view anew. A permission is asked for
 * first thing in the click: the browser's question closes the popup, and the background does what follows.
 */
export function actOn(view: () => PopupView, again: (notice?: PopupView['notice']) => void): PopupActions {
  const originsOf = (what: 'site' | 'every') => ({
    origins: [what === 'every' ? EVERY_SITE : patternOf(view().site ?? '')],
  });
  return {
    allow: (what) => void browser.permissions.request(originsOf(what)).then(() => again()),
    disallow: (what) => void browser.permissions.remove(originsOf(what)).then(() => again()),
    openPanel: () => {
      const { windowId } = view();
      if (windowId !== undefined) void openPanel(windowId).then(() => window.close());
    },
    annotate: () => {
      const { tabId } = view();
      if (tabId === undefined) return;
      void ask('tab/annotate', { tabId }).then(({ ok }) => again(ok ? undefined : 'not-annotated'));
    },
    save: () => {
      const { tabId } = view();
      if (tabId === undefined) return;
      void ask('article/save', { tabId }).then(({ ok }) => again(ok ? 'saved' : 'not-saved'));
    },
    report: () => {
      const { tabId } = view();
      if (tabId === undefined) return;
      void saveReport(tabId).then((saved) => again(saved ? 'reported' : 'not-reported'));
    },
    switchMarks: (marks) => void changeSettings((settings) => ({ ...settings, marks })),
    switchKind: (kind, on) => void changeSettings((s) => ({ ...s, kinds: { ...s.kinds, [kind]: on } })),
    switchSite: (on) => {
      const { site } = view();
      if (!site) return;
      void changeSettings((settings) => {
        const others = settings.sitesOff.filter((off) => off !== site && !site.endsWith(`.${off}`));
        return { ...settings, sitesOff: on ? others : [...others, site] };
      });
    },
    openLibrary: () => void browser.tabs.create({ url: browser.runtime.getURL('/library.html' as '/') }),
  };
}
