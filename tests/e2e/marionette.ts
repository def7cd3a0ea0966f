/** A Firefox of our own and the socket of its Marionette protocol: opens popup and sidebar, which WebDriver BiDi refuses. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/machine.mjs';
import { settle, until } from './pages.ts';

/** As in about:config. */
export type Preferences = Record<string, string | number | boolean>;

const QUIET: Preferences = {
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
};

const FLAGS = [
  '--marionette',
  '--headless',
  '--no-remote',
  '--remote-allow-system-access',
  '--width',
  '1280',
  '--height',
  '900',
];

export class Marionette {
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

  /** Starts a headless Firefox with a fresh profile and opens a session in it. */
  static async start(preferences: Preferences, capabilities: object = {}): Promise<Marionette> {
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-firefox-'));
    const lines = Object.entries({ ...QUIET, ...preferences }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const child = spawn(findBrowser('firefox')!, [...FLAGS, '--profile', profile], { stdio: 'ignore' });
    const portFile = join(profile, 'MarionetteActivePort');
    const port = await until(
      'Firefox to start',
      async () => (existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0),
      60_000,
    );
    const socket = connect(port, '127.0.0.1');
    const marionette = new Marionette(child, socket, profile);
    await new Promise((resolve) => socket.once('data', resolve));
    await marionette.send('WebDriver:NewSession', capabilities);
    return marionette;
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

  /** Runs a script that may wait and `return`; `args` are at hand as `args`. "chrome" has the browser's own rights. */
  async execute<T>(context: 'chrome' | 'content', script: string, args: unknown[]): Promise<T> {
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

  /** Ends the browser and deletes its profile. */
  async close(): Promise<void> {
    await this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    this.#socket.destroy();
    this.#process.kill('SIGKILL');
    await settle(300);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
