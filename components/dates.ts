import { language } from './strings.ts';

/** A day as the reader's language writes it; undefined where the text is no date. */
export function showDate(iso: string | undefined): string | undefined {
  const date = iso ? new Date(iso) : undefined;
  if (!date || Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(date);
}

/** How long ago a day was, as the reader's language says it: "today", "3 days ago"; undefined where it is no date. */
export function showAge(iso: string, now = new Date()): string | undefined {
  const [then, today] = [new Date(iso), now].map((date) => new Date(date).setHours(12, 0, 0, 0));
  const days = Math.round((then! - today!) / 86_400_000);
  if (Number.isNaN(days)) return undefined;
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(Math.min(0, days), 'day');
}

/** A day as far as it is known ("2024-07-05", "2024-07", "2024") in the reader's language. */
export function showPartDay(day: string): string {
  const [year = '1970', month, date] = day.split('-');
  if (!month) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date ?? 15)));
  const parts = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language(), date ? { ...parts, day: 'numeric' } : parts).format(at);
}

/** Day and minute, for a time soon to come: only the minute where it is today. */
export function showTime(iso: string): string {
  const at = new Date(iso);
  const today = at.toDateString() === new Date().toDateString();
  const time = { timeStyle: 'medium' } as const;
  return new Intl.DateTimeFormat(language(), today ? time : { ...time, dateStyle: 'medium' }).format(at);
}
