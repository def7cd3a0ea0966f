/**
 * The file format of the tagger's and the parser's weights: most hashed rows hold only a few weights that are not 0,
 * so each row lists its classes.
 *
 *     "SLS1" | u32 header length | header (UTF-8 JSON) | row gaps as varints | row lengths as varints
 *            | classes (1 byte a weight) | levels (1 signed byte a weight)
 *
 * A level b stands for sign(b)·b²: square-root companding, which keeps small weights apart.
 */
export interface TableHeader {
  /** What the table is for: "tagger", "parser". */
  name: string;
  /** Raised with every change of the features: a table of another version is refused. */
  version: string;
  /** The table has 2^bits places. */
  bits: number;
  /** Rows present. */
  rows: number;
  /** Weights present in all rows. */
  weights: number;
  classes: string[];
  /** Hashes of the training data, scores, licence and attribution: for people and tests, not for the engine. */
  [more: string]: unknown;
}

export interface SparseTable {
  header: TableHeader;
  /** The weights of place p are starts[p] … starts[p + 1]. */
  starts: Int32Array;
  classes: Uint8Array;
  values: Int16Array;
}

/** Reads the header and counts the rest. Throws with a plain message where the bytes are cut, no table, or another one. */
export function checkTable(
  bytes: Uint8Array,
  name: string,
  version: string,
): { header: TableHeader; headerEnd: number } {
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== 'SLS1') throw new Error(`not a table of weights: ${name}`);
  const headerEnd = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, headerEnd))) as TableHeader;
  if (header.name !== name || header.version !== version) {
    throw new Error(`table "${header.name}" ${header.version} where "${name}" ${version} is wanted`);
  }
  let numbers = 0;
  const end = bytes.length - 2 * header.weights;
  for (let at = headerEnd; at < end; at++) if (bytes[at]! < 128) numbers++;
  if (numbers !== 2 * header.rows || bytes[end - 1]! > 127) throw new Error(`table "${name}" is cut or damaged`);
  return { header, headerEnd };
}

/** Reads a table. Throws with a plain message where the bytes are cut, no table, or one of another name or version. */
export function readTable(bytes: Uint8Array, name: string, version: string): SparseTable {
  const { header, headerEnd } = checkTable(bytes, name, version);
  const { rows, weights } = header;
  const gaps = readVarints(bytes, headerEnd, rows);
  const lengths = readVarints(bytes, gaps.end, rows);
  if (bytes.length !== lengths.end + 2 * weights) throw new Error(`table "${name}" is cut or damaged`);
  const starts = placeRows(2 ** header.bits, gaps.numbers, lengths.numbers);
  const values = new Int16Array(weights);
  const levels = new Int8Array(bytes.buffer, bytes.byteOffset + lengths.end + weights, weights);
  for (let i = 0; i < weights; i++) values[i] = levels[i]! * Math.abs(levels[i]!);
  return { header, starts, classes: bytes.slice(lengths.end, lengths.end + weights), values };
}

export function readVarints(bytes: Uint8Array, start: number, count: number): { numbers: Int32Array; end: number } {
  const numbers = new Int32Array(count);
  let at = start;
  for (let i = 0; i < count; i++) {
    let n = 0;
    for (let shift = 0; shift < 32; shift += 7) {
      const b = bytes[at++] ?? 0;
      n |= (b & 127) << shift;
      if (b < 128) break;
    }
    numbers[i] = n;
  }
  return { numbers, end: at };
}

function placeRows(places: number, gaps: Int32Array, lengths: Int32Array): Int32Array {
  const starts = new Int32Array(places + 1);
  let place = 0;
  let last = -1;
  let at = 0;
  for (let row = 0; row < gaps.length; row++) {
    last += gaps[row]! + 1;
    while (place <= last) starts[place++] = at;
    at += lengths[row]!;
  }
  while (place <= places) starts[place++] = at;
  return starts;
}

/** Adds the weights at a place of the table to `scores` (one a class). */
export function addWeights(table: SparseTable, place: number, scores: Int32Array): void {
  const { starts, classes, values } = table;
  const end = starts[place + 1]!;
  for (let i = starts[place]!; i < end; i++) scores[classes[i]!]! += values[i]!;
}

/** Class with the highest score; the first of equals. */
export function bestClass(scores: Int32Array | Float32Array): number {
  let best = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}
