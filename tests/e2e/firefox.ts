/** What a reader does in Firefox: opens pages, popup and sidebar, presses buttons, answers questions. */
import { Marionette, type Preferences } from './marionette.ts';
import { until } from './pages.ts';

/** A point of the viewport, in CSS pixels. */
type Spot = Record<'x' | 'y' | 'top' | 'bottom', number>;

export class Firefox {
  #marionette: Marionette;

  private constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  /** Starts a headless Firefox with a fresh profile. */
  static async launch(preferences: Preferences, capabilities: object = {}): Promise<Firefox> {
    return new Firefox(await Marionette.start(preferences, capabilities));
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
         browser.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(code), false);
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

  /** The middle of some words of the page, with their upper and lower edge, brought in sight; selects them where asked to. */
  placeOf(words: string, select = false): Promise<Spot> {
    return this.page<Spot>(
      `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
       for (let node = walker.nextNode(); node; node = walker.nextNode()) {
         const at = node.data.indexOf(args[0]);
         if (at < 0) continue;
         const range = document.createRange();
         range.setStart(node, at);
         range.setEnd(node, at + args[0].length);
         node.parentElement.scrollIntoView({ block: 'center' });
         if (args[1]) {
           getSelection().removeAllRanges();
           getSelection().addRange(range);
         }
         const [box] = range.getClientRects();
         return { x: box.left + box.width / 2, y: box.top + box.height / 2, top: box.top, bottom: box.bottom };
       }
       throw new Error('the page does not say: ' + args[0]);`,
      words,
      select,
    );
  }

  /** Clicks in the page at a point of the viewport (CSS pixels), as a reader's mouse does; 2 is the other button. */
  async clickAt(x: number, y: number, button: 0 | 2 = 0): Promise<void> {
    await this.#mouse([pointTo(x, y), { type: 'pointerDown', button }, { type: 'pointerUp', button }]);
  }

  /** Moves the pointer to a point of the viewport (CSS pixels). */
  moveTo(x: number, y: number): Promise<void> {
    return this.#mouse([pointTo(x, y)]);
  }

  async #mouse(actions: object[]): Promise<void> {
    await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.#marionette.send('WebDriver:PerformActions', { actions: [mouse] });
  }

  /** Presses a key with these modifiers in the browser's window, with the focus in the page or in the sidebar. */
  async pressKey(key: string, focus: 'page' | 'sidebar', ...modifiers: ('Alt' | 'Shift')[]): Promise<void> {
    await this.chrome(
      `const { browser } = args[1] === 'page' ? { browser: gBrowser.selectedBrowser } : SidebarController;
       browser.focus();
       if (args[1] === 'sidebar') browser.contentDocument.querySelector('#webext-panels-browser').focus();
       const press = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
       press.beginInputTransactionForTests(window);
       const code = (name) => (name.length === 1 ? 'Key' + name : /^(Alt|Shift)$/.test(name) ? name + 'Left' : name);
       const event = (name) => new KeyboardEvent('', { key: name, code: code(name), keyCode: name.length === 1 ? name.charCodeAt(0) : 0 });
       for (const modifier of args[2]) press.keydown(event(modifier));
       press.keydown(event(args[0]));
       press.keyup(event(args[0]));
       for (const modifier of args[2]) press.keyup(event(modifier));`,
      key,
      focus,
      modifiers,
    );
  }

  /**
   * Opens the context menu over some words and chooses the line that holds `label`. Clicks again where the menu did not
   * come or went away, as it does when the window is being laid out anew.
   */
  async chooseInMenu(words: string, label: string, select = false): Promise<void> {
    const { x, y } = await this.placeOf(words, select);
    await until(`the line “${label}” of the context menu`, async () => {
      const state = await this.chrome<string>(
        `const menu = document.getElementById('contentAreaContextMenu');
         if (menu.state !== 'open') return menu.state;
         const lines = [...menu.querySelectorAll('menuitem, menu')].filter((line) => !line.hidden);
         const own = lines.find((line) => line.label === 'Sidelight');
         if (own?.menupopup && own.menupopup.state !== 'open') { own.openMenu(true); return 'opening'; }
         const line = lines.find((one) => one.localName === 'menuitem' && one.label.includes(args[0]));
         if (!line) return 'open';
         menu.activateItem ? line.closest('menupopup').activateItem(line) : line.doCommand();
         return 'chosen';`,
        label,
      );
      if (state === 'closed') await this.clickAt(x, y, 2);
      return state === 'chosen';
    });
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

  /** Opens a page of an extension in a tab in front. */
  async openOwnPage(id: string, path: string): Promise<void> {
    await this.chrome(
      `const url = WebExtensionPolicy.getByID(args[0]).getURL(args[1]);
       gBrowser.selectedTab = gBrowser.addTrustedTab(url);`,
      id,
      path,
    );
  }

  /** Closes the tab in front; the one it was opened from comes forward. */
  async closeFrontTab(): Promise<void> {
    await this.chrome('gBrowser.removeCurrentTab();');
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

  /** The page as a reader sees it, as PNG in base64. */
  async picture(): Promise<string> {
    await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    const { value } = (await this.#marionette.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    return value;
  }

  close(): Promise<void> {
    return this.#marionette.close();
  }
}

const pointTo = (x: number, y: number) => ({
  type: 'pointerMove',
  duration: 0,
  x: Math.round(x),
  y: Math.round(y),
  origin: 'viewport',
});
