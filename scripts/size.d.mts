export const BUDGET: Readonly<Record<string, number>>;
export function checkSizes(folder: string, budget?: Readonly<Record<string, number>>): Record<string, number>;
