export const BUDGET: Readonly<Record<string, number>>;
export function checkSizes(folder: string): Record<string, number>;
