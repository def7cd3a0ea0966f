/**
 * The file format of the trained models: a small JSON header and a sparse table of hashed rows of 8-bit weights.
 *
 *     "SLW1" | u32 header length | header (UTF-8 JSON) | row gaps as varints | rows × width signed bytes
 *
 * A byte b stands for sign(b)·(b/127)²·scale: square-root companding, which keeps small weights apart
 * (plain linear 8 bits cost 4–5 points of F1 on names).
 */
export interface WeightsHeader {
  /** What the table is for, e.g. "names". */
  name: string;
  /** Raised with every change of the features: a table of another version is refused by its model. */
  version: string;
  /** The table has 2^bits possible rows. */
  bits: number;
  /** Weights a row: one for each class. */
  width: number;
  /** Rows present. */
  rows: number;
  scale: number;
  classes: string[];
  /** SHA-256 of the training data, scores, licence and attribution: for people and tests, not for the engine. */
  [more: string]: unknown;
}

export interface Weights {
  header: WeightsHeader;
  /** Row number (0 … rows-1) of each of the 2^bits places, or -1. */
  rowOf: Int32Array;
  values: Int8Array;
}

const EXPAND = Float32Array.from({ length: 256 }, (_, i) => {
  const b = i < 128 ? i : i - 256;
  return Math.sign(b) * (b / 127) ** 2;
});

/** Reads a table. Throws with a plain message where the bytes are not one. */
export function readWeights(bytes: Uint8Array): Weights {
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== 'SLW1') throw new Error('not a table of weights');
  if (bytes.length < 8) throw new Error('not a table of weights');
  const headerEnd = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, headerEnd))) as WeightsHeader;
  const rowOf = new Int32Array(2 ** header.bits).fill(-1);
  let at = headerEnd;
  let place = -1;
  const whole = bytes.length - header.rows * header.width;
  for (let row = 0; row < header.rows && at < whole; row++) {
    let gap = 0;
    for (let shift = 0; at < whole; shift += 7) {
      const b = bytes[at++]!;
      gap |= (b & 127) << shift;
      if (b < 128) break;
    }
    place += gap + 1;
    rowOf[place] = row;
  }
  const values = new Int8Array(header.rows * header.width);
  if (bytes.length !== at + values.length) throw new Error(`table of weights "${header.name}" is cut or damaged`);
  values.set(new Int8Array(bytes.buffer, bytes.byteOffset + at, values.length));
  return { header, rowOf, values };
}

/** Adds the row of a hashed feature to `scores` (length: width). Scores are in units of `header.scale`. */
export function addRow(weights: Weights, hash: number, scores: Float32Array): void {
  const row = weights.rowOf[hash & (weights.rowOf.length - 1)]!;
  if (row < 0) return;
  const width = scores.length;
  for (let c = 0, at = row * width; c < width; c++, at++) scores[c]! += EXPAND[weights.values[at]! & 255]!;
}
