import { Problem } from '../problem.ts';
import { outage } from '../store/outage.ts';

/** The 503 for a fault of the disk or the database; nothing of what was asked is stored. */
export function outageProblem(error: unknown): Problem | undefined {
  const title = outage(error);
  return title === undefined
    ? undefined
    : new Problem('unavailable', { title, headers: { 'Retry-After': '5' } });
}
