import { language } from './strings.ts';

/** A day as the reader's language writes it; undefined where the text is no date. */
export function showDate(iso: string | undefined): string | undefined {
  const date = iso ? new Date(iso) : undefined;
  if (!date || Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(date);
}
