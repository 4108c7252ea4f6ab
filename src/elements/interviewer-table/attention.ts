// Which signals a row shows, and where (#37): one that its own column tells already stands there,
// the others stand beside the interviewer's name.
import type { CellContext } from './cells/context.ts';
import type { Interviewer, Signal } from './filters.ts';
import { daysToWarn } from './timing.ts';

const all: readonly Signal[] = [
  'no_recent_candidates',
  'completion_below_baseline',
  'expiring',
  'ats_error',
  'budget_warning',
];

/** Signals of a space-separated list; all when it is empty, none when it names none. */
export function readSignals(list: string): readonly Signal[] {
  const named = new Set(list.split(/\s+/).filter(Boolean));
  return named.size === 0 ? all : all.filter((signal) => named.has(signal));
}

/** Signals that no visible column tells. A signal of a newer server than this is left out. */
export function signalsBesideName(
  interviewer: Interviewer,
  { columns, signals, now }: Pick<CellContext, 'columns' | 'signals' | 'now'>,
): Signal[] {
  const { attention, ats, spend } = interviewer;
  if (!attention?.length) return [];
  const told: Partial<Record<Signal, boolean>> = {
    expiring: columns.includes('deadline') && daysToWarn(interviewer, now) !== undefined,
    ats_error: columns.includes('ats') && ats?.state === 'error',
    budget_warning: columns.includes('spend') && ['warning', 'paused'].includes(spend?.state),
  };
  return attention.filter((signal) => signals.includes(signal) && told[signal] !== true);
}
