import type { Act, StatementKind } from '../../model/analysis.ts';

/**
 * What a content may say by its own words. Patterns are of the project's own making; each is tried on the content in
 * small letters with straight apostrophes.
 */
export interface ContentPattern {
  act: Exclude<Act, 'assert'>;
  pattern: RegExp;
  /** Only in words told at first hand ("we will"), or only in reported ones ("it would"). */
  only?: 'told' | 'reported';
}

/** Who speaks, in reported words: "it would", "his ministers were", "the strike would". */
const GROUPS =
  'members|party|union|ministers?|mps|team|company|firm|government|ministry|office|office\\w*|club|country|troops|forces|army|officers|staff|group|side|colleagues|people|players|drivers|workers|board|council|clients?|family|lawyers?|members|campaign';
export const THEY = `(?:he|she|it|they|(?:his|her|its|their) (?:\\p{L}+ )?(?:${GROUPS}))`;
export const WE =
  '(?:i|we|our (?:members|party|union|ministers|team|company|government|people|lawyers|troops|clients?))';
export const WILL =
  "(?:will|would|shall|'ll|'d|(?:'s|'re|'m|is|are|was|were|am) (?:going|about|set|ready|prepared) to)";

export const row = (act: ContentPattern['act'], pattern: string, only?: ContentPattern['only']): ContentPattern => ({
  act,
  pattern: new RegExp(pattern, 'u'),
  ...(only && { only }),
});

const IN_MARKS = /["“”„«‘]/;

/** True where a pattern may be asked of these words: what stands in marks is told at first hand. */
export const fits = ({ only }: ContentPattern, kind: StatementKind, content: string): boolean =>
  !only || (only === 'told' ? kind === 'direct' || IN_MARKS.test(content) : kind !== 'direct');
