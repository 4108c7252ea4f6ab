import type { components } from '../../schema.ts';
import { instantOfLocal, offsetAt } from './zone.ts';

export type BaselineChoice = components['schemas']['BaselineChoice'];

export interface Window {
  from: number;
  to: number;
}

const day = 86_400_000;

/**
 * The window a figure is compared with (#3): as long and just before, the same local dates a year
 * earlier, or the 90 days before. All time has none, nor has what would begin before 1970.
 */
export function baselineWindow(
  window: Window | null,
  choice: BaselineChoice,
  timeZone: string,
): Window | null {
  if (window === null || choice === 'none') return null;
  const { from, to } = windowBefore(window, choice, timeZone);
  return from >= 0 && from < to ? { from, to } : null;
}

function windowBefore(
  { from, to }: Window,
  choice: Exclude<BaselineChoice, 'none'>,
  timeZone: string,
): Window {
  if (choice === 'trailing_90d') return { from: from - 90 * day, to: from };
  if (choice === 'previous_period') return { from: from - (to - from), to: from };
  // By its last instant, so that the end of 28 February is not the start of it.
  return { from: yearEarlier(from, timeZone), to: yearEarlier(to - 1, timeZone) + 1 };
}

/**
 * Until when outcomes of a baseline count: as long after its start as those of the window after
 * theirs, so that both cohorts had the same time.
 */
export const baselineOutcomesUntil = (
  outcomesUntil: number,
  window: Window,
  baseline: Window,
): number => Math.max(0, outcomesUntil - (window.from - baseline.from));

/** The same local date and time one year before; 29 February becomes 28 February. */
function yearEarlier(instant: number, timeZone: string): number {
  const local = new Date(instant + offsetAt(timeZone, instant));
  const year = local.getUTCFullYear() - 1;
  const month = local.getUTCMonth();
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(local.getUTCDate(), lastDay);
  const start = instantOfLocal(
    timeZone,
    year,
    month + 1,
    date,
    local.getUTCHours(),
    local.getUTCMinutes(),
    local.getUTCSeconds(),
  );
  return start + local.getUTCMilliseconds();
}
