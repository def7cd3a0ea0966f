import { defineConfig } from 'wxt';
import { pageShapes } from './scripts/page-shapes.ts';
import { checkSizes } from './scripts/size.mjs';
import { slimReadability } from './scripts/slim-readability.ts';

/** What both browsers ask for at install; no host permission is among it. `sidePanel` comes with the panel in Chrome. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'];

/**
 * The scripts that run in pages take the browser's own promises: their size counts, and every browser we support has
 * them. All else goes through webextension-polyfill.
 */
const IN_PAGES = ['detector', 'reader', 'peek'];

const polyfilledBrowser = () => ({
  name: 'polyfilled-browser',
  config: () => ({ resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } } }),
});

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [pageShapes(), slimReadability()],
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ name }) => !IN_PAGES.includes(name))) {
        config.plugins = [config.plugins, polyfilledBrowser()];
      }
    },
    'build:done': (wxt) => {
      checkSizes(wxt.config.outDir);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: PERMISSIONS,
    optional_host_permissions: ['*://*/*'],
    optional_permissions: ['downloads'],
    action: { default_title: '__MSG_name__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_marks__' },
      // Alt+Shift+P is Chromium’s own: it drops the suggestion without a word.
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+O' } } }
        : { 'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_command_panel__' } }),
      // Chrome takes four suggested keys at most: there the reader gives this one its key.
      'look-up': {
        ...(browser === 'firefox' && { suggested_key: { default: 'Alt+Shift+K' } }),
        description: '__MSG_command_look_up__',
      },
      'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_save__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidelight@sidelight.example',
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
