import { formatDate } from '../../../shared/domain/format.ts';

const pad = (part: number): string => String(part).padStart(2, '0');

/** The calendar date of the person's own clock, `2026-11-22`. */
export const localDate = (time: Date): string =>
  `${time.getFullYear()}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;

/** `22 Nov 2026, 14:02` of the person's own clock. */
export function dateAndTime(iso: string): string {
  const time = new Date(iso);
  return `${formatDate(localDate(time))}, ${pad(time.getHours())}:${pad(time.getMinutes())}`;
}
