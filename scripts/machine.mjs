// What Sidelight needs of the machine: packages, browsers, a display. Plain Node, no packages: it runs before `npm ci`.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const onWindows = process.platform === 'win32';

/** Ends the process with one line that says what to do. */
export function giveUp(line) {
  console.error(line);
  process.exit(1);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    giveUp(
      `Sidelight needs Node 20.19 or newer; this is ${process.version}. Get it from https://nodejs.org and run the command again.`,
    );
  }
}

/** Runs `npm ci` where node_modules is missing or older than the lock file. */
export function ensurePackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(installed) && sameLock(installed, lock)) return;
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: onWindows,
  });
  if (status !== 0) giveUp('npm ci failed: the lines above say why. Is the machine online?');
}

/** True where every package that is installed has the version of the lock file (mtimes lie after a checkout). */
function sameLock(installed, lock) {
  const wanted = JSON.parse(readFileSync(lock, 'utf8')).packages;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(([name, p]) => !name || p.optional || there[name]?.version === p.version);
}

function onPath(names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const file = join(folder, name);
      if (folder && existsSync(file)) return file;
    }
  }
  return undefined;
}

const windowsFolders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  Boolean,
);

const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    debian: 'chromium',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge-stable',
      'microsoft-edge',
    ],
    mac: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    human: 'Chromium, Chrome or Edge',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    names: ['firefox-esr', 'firefox'],
    mac: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    human: 'Firefox 149 or newer',
  },
};

/** The path of an installed browser ('chromium' or 'firefox'), or undefined. The environment variable goes first. */
export function findBrowser(which) {
  const { variable, names, mac, windows } = BROWSERS[which];
  const given = process.env[variable];
  if (given) return existsSync(given) ? given : giveUp(`${variable} is set to ${given}, and there is no such file.`);
  if (process.platform === 'darwin') return mac.find((file) => existsSync(file));
  if (onWindows)
    return windowsFolders
      .flatMap((folder) => windows.map((file) => join(folder, file)))
      .find((file) => existsSync(file));
  return onPath(names);
}

const isRoot = () => process.getuid?.() === 0;
let listsFresh = false;

/** Installs Debian packages when root on a machine with apt; answers whether that worked. */
function aptInstall(packages) {
  if (process.platform !== 'linux' || !isRoot() || !onPath(['apt-get'])) return false;
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 2] }).status === 0;
  if (!listsFresh) listsFresh = apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages);
}

/** The path of a browser, installed where that can be done; ends the process with one line where it cannot. */
export function ensureBrowser(which) {
  const { variable, debian, human } = BROWSERS[which];
  const found = findBrowser(which);
  if (found) return found;
  if (aptInstall([debian, 'fonts-dejavu-core'])) {
    const installed = findBrowser(which);
    if (installed) return installed;
  }
  return giveUp(
    process.platform === 'linux' && onPath(['apt-get'])
      ? `No ${human} found: run "sudo apt-get install ${debian}", or set ${variable} to the browser's path.`
      : `No ${human} found: install it, or set ${variable} to the browser's path.`,
  );
}

/** Makes sure that a Debian program is there; `undefined` where it is not and cannot be installed. */
export function ensureProgram(program, debian = program) {
  return onPath([program]) ?? (aptInstall([debian]) ? onPath([program]) : undefined);
}

export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Builds everything: both extensions and the command line. */
export function build() {
  console.log('Building …');
  try {
    execFileSync('npm', ['run', '--silent', 'build'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: onWindows,
    });
  } catch (error) {
    giveUp(`The build failed:\n${error.stdout}${error.stderr}`);
  }
}
