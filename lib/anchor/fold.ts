/** A text with what edits change without changing words folded away, and the way back to the text's own offsets. */
export interface Folded {
  text: string;
  /** For each code unit of the folded text, its offset in the original; one more for the end. */
  offsets: Uint32Array;
}

const SAME: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
};

/** Folds runs of white space to one blank, quotation marks and dashes to their plain forms; drops soft hyphens. */
export function fold(text: string): Folded {
  const offsets = new Uint32Array(text.length + 1);
  let out = '';
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (unit === '\u00ad' || unit === '\u200b') continue;
    if (/\s/.test(unit)) {
      if (!blank) {
        offsets[out.length] = i;
        out += ' ';
      }
      blank = true;
      continue;
    }
    blank = false;
    offsets[out.length] = i;
    out += SAME[unit] ?? unit;
  }
  offsets[out.length] = text.length;
  return { text: out, offsets: offsets.subarray(0, out.length + 1) };
}

/** The stretch of the original that a stretch of the folded text stands for; blanks at its edges left out. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number } {
  return { start: folded.offsets[start]!, end: end > start ? folded.offsets[end - 1]! + 1 : folded.offsets[start]! };
}
