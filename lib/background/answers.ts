import type { Answers } from '../messages/listen.ts';
import { analyseArticle } from './analysis.ts';
import { showCount, showSign } from './badge.ts';
import { correctArticle } from './correct.ts';
import { injectIntoFrame } from './frame.ts';
import { annotateTab, injectFollower, injectReader, styleMarks } from './inject.ts';
import { lookUpName, showImage, stopLookUp } from './look-up.ts';
import { isSidebarOpen, OPENS_FROM_PAGE, openPanel } from './open-panel.ts';
import { forgetArticle, saveTab } from './save.ts';

const DONE = { ok: true } as const;

/** What the background answers: one line a message. */
export const ANSWERS: Answers = {
  'panel/open': (_ask, { tab }) => {
    if (OPENS_FROM_PAGE && tab) return openPanel(tab.windowId).then(() => DONE);
    return isSidebarOpen(tab?.windowId).then(async (open) => {
      if (!open && tab?.id !== undefined) await showSign(tab.id, '›');
      return DONE;
    });
  },
  'reader/wanted': (_ask, sender) => injectReader(sender).then(() => DONE),
  'frame/wanted': injectIntoFrame,
  'follower/wanted': (_ask, sender) => injectFollower(sender).then(() => DONE),
  'article/analyse': analyseArticle,
  'page/style': (ask, sender) => styleMarks(ask, sender).then(() => DONE),
  'tab/annotate': ({ tabId }) => annotateTab(tabId),
  'article/save': ({ tabId }) => saveTab(tabId),
  'article/forget': ({ id }) => forgetArticle(id).then(() => DONE),
  'name/look-up': lookUpName,
  'name/image': showImage,
  'look-up/stop': (ask) => {
    stopLookUp(ask);
    return DONE;
  },
  'article/correct': (asked) => correctArticle(asked).then(() => DONE),
  'state/changed': ({ statements }, { tab }) => {
    if (tab?.id !== undefined) void showCount(tab.id, statements);
    return undefined;
  },
};
