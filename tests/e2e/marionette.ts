/** A small client of Firefox's Marionette protocol: opens popup and sidebar, which WebDriver BiDi refuses. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/machine.mjs';

const wait = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** Tries `attempt` until it answers something else than undefined, null or false; fails after `timeout` ms. */
export async function until<T>(
  what: string,
  attempt: () => Promise<T>,
  timeout = 20_000,
): Promise<Exclude<NonNullable<T>, false>> {
  let last: unknown;
  for (const end = Date.now() + timeout; Date.now() < end; await wait(100)) {
    try {
      const value = await attempt();
      if (value) return value as Exclude<NonNullable<T>, false>;
    } catch (error) {
      last = error;
    }
  }
  throw new Error(`waited ${timeout} ms for ${what}${last ? `: ${last}` : ''}`);
}

export class Firefox {
  #process: ChildProcess;
  #socket: Socket;
  #profile: string;
  #buffer = Buffer.alloc(0);
  #id = 0;
  #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();

  private constructor(process: ChildProcess, socket: Socket, profile: string) {
    this.#process = process;
    this.#socket = socket;
    this.#profile = profile;
    socket.on('data', (data) => this.#read(data));
  }

  /** Starts a headless Firefox with a fresh profile; `prefs` as in about:config. */
  static async launch(prefs: Record<string, string | number | boolean>): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-firefox-'));
    const all = {
      'marionette.port': 0,
      'browser.shell.checkDefaultBrowser': false,
      'browser.startup.page': 0,
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.enabled': false,
      'extensions.update.enabled': false,
      'browser.aboutwelcome.enabled': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,',
      ...prefs,
    };
    const lines = Object.entries(all).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const child = spawn(
      findBrowser('firefox')!,
      [
        '--marionette',
        '--headless',
        '--no-remote',
        '--remote-allow-system-access',
        '--profile',
        profile,
        '--width',
        '1280',
        '--height',
        '900',
      ],
      { stdio: 'ignore' },
    );
    const portFile = join(profile, 'MarionetteActivePort');
    const port = await until(
      'Firefox to start',
      async () => (existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0),
      60_000,
    );
    const socket = connect(port, '127.0.0.1');
    const firefox = new Firefox(child, socket, profile);
    await new Promise((resolve) => socket.once('data', resolve));
    await firefox.send('WebDriver:NewSession', { capabilities: {} });
    return firefox;
  }

  #read(data: Buffer) {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.#buffer.subarray(0, colon));
      if (this.#buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(this.#buffer.subarray(colon + 1, colon + 1 + length).toString('utf8'));
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
      const asked = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) asked?.reject(new Error(`${error.error}: ${error.message}`));
      else asked?.resolve(result);
    }
  }

  send(command: string, params: object = {}): Promise<unknown> {
    const id = ++this.#id;
    const body = JSON.stringify([0, id, command, params]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(body)}:${body}`);
    });
  }

  /** Installs an unpacked extension for this run; answers its id. */
  async install(folder: string): Promise<string> {
    const answer = (await this.send('Addon:Install', { path: folder, temporary: true })) as { value: string };
    return answer.value;
  }

  async goto(url: string): Promise<void> {
    await this.send('Marionette:SetContext', { value: 'content' });
    await this.send('WebDriver:Navigate', { url });
  }

  async #execute<T>(context: 'chrome' | 'content', script: string, args: unknown[]): Promise<T> {
    await this.send('Marionette:SetContext', { value: context });
    const answer = await this.send('WebDriver:ExecuteAsyncScript', {
      script: `const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1); (async () => { ${script} })().then(v => done({ value: v ?? null }), e => done({ error: String(e) }));`,
      args,
      newSandbox: true,
      ...(context === 'chrome' && { sandbox: 'system' }),
    });
    const { value, error } = (answer as { value: { value: T; error?: string } }).value;
    if (error) throw new Error(error);
    return value;
  }

  /** Runs a script with the browser's own rights; `args` are at hand as `args`, `return` answers. */
  chrome<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#execute<T>('chrome', script, args);
  }

  /** Runs a script in the page of the current tab. */
  page<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.#execute<T>('content', script, args);
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
    await this.send('Marionette:SetContext', { value: 'content' });
    const actions = [
      { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.send('WebDriver:PerformActions', { actions: [mouse] });
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

  /** Runs a function body in the tab in front where that is a page of an extension; \`content\` is its window. */
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

  async close(): Promise<void> {
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.#socket.destroy();
    this.#process.kill('SIGKILL');
    await wait(300);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
