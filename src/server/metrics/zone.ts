/**
 * Local time in IANA zones, exact over daylight-saving changes, from the zone data built into the
 * runtime. An offset is what to add to an instant to get local time, in milliseconds.
 */

const second = 1000;
const day = 86_400 * second;
/** Shorter than the shortest stretch between two changes of any zone since 1970, which is 7 days. */
const span = 4 * day;
/** Spans kept per zone: two centuries' worth, so that no caller can fill the memory. */
const keptSpans = 20_000;
/** More than there are zones; names in other letter cases work too and are bounded by it. */
const keptZones = 1000;

/** An offset, or two with the instant at which the second takes over. */
type Span = { before: number; change: number; after: number };

type Zone = { format: Intl.DateTimeFormat; spans: Map<number, Span> };

const zones = new Map<string, Zone>();

/** Offset of `zone` at an instant. Constant time once the stretch was seen; throws on an unknown zone. */
export function offsetAt(zone: string, instant: number): number {
  const known = zoneOf(zone);
  const index = Math.floor(instant / span);
  const found = known.spans.get(index) ?? measure(known, index);
  return instant < found.change ? found.before : found.after;
}

/**
 * The instant of a local date and time (month 1 to 12). A time that happens twice is its first
 * instant; one that a change skips is read with the offset from before it, so 02:30 becomes 03:30.
 */
export function instantOfLocal(
  zone: string,
  year: number,
  month: number,
  dayOfMonth: number,
  hour = 0,
  minute = 0,
  secondOfMinute = 0,
): number {
  const local = asUtc(year, month, dayOfMonth) + hourMs(hour, minute, secondOfMinute);
  return resolve(zone, local).instant;
}

/** First instant of a local date; of the next one when the zone skipped it whole. */
export function startOfDate(zone: string, year: number, month: number, dayOfMonth: number): number {
  const local = asUtc(year, month, dayOfMonth);
  const { instant, skipped } = resolve(zone, local);
  return skipped ? firstChange(zone, local) : instant;
}

/** First instant of the local day that `instant` falls on. */
export function startOfDay(zone: string, instant: number): number {
  const local = new Date(instant + offsetAt(zone, instant));
  return startOfDate(zone, local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
}

function resolve(zone: string, local: number): { instant: number; skipped: boolean } {
  // No offset reaches a day, so these two lie on either side of every instant it could be.
  const before = offsetAt(zone, local - day);
  const after = offsetAt(zone, local + day);
  const candidates = [local - before, local - after].filter(
    (instant) => instant + offsetAt(zone, instant) === local,
  );
  if (candidates.length === 0) return { instant: local - before, skipped: true };
  return { instant: Math.min(...candidates), skipped: false };
}

/** The change within a day of a skipped local time. */
function firstChange(zone: string, local: number): number {
  const before = offsetAt(zone, local - day);
  return bisect(local - day, local + day, (instant) => offsetAt(zone, instant) === before);
}

function zoneOf(zone: string): Zone {
  const known = zones.get(zone);
  if (known) return known;
  const made: Zone = {
    format: new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }),
    spans: new Map(),
  };
  if (zones.size >= keptZones) zones.clear();
  zones.set(zone, made);
  return made;
}

function measure(zone: Zone, index: number): Span {
  const from = index * span;
  const before = formattedOffset(zone.format, from);
  const after = formattedOffset(zone.format, from + span);
  const change =
    before === after
      ? Infinity
      : bisect(from, from + span, (at) => formattedOffset(zone.format, at) === before);
  const found = { before, change, after };
  if (zone.spans.size >= keptSpans) zone.spans.clear();
  zone.spans.set(index, found);
  return found;
}

/** First whole second in `(low, high]` for which `holds` is false; it holds at `low`. */
function bisect(low: number, high: number, holds: (instant: number) => boolean): number {
  let yes = low / second;
  let no = high / second;
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2);
    if (holds(middle * second)) yes = middle;
    else no = middle;
  }
  return no * second;
}

/** Reads the `GMT-03:30` at the end of a formatted date; plain `GMT` is 0. */
function formattedOffset(format: Intl.DateTimeFormat, instant: number): number {
  const text = format.format(instant);
  const [, sign, hours, minutes, seconds] =
    /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text) ?? [];
  if (sign === undefined) return 0;
  const size = hourMs(Number(hours), Number(minutes), Number(seconds ?? 0));
  return sign === '-' ? -size : size;
}

function hourMs(hours: number, minutes: number, seconds: number): number {
  return ((hours * 60 + minutes) * 60 + seconds) * second;
}

/** `Date.UTC`, but with the years 0 to 99 meant as they are. */
function asUtc(year: number, month: number, dayOfMonth: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth);
}
