import type { components } from '../../schema.ts';
import type { RecentCohorts } from '../store/interviewer-figures.ts';
import type { ListedInterviewer } from '../store/interviewers.ts';

type Attention = components['schemas']['Interviewer']['attention'][number];

const day = 86_400_000;
const quietFor = 7 * day;
const expiringWithin = 7 * day;
const dipPoints = 15;
/** Smaller cohorts jump by 15 points by chance alone. */
const smallestCohort = 10;

/**
 * What needs a look (#37). Only an active interviewer can be quiet, dip or expire: no candidates for
 * 7 days, completion of the last 30 days at least 15 points below the 30 days before at the same age
 * (both with 10 starts or more), a deadline within 7 days, a failed sync, 80 % of the budget.
 */
export function attentionOf(
  row: Pick<ListedInterviewer, 'status' | 'activated_at' | 'deadline_at' | 'ats_state' | 'test'>,
  spendState: components['schemas']['Interviewer']['spend']['state'],
  recent: RecentCohorts | undefined,
  now: number,
): Attention[] {
  const found: Attention[] = [];
  if (row.status === 'archived') return found;
  if (row.status === 'active') {
    if (row.test === 0 && isQuiet(row.activated_at, recent?.lastInvitedAt ?? null, now))
      found.push('no_recent_candidates');
    if (row.test === 0 && recent && hasDipped(recent)) found.push('completion_below_baseline');
    if (row.deadline_at !== null && row.deadline_at - now <= expiringWithin) found.push('expiring');
  }
  if (row.ats_state === 'error') found.push('ats_error');
  if (row.status === 'active' && (spendState === 'warning' || spendState === 'paused'))
    found.push('budget_warning');
  return found;
}

function isQuiet(activatedAt: number | null, lastInvitedAt: number | null, now: number): boolean {
  const since = Math.max(activatedAt ?? now, lastInvitedAt ?? 0);
  return now - since >= quietFor;
}

/** In whole numbers, because 0.95 − 0.8 is less than 0.15. */
function hasDipped(recent: RecentCohorts): boolean {
  const { started, completed, baselineStarted, baselineCompleted } = recent;
  if (started < smallestCohort || baselineStarted < smallestCohort) return false;
  const points = 100 * (baselineCompleted * started - completed * baselineStarted);
  return points >= dipPoints * started * baselineStarted;
}
