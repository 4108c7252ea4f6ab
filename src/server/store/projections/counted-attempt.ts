/** Which of an application's attempts at a step counts where one does (#6). */
import { sql, type RawBuilder } from 'kysely';
import type { Trx } from '../engine.ts';
import type { CountedAttempt } from '../tables.ts';

type Sql = RawBuilder<unknown>;

export interface Counting {
  attempt: CountedAttempt;
  /** When the workspace chose so, as recorded; 0 when it never chose. */
  since: number;
}

/** What counts in a workspace from now on. */
export async function countingOf(trx: Trx, workspaceId: string): Promise<Counting> {
  const { counted_attempt: attempt, counted_since: since } = await trx
    .selectFrom('workspaces')
    .select(['counted_attempt', 'counted_since'])
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirstOrThrow();
  return { attempt, since };
}

/** What counted as of the past. */
export async function countingAsOf(trx: Trx, workspaceId: string, asOf: number): Promise<Counting> {
  const { counted_attempt: attempt } = await trx
    .selectFrom('workspace_versions')
    .select('counted_attempt')
    .where('workspace_id', '=', workspaceId)
    // Of a workspace that is younger, the first there is.
    .orderBy(sql`case when recorded_at <= ${asOf} then recorded_at else -recorded_at end`, 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { attempt, since: 0 };
}

/** Candidates with an attempt beside the first. */
export const retaken = (workspaceId: string): Sql => sql`
  select candidate_id from events
  where workspace_id = ${workspaceId} and candidate_id is not null and attempt > 1`;

/** A pass before no verdict before a failure, then the higher score. What is left the later decides. */
export const bestFirst = (verdict: Sql): Sql =>
  sql`${verdict} desc, coalesce(score_share, -1) desc`;

/** Of the eligibility that a completed step tells. */
export const byEligibility: Sql = sql`case kind when 'passed' then 1 when 'failed' then -1 else 0 end`;

/** Of what an answer or a criterion tells. */
export const byFlag: Sql = sql`case flag when 1 then 1 when 0 then -1 else 0 end`;
