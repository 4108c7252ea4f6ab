/** A window by name (#72): presets end now and are 1, 7, 30 and 365 days long. */
export type TimeRange = 'last-day' | 'last-week' | 'last-month' | 'last-year' | 'all-time';

/** Half-open, `[from, to)`; both absent means all time. */
export interface TimeWindow {
  readonly from?: string;
  readonly to?: string;
}

export interface TimeWindowChoice {
  readonly range: TimeRange;
  /** An instant, or a day of the zone as in `2026-02-01`. Comes before the range. */
  readonly from?: string | undefined;
  /** An instant, or the last day of the window: a day is meant whole. */
  readonly to?: string | undefined;
  readonly timeZone?: string | undefined;
}

const day = 86_400_000;
const days = new Map<string, number>([
  ['last-day', 1],
  ['last-week', 7],
  ['last-year', 365],
]);
const lastMonth = 30;

export function timeWindow(choice: TimeWindowChoice, now = Date.now()): TimeWindow {
  const { range, from, to, timeZone } = choice;
  if (from || to) {
    return {
      ...(from && { from: instant(from, 0, timeZone) }),
      to: to ? instant(to, 1, timeZone) : new Date(now).toISOString(),
    };
  }
  if (range === 'all-time') return {};
  // What is not a name we know is asked for like the default, as an unknown `type` of an input is.
  const length = (days.get(range) ?? lastMonth) * day;
  return { from: new Date(now - length).toISOString(), to: new Date(now).toISOString() };
}

/** Whether a text names a day, as in `2026-02-01`, and no instant. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** `2026-02-01` is the start of that day in the zone, `add` days later; instants stay as they are. */
function instant(text: string, add: 0 | 1, timeZone: string | undefined): string {
  const midnight = isDay(text) ? Date.parse(text) + add * day : NaN;
  if (isNaN(midnight)) return text;
  // The offset is that of the instant looked for; the second step settles days that change it.
  const guess = midnight - offset(midnight, timeZone);
  const start = midnight - offset(guess, timeZone);
  // Where clocks go forward at midnight the day begins at one o'clock, not an hour before it.
  return new Date(Math.max(start, midnight - offset(start, timeZone))).toISOString();
}

function offset(at: number, timeZone: string | undefined): number {
  let text = '';
  try {
    // As in "2/1/2026, GMT-08:00"; "GMT" alone where there is none.
    text = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(at);
  } catch {
    // The API says what is wrong with a zone that there is not.
  }
  const [minutes = 'Z'] = /[+-]\d\d:\d\d/.exec(text) ?? [];
  return -Date.parse(`1970-01-01T00:00${minutes}`);
}
