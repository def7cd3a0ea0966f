import { browser } from 'wxt/browser';

interface Sidebar {
  open(): Promise<void>;
  isOpen(details: { windowId?: number }): Promise<boolean>;
}
const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar };

/**
 * Opens the side panel of a window. Must be the first thing a click's listener does: after an awaited step the
 * browsers no longer take it for the reader's wish.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}

/** True where a click on a page's mark may open the panel; elsewhere only a click on the browser's own parts may. */
export const OPENS_FROM_PAGE = sidebarAction === undefined;

/** Whether the sidebar of a window is open, where the browser tells; else false. */
export async function isSidebarOpen(windowId: number | undefined): Promise<boolean> {
  return (await sidebarAction?.isOpen({ windowId })) ?? false;
}
