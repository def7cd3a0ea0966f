import type { Browser, Extension, Page } from 'puppeteer';

export interface LaunchOptions {
  headless?: boolean;
  hostRules?: string[];
  offline?: boolean;
  userDataDir?: string;
  watchWorkers?: boolean;
  width?: number;
  height?: number;
  flags?: string[];
}
export function launchChromium(options?: LaunchOptions): Promise<Browser>;
export function sidelightOf(browser: Browser): Promise<Extension>;
export function extensionPage(browser: Browser, name: string, timeout?: number): Promise<Page>;
export function openPopup(browser: Browser, page: Page): Promise<Page>;
export function openPanel(browser: Browser, page: Page): Promise<Page>;
