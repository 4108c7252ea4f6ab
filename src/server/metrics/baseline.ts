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
 * earlier, or the 90 days before. All time has none.
 */
export function baselineWindow(
  window: Window | null,
  choice: BaselineChoice,
  timeZone: string,
): Window | null {
  if (window === null || choice === 'none') return null;
  if (choice === 'trailing_90d') return { from: window.from - 90 * day, to: window.from };
  if (choice === 'same_period_last_year') {
    return { from: yearEarlier(window.from, timeZone), to: yearEarlier(window.to, timeZone) };
  }
  return { from: window.from - (window.to - window.from), to: window.from };
}

/**
 * Until when outcomes of a baseline count: as long after its start as those of the window after
 * theirs, so that both cohorts had the same time.
 */
export const baselineOutcomesUntil = (
  outcomesUntil: number,
  window: Window,
  baseline: Window,
): number => outcomesUntil - (window.from - baseline.from);

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
