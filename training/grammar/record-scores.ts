/**
 * Writes scores into the header of a model's file: all of them begin with four letters, the header's length and the
 * header. What was there under "scores" stays where it is not scored anew.
 */
export function recordScores(bytes: Uint8Array, scores: Readonly<Record<string, unknown>>): Uint8Array {
  const end = 8 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, end)));
  const json = new TextEncoder().encode(JSON.stringify({ ...header, scores: { ...header.scores, ...scores } }));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length, true);
  return Buffer.concat([bytes.subarray(0, 4), length, json, bytes.subarray(end)]);
}
