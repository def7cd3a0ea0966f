import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { t } from '../components/strings.ts';
import { ANSWERS } from '../lib/background/answers.ts';
import { runCommand } from '../lib/background/commands.ts';
import { chooseInMenu, makeMenu } from '../lib/background/menu.ts';
import { bringPeekToOpenTabs } from '../lib/background/peek.ts';
import { reconcile, visitOpenTabs } from '../lib/background/registration.ts';
import { listen } from '../lib/messages/listen.ts';
import { watchSettings } from '../lib/store/settings.ts';

/** Every listener is added at once when the worker starts: one added later misses the event that woke it. */
export default defineBackground(() => {
  const always = new AbortController().signal;
  const grantsChanged = (): void => {
    reconcile()
      .then(visitOpenTabs)
      .catch((error) => console.error('Sidelight: registration', error));
  };
  listen(ANSWERS, always);
  browser.commands.onCommand.addListener(runCommand);
  browser.contextMenus.onClicked.addListener(chooseInMenu);
  browser.permissions.onAdded.addListener(grantsChanged);
  browser.permissions.onRemoved.addListener(grantsChanged);
  let lastOff: string | undefined;
  let peeked: boolean | undefined;
  watchSettings(({ sitesOff, peek }) => {
    if (peek && !peeked) bringPeekToOpenTabs().catch((error) => console.error('Sidelight: peeks', error));
    peeked = peek;
    if (sitesOff.join() !== lastOff) grantsChanged();
    lastOff = sitesOff.join();
  }, always);
  browser.runtime.onInstalled.addListener(() => {
    void makeMenu({
      'look-up': t('menu_look_up'),
      annotate: t('menu_annotate'),
      panel: t('menu_panel'),
      correct: t('menu_correct'),
    });
    grantsChanged();
  });
  void reconcile();
});
