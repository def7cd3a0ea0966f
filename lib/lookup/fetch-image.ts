import { IMAGE_HOST } from '../model/lookup-image.ts';
import { LookupFailure } from './failure.ts';
import { fetchFrom, type Wire } from './fetch-json.ts';

/** Bytes of a picture taken at most. */
const MOST = 1_000_000;

/** Gets one picture of the image host as a data address. Drawings that could hold scripts (SVG) are none. Throws LookupFailure. */
export function fetchImage(wire: Wire, url: string, signal: AbortSignal): Promise<string> {
  return fetchFrom(wire, url, 'image/*', signal, async (response) => {
    const type = /^image\/(?:jpeg|png|webp|gif)(?=;|$)/.exec(response.headers.get('content-type') ?? '')?.[0];
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!type || bytes.length > MOST) throw new LookupFailure({ state: 'changed', service: IMAGE_HOST });
    return `data:${type};base64,${base64(bytes)}`;
  });
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
