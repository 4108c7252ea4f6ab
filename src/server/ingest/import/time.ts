import { instantOfLocal, startOfDate } from '../../metrics/zone.ts';
import type { Wrong } from './cells.ts';

/** When a row says it happened, and how well it says so. */
export type RowTime = { at: number; precision: 'exact' | 'estimated' };

const timeFormats =
  'Write a date as 2025-09-23, a local time as 2025-09-23 14:05 or 2025-09-23 14:05:30, ' +
  'or an instant as 2025-09-23T14:05:30+02:00.';
const noSuchTime = `There is no such day or time. ${timeFormats}`;
const future = 'This is in the future: a row stands for what has happened. Check day and month.';
const ancient = 'This is before 1970. Check the year.';

/** Year, month (1 to 12), day, hour, minute, second. */
type Fields = [number, number, number, number, number, number];

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?: ?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?))?)?$/i;

/**
 * Reads a date (its first instant in `zone`; estimated, since the hour is not known), a local time
 * in `zone` or an instant with an offset.
 */
export function readTime(text: string, zone: string, now: number): RowTime | Wrong {
  const match = pattern.exec(text);
  if (!match) return { wrong: timeFormats };
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(numeric) as Fields;
  const [hours, fraction, offset] = [match[4], match[7], match[8]];
  if (year < 1970) return { wrong: ancient };
  if (!exists(year, month, day, hour, minute, second)) return { wrong: noSuchTime };
  const milliseconds = Number((fraction ?? '').slice(0, 3).padEnd(3, '0'));
  const at =
    hours === undefined
      ? startOfDate(zone, year, month, day)
      : milliseconds +
        (offset === undefined
          ? instantOfLocal(zone, year, month, day, hour, minute, second)
          : Date.UTC(year, month - 1, day, hour, minute, second) - offsetOf(offset));
  if (at > now) return { wrong: future };
  return { at, precision: hours === undefined ? 'estimated' : 'exact' };
}

function exists(...[year, month, day, hour, minute, second]: Fields): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day past the end of its month rolls over into the next.
  const rolled = date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day;
  return !rolled && hour < 24 && minute < 60 && second < 60;
}

function offsetOf(text: string): number {
  const digits = text.replace(/\D/g, '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (text.startsWith('-') ? -minutes : minutes) * 60_000;
}

function numeric(text: string | undefined): number {
  return Number(text ?? 0);
}
