/** Packs trained weights into the format of lib/text/grammar/sparse-table.ts. */
import type { TableHeader } from '../../lib/text/grammar/sparse-table.ts';

/** What is known of a table before it is packed. */
export type TableAbout = Pick<TableHeader, 'name' | 'version'> & Record<string, unknown>;

/**
 * `dense` is row-major, 2^bits × classes, in equal parts. Each weight
 * becomes one of `levels` square-root companded steps on each side of 0; weights that round to 0 are left out.
 */
export function packTable(
  about: TableAbout,
  classes: string[],
  dense: readonly Float32Array[],
  bits: number,
  levels: number,
): Uint8Array {
  const width = classes.length;
  let largest = 0;
  for (const part of dense) for (const weight of part) largest = Math.max(largest, Math.abs(weight));
  const gaps: number[] = [];
  const lengths: number[] = [];
  const kept: number[] = [];
  const steps: number[] = [];
  const partRows = 2 ** bits / dense.length;
  let last = -1;
  for (let place = 0; place < 2 ** bits; place++) {
    const before = kept.length;
    const part = dense[Math.floor(place / partRows)]!;
    const at = (place % partRows) * width;
    for (let c = 0; c < width; c++) {
      const weight = part[at + c]!;
      const level = Math.sign(weight) * Math.round(levels * Math.sqrt(Math.abs(weight) / largest));
      if (level === 0) continue;
      kept.push(c);
      steps.push(level);
    }
    if (kept.length === before) continue;
    pushVarint(gaps, place - last - 1);
    pushVarint(lengths, kept.length - before);
    last = place;
  }
  const rows = countVarints(lengths);
  const header: TableHeader = { ...about, bits, rows, weights: kept.length, scale: largest / levels ** 2, classes };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  const parts = [new TextEncoder().encode('SLS1'), length, json, gaps, lengths, kept, Int8Array.from(steps)];
  return Buffer.concat(parts.map((part) => new Uint8Array(part)));
}

export function pushVarint(bytes: number[], n: number): void {
  let rest = n;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

function countVarints(bytes: readonly number[]): number {
  return bytes.filter((b) => b < 128).length;
}
