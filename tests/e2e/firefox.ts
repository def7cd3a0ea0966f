/** What a reader does in Firefox: opens pages, popup and sidebar, presses buttons, answers questions. */
import { Marionette, type Preferences } from './marionette.ts';
import { until } from './pages.ts';

export class Firefox {
  #marionette: Marionette;

  private constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  /** Starts a headless Firefox with a fresh profile. */
  static async launch(preferences: Preferences): Promise<Firefox> {
    return new Firefox(await Marionette.start(preferences));
  }

  /** Installs an unpacked extension for this run; answers its id. */
  async install(folder: string): Promise<string> {
    const answer = (await this.#marionette.send('Addon:Install', { path: folder, temporary: true })) as {
      value: string;
    };
    return answer.value;
  }

  async goto(url: string): Promise<void> {
    await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  /** Goes back to the page before. */
  async back(): Promise<void> {
    await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    await this.#marionette.send('WebDriver:Back');
  }

  /** Runs a script with the browser's own rights; `args` are at hand as `args`, `return` answers. */
  chrome<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#marionette.execute<T>('chrome', script, args);
  }

  /** Runs a script in the page of the current tab. */
  page<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#marionette.execute<T>('content', script, args);
  }

  /**
   * Runs an expression in the extension page shown by a <browser> of the window (popup or sidebar);
   * `finder` is an expression that answers that <browser>. The expression sees `content`, the page's window.
   */
  inExtensionPage<T>(finder: string, expression: string): Promise<T> {
    return this.chrome<T>(
      `const browser = ${finder};
       if (!browser) throw new Error('not open');
       const name = 'sidelight-test:' + Math.random();
       return new Promise((resolve, reject) => {
         browser.messageManager.addMessageListener(name, (m) => m.data.error ? reject(new Error(m.data.error)) : resolve(m.data.value));
         const code = 'try { sendAsyncMessage(' + JSON.stringify(name) + ', { value: (() => {' + args[0] + '})() }); } catch (e) { sendAsyncMessage(' + JSON.stringify(name) + ', { error: String(e) }); }';
         browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(code), false);
       });`,
      expression,
    );
  }

  /** Presses the toolbar button of an extension (grants activeTab) and waits for its popup. */
  async openPopup(id: string): Promise<void> {
    await until('the old popup to close', () =>
      this.chrome<boolean>(
        `const old = document.querySelector('.webextension-popup-browser');
         old?.closest('panel')?.hidePopup();
         return !old;`,
      ),
    );
    await this.chrome(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const extension = WebExtensionPolicy.getByID(args[0]).extension;
       await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`,
      id,
    );
    await until('the popup', () => this.inPopup<boolean>('return content.document.readyState === "complete"'));
  }

  /** Runs a function body in the open popup; `content` is its window. */
  inPopup<T>(body: string): Promise<T> {
    return this.inExtensionPage<T>(`document.querySelector('.webextension-popup-browser')`, body);
  }

  /** Clicks in the popup as a reader would: the page may ask for permissions in its click handler. */
  async clickInPopup(selector: string): Promise<void> {
    await this.inPopup(
      `const input = content.windowUtils.setHandlingUserInput(true);
       try { content.document.querySelector(${JSON.stringify(selector)}).click(); } finally { input.destruct(); }`,
    );
  }

  /** Presses "Allow" on Firefox's permission question. */
  async allowPermission(): Promise<void> {
    await until('the permission question', () =>
      this.chrome<boolean>(
        `const question = document.querySelector('#notification-popup popupnotification');
         if (!question?.button) return false;
         question.button.click();
         return true;`,
      ),
    );
  }

  /** Clicks in the page at a point of the viewport (CSS pixels), as a reader's mouse does; 2 is the other button. */
  async clickAt(x: number, y: number, button: 0 | 2 = 0): Promise<void> {
    await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    const actions = [
      { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.#marionette.send('WebDriver:PerformActions', { actions: [mouse] });
  }

  /** Chooses a line of the open context menu of the page by its words. */
  async chooseInMenu(line: string): Promise<void> {
    await until('the line of the menu', () =>
      this.chrome<boolean>(
        `const menu = document.getElementById('contentAreaContextMenu');
         const item = [...menu.querySelectorAll('menuitem')].find((one) => one.label === args[0]);
         if (menu.state !== 'open' || !item) return false;
         item.doCommand();
         menu.hidePopup();
         return true;`,
        line,
      ),
    );
  }

  /** What stands on the toolbar button of an extension over the tab in front. */
  badge(id: string): Promise<string> {
    return this.chrome<string>(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       const { extension } = WebExtensionPolicy.getByID(args[0]);
       const button = ExtensionParent.apiManager.global.browserActionFor(extension);
       return button.action.getContextData(gBrowser.selectedTab).badgeText ?? '';`,
      id,
    );
  }

  /** Runs a function body in the tab in front where that is a page of an extension; `content` is its window. */
  inFrontTab<T>(body: string): Promise<T> {
    return this.inExtensionPage<T>('gBrowser.selectedBrowser', body);
  }

  /** Opens the real sidebar of an extension. */
  async openSidebar(id: string): Promise<void> {
    await this.chrome(
      `const name = args[0].replace(/[^a-z0-9_-]/gi, '_').toLowerCase();
       const key = [...SidebarController.sidebars.keys()].find((k) => k.toLowerCase().startsWith(name));
       await SidebarController.show(key);`,
      id,
    );
  }

  /** Runs a function body in the open sidebar; `content` is its window. */
  inSidebar<T>(body: string): Promise<T> {
    return this.inExtensionPage<T>(
      `SidebarController.browser.contentDocument.querySelector('#webext-panels-browser')`,
      body,
    );
  }

  close(): Promise<void> {
    return this.#marionette.close();
  }
}
