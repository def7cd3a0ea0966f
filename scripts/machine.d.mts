export const root: string;
export function findBrowser(which: 'chromium' | 'firefox'): string | undefined;
export function hasDisplay(): boolean;
