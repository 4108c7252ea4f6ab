/** Windows cut in a display zone: stretches of constant offset for SQL, buckets for people (#1, #73). */
import type { components } from '../../schema.ts';
import type { Stretch } from '../store/activity.ts';
import type { Window } from './baseline.ts';
import { offsetAt, startOfDate } from './zone.ts';

export type Frequency = components['schemas']['Frequency'];

const hour = 3_600_000;
const day = 24 * hour;

/** The stretches of a window between two changes of the zone's offset. O(quarter-days of the window). */
export function stretchesOf({ from, to }: Window, timeZone: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = from;
  while (start < to) {
    const offset = offsetAt(timeZone, start);
    const end = nextChange(timeZone, start, to, offset);
    stretches.push({ from: start, to: end, offset });
    start = end;
  }
  return stretches;
}

/** When the offset next differs, or `to`. No zone changes twice within a day. */
function nextChange(timeZone: string, from: number, to: number, offset: number): number {
  for (let at = from; at < to; at += day) {
    const end = Math.min(at + day, to - 1);
    if (offsetAt(timeZone, end) === offset) continue;
    let [same, other] = [at, end];
    while (other - same > 1) {
      const middle = Math.floor((same + other) / 2);
      if (offsetAt(timeZone, middle) === offset) same = middle;
      else other = middle;
    }
    return other;
  }
  return to;
}

export interface Cut {
  buckets: Window[];
  stretches: Stretch[];
  /** Length of the local cells that SQL groups by. */
  cellMs: number;
  /** The bucket of a local cell of a stretch. */
  bucketOf: (stretch: number, cell: number) => number;
}

/**
 * Buckets that tile the window without gap or overlap; its ends may cut the first and the last.
 * Weeks start on the weekday `weekStartsOn`, from 1 for Monday to 7 for Sunday.
 */
export function cut(
  window: Window,
  frequency: Frequency,
  timeZone: string,
  weekStartsOn: number,
): Cut {
  const stretches = stretchesOf(window, timeZone);
  if (frequency === 'hour') return hours(stretches);
  const calendar = calendars[frequency](weekStartsOn);
  return days(window, calendar, timeZone, stretches);
}

/** A day with a change of the clock has 23 or 25 of them. */
function hours(stretches: Stretch[]): Cut {
  const buckets: Window[] = [];
  const starts: { first: number; index: number }[] = [];
  for (const { from, to, offset } of stretches) {
    const first = Math.floor((from + offset) / hour);
    starts.push({ first, index: buckets.length });
    for (let cell = first; cell * hour - offset < to; cell += 1) {
      buckets.push({
        from: Math.max(from, cell * hour - offset),
        to: Math.min(to, (cell + 1) * hour - offset),
      });
    }
  }
  const bucketOf = (stretch: number, cell: number) => {
    const start = starts[stretch];
    return start === undefined ? -1 : start.index + cell - start.first;
  };
  return { buckets, stretches, cellMs: hour, bucketOf };
}

/** Number of a local date since 1970-01-01. */
const dayNumber = (instant: number, timeZone: string) =>
  Math.floor((instant + offsetAt(timeZone, instant)) / day);

/** Where the buckets of local dates begin: the first date of the one that a date is in, and the next. */
interface Calendar {
  first(date: number): number;
  next(first: number): number;
}

function monthOf(date: number, later = 0): number {
  const at = new Date(date * day);
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + later, 1) / day;
}

const calendars: Record<Exclude<Frequency, 'hour'>, (weekStartsOn: number) => Calendar> = {
  day: () => ({ first: (date) => date, next: (first) => first + 1 }),
  // 1970-01-01 was a Thursday, the fourth day of a week from Monday.
  week: (weekStartsOn) => ({
    first: (date) => date - ((((date + 4 - weekStartsOn) % 7) + 7) % 7),
    next: (first) => first + 7,
  }),
  month: () => ({ first: (date) => monthOf(date), next: (first) => monthOf(first, 1) }),
};

function instantOfDate(date: number, timeZone: string): number {
  const at = new Date(date * day);
  return startOfDate(timeZone, at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

function days(
  { from, to }: Window,
  { first: firstDate, next: nextDate }: Calendar,
  timeZone: string,
  stretches: Stretch[],
): Cut {
  const buckets: Window[] = [];
  const indexOf = new Map<number, number>();
  let first = firstDate(dayNumber(from, timeZone));
  let start = from;
  while (start < to) {
    const next = nextDate(first);
    const end = Math.min(instantOfDate(next, timeZone), to);
    indexOf.set(first, buckets.length);
    // A date that the zone skipped whole leaves no bucket.
    if (end > start) buckets.push({ from: start, to: end });
    start = Math.max(start, end);
    first = next;
  }
  const bucketOf = (_stretch: number, date: number) => indexOf.get(firstDate(date)) ?? -1;
  return { buckets, stretches, cellMs: day, bucketOf };
}

const daysLong = ({ from, to }: Window) => (to - from) / day;

/** Which frequencies a window allows (#73), the default first. */
export function allowedFrequencies(window: Window): Frequency[] {
  const length = daysLong(window);
  if (length <= 1) return ['hour', 'day'];
  if (length <= 7) return ['day', 'hour'];
  if (length <= 31) return ['day', 'week'];
  return ['day', 'week', 'month'];
}
