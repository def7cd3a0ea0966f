import { browser } from 'wxt/browser';

const COLOUR = '#1f4e8c';

/** Shows on the toolbar button how many statements a tab's page holds; nothing where there are none. */
export async function showCount(tabId: number, statements: number | undefined): Promise<void> {
  await show(tabId, statements ? String(statements) : '');
}

/** Shows a sign on the toolbar button: "✓" after saving, "›" where the panel is to be opened by hand. */
export async function showSign(tabId: number, sign: '✓' | '–' | '›'): Promise<void> {
  await show(tabId, sign);
}

async function show(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile: no button to write on.
  }
}
