/** Figures of interviewers that need more than their row: for one page of them at a time. */
import { sql } from 'kysely';
import type { Reader } from './store.ts';

/** Active subscribers of each. */
export async function subscriberCounts(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows = await reader
    .selectFrom('subscribers')
    .select((eb) => ['interviewer_id', eb.fn.countAll<number>().as('count')])
    .where('interviewer_id', 'in', [...ids])
    .groupBy('interviewer_id')
    .execute();
  return new Map(rows.map((row) => [row.interviewer_id, row.count]));
}

/** Addresses of the active subscribers of one. */
export async function subscribersOf(reader: Reader, id: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('subscribers')
    .select('email')
    .where('interviewer_id', '=', id)
    .execute();
  // Sorted here: engines differ in how they order text.
  return rows.map((row) => row.email).sort();
}

/** Charges of non-test candidates from an instant on. */
export async function spentSince(
  reader: Reader,
  ids: readonly string[],
  from: number,
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await reader
    .selectFrom('charges as x')
    .innerJoin('candidates as c', (join) =>
      join
        .onRef('c.workspace_id', '=', 'x.workspace_id')
        .onRef('c.candidate_id', '=', 'x.candidate_id'),
    )
    .select(['x.interviewer_id', sql<number>`cast(sum(x.amount_minor) as bigint)`.as('spent')])
    .where('x.interviewer_id', 'in', [...ids])
    .where('x.charged_at', '>=', from)
    .where('c.test', '=', 0)
    .groupBy('x.interviewer_id')
    .execute();
  return new Map(rows.map((row) => [row.interviewer_id, row.spent]));
}

export interface RecentCohorts {
  lastInvitedAt: number | null;
  started: number;
  completed: number;
  baselineStarted: number;
  baselineCompleted: number;
}

/**
 * When the last candidate was invited, and starts and completions of the cohort of the last `length`
 * milliseconds beside the cohort before it at the same age (#3). O(interviewers + candidates of both
 * cohorts).
 */
export async function recentCohorts(
  reader: Reader,
  ids: readonly string[],
  now: number,
  length: number,
): Promise<Map<string, RecentCohorts>> {
  const middle = now - length;
  const count = (from: number, to: number, column: string, until: number) =>
    sql<number>`count(case when invited_at >= ${from} and invited_at < ${to} and ${sql.ref(column)} <= ${until} then 1 end)`;
  const counted = reader
    .selectFrom('candidates')
    .select([
      'interviewer_id',
      count(middle, now, 'started_at', now).as('started'),
      count(middle, now, 'completed_at', now).as('completed'),
      count(middle - length, middle, 'started_at', middle).as('baselineStarted'),
      count(middle - length, middle, 'completed_at', middle).as('baselineCompleted'),
    ])
    .where('interviewer_id', 'in', [...ids])
    .where('invited_at', '>=', middle - length)
    .where('test', '=', 0)
    .groupBy('interviewer_id')
    .execute();
  // Looked up one by one: an index has the newest of each at its end.
  const newest = reader
    .selectFrom('interviewers as i')
    .select((eb) => [
      'i.interviewer_id',
      eb
        .selectFrom('candidates as c')
        .select('c.invited_at')
        .whereRef('c.workspace_id', '=', 'i.workspace_id')
        .whereRef('c.interviewer_id', '=', 'i.interviewer_id')
        .where('c.test', '=', 0)
        .orderBy('c.invited_at', 'desc')
        .limit(1)
        .as('lastInvitedAt'),
    ])
    .where('i.interviewer_id', 'in', [...ids])
    .execute();
  const [figures, last] = await Promise.all([counted, newest]);
  const byId = new Map(figures.map((row) => [row.interviewer_id, row]));
  const none = { started: 0, completed: 0, baselineStarted: 0, baselineCompleted: 0 };
  return new Map(
    last.map((row) => [
      row.interviewer_id,
      { ...none, ...byId.get(row.interviewer_id), lastInvitedAt: row.lastInvitedAt },
    ]),
  );
}
