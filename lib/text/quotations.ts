import type { Span } from '../model/span.ts';
import type { Reading } from './reading.ts';

/** A stretch in quotation marks, marks included; pieces of one quotation over several paragraphs are joined. */
export interface Quotation extends Span {
  /** Which rule paired the marks. */
  rule: string;
  /** The quoted stretches, marks included, where the quotation is interrupted or goes over paragraphs. */
  pieces: readonly Span[];
}

/** Finds everything in quotation marks: direct quotations, partial ones, scare quotes and titles alike. */
export function findQuotations(_reading: Reading): Quotation[] {
  return [];
}
