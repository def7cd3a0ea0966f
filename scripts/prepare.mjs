// `node scripts/prepare.mjs start|test`: everything that must be there before the command itself runs.
import { build, checkNode, ensureBrowser, ensurePackages, ensureProgram } from './machine.mjs';

const forWhat = process.argv[2];
checkNode();
ensurePackages();
ensureBrowser('chromium');
if (forWhat === 'test') {
  ensureBrowser('firefox');
  if (process.platform === 'linux') {
    ensureProgram('Xvfb', 'xvfb');
    ensureProgram('xdotool');
  }
}
build();
