import * as z from 'zod/mini';

export { contains, overlaps } from './overlap.ts';

/** A half-open stretch `[start, end)` of a text, in UTF-16 code units. */
export const Span = z.object({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) });
export type Span = z.infer<typeof Span>;
