/** How long to leave a service alone that said "too many" without saying until when, in milliseconds. */
const UNSAID = 60_000;
/** Longest wait that a header is believed, in milliseconds. */
const LONGEST = 24 * 3_600_000;

/** The time from which a service may be asked again: Retry-After in seconds or as a date (RFC 9110, 10.2.3). */
export function retryAt(header: string | null, now: number): number {
  const said = header?.trim() ?? '';
  const at = /^\d+$/.test(said) ? now + Number(said) * 1000 : Date.parse(said);
  return Number.isNaN(at) ? now + UNSAID : Math.min(Math.max(at, now), now + LONGEST);
}
