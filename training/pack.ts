import type { WeightsHeader } from '../lib/text/weights.ts';

/**
 * Packs a dense table of trained weights into the shipped format (see lib/text/weights.ts).
 * `dense` is row-major, 2^bits × width. Weights below `prune` in size become 0; rows of zeros are left out.
 */
export function packWeights(
  about: Omit<WeightsHeader, 'bits' | 'width' | 'rows' | 'scale' | 'classes'>,
  classes: string[],
  dense: Float32Array,
  bits: number,
  prune = 0,
): Uint8Array {
  const width = classes.length;
  let scale = 0;
  for (const w of dense) scale = Math.max(scale, Math.abs(w));
  const gaps: number[] = [];
  const values: number[] = [];
  let rows = 0;
  let last = -1;
  for (let place = 0; place < 2 ** bits; place++) {
    const row = dense.subarray(place * width, (place + 1) * width);
    const packed = Array.from(row, (w) =>
      Math.abs(w) < prune ? 0 : Math.sign(w) * Math.round(127 * Math.sqrt(Math.abs(w) / scale)),
    );
    if (packed.every((b) => b === 0)) continue;
    let gap = place - last - 1;
    last = place;
    for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128);
    gaps.push(gap);
    for (const b of packed) values.push(b);
    rows++;
  }
  const header: WeightsHeader = { ...about, bits, width, rows, scale, classes } as WeightsHeader;
  const json = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + json.length + gaps.length + values.length);
  bytes.set(new TextEncoder().encode('SLW1'));
  new DataView(bytes.buffer).setUint32(4, json.length, true);
  bytes.set(json, 8);
  bytes.set(gaps, 8 + json.length);
  bytes.set(Int8Array.from(values), 8 + json.length + gaps.length);
  return bytes;
}
