/** Local time by asking the runtime what the clock on the wall shows, one instant at a time. */

export interface Local {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 is Monday. */
  weekday: number;
  /** Local less UTC, in milliseconds. */
  offset: number;
}

export interface Span {
  from: number;
  to: number;
}

const quarter = 900_000;
const formats = new Map<string, Intl.DateTimeFormat>();
const seen = new Map<string, Local>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** No zone of our days changes its clock within a quarter of an hour of UTC. */
export function localAt(zone: string, instant: number): Local {
  const start = Math.floor(instant / quarter) * quarter;
  const key = `${zone} ${start}`;
  let local = seen.get(key);
  if (!local) {
    const part: Record<string, number> = {};
    for (const { type, value } of formatOf(zone).formatToParts(start)) part[type] = Number(value);
    const [year, month, day] = [part['year']!, part['month']!, part['day']!];
    const [hour, minute] = [part['hour']!, part['minute']!];
    const asUtc = Date.UTC(year, month - 1, day, hour, minute);
    const weekday = (new Date(asUtc).getUTCDay() + 6) % 7;
    local = { year, month, day, hour, minute, weekday, offset: asUtc - start };
    seen.set(key, local);
  }
  return local;
}

/** What two instants of one bucket have in common. */
function bucketName(zone: string, instant: number, frequency: string): string {
  const { year, month, day, hour, weekday, offset } = localAt(zone, instant);
  if (frequency === 'month') return `${year}-${month}`;
  if (frequency === 'week') return `${Date.UTC(year, month - 1, day - weekday)}`;
  // An hour that comes twice is two hours.
  return frequency === 'day'
    ? `${year}-${month}-${day}`
    : `${year}-${month}-${day} ${hour} ${offset}`;
}

/** Walks the window a quarter of an hour at a time and cuts wherever the bucket's name changes. */
export function bucketsOf({ from, to }: Span, frequency: string, zone: string): Span[] {
  const buckets: Span[] = [];
  let start = from;
  let name = bucketName(zone, from, frequency);
  for (let at = (Math.floor(from / quarter) + 1) * quarter; at < to; at += quarter) {
    const next = bucketName(zone, at, frequency);
    if (next === name) continue;
    buckets.push({ from: start, to: at });
    start = at;
    name = next;
  }
  buckets.push({ from: start, to });
  return buckets;
}

/** The same wall-clock time one year earlier; 29 February becomes 28 February. */
export function yearEarlier(zone: string, instant: number): number {
  const wanted = new Date(instant + localAt(zone, instant).offset);
  const date = wanted.getUTCDate();
  wanted.setUTCFullYear(wanted.getUTCFullYear() - 1);
  if (wanted.getUTCDate() !== date) wanted.setUTCDate(0);
  const local = wanted.getTime();
  // From the largest offset to the smallest is from the earliest instant to the latest.
  for (let offset = 15 * 3_600_000; offset >= -15 * 3_600_000; offset -= quarter) {
    if (localAt(zone, local - offset).offset === offset) return local - offset;
  }
  // The change skipped it: as the clock before the change would have shown it.
  return local - localAt(zone, local - 86_400_000).offset;
}

/** When the local day of an instant began. */
export function startOfDay(zone: string, instant: number): number {
  const name = bucketName(zone, instant, 'day');
  let at = Math.floor(instant / quarter) * quarter;
  while (bucketName(zone, at - quarter, 'day') === name) at -= quarter;
  return at;
}
