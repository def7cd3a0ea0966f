/** The highlight's name in the document's registry, which the page can read: it names neither us nor the kind. */
export function highlightName(channel: number): string {
  return `mk-${channel}`;
}

/** The highlight that is lit for a moment when a finding is shown. */
export const FLASH = 'mk-now';
