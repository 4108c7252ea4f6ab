import { sql, type RawBuilder } from 'kysely';
import type { Trx } from '../engine.ts';

type Sql = RawBuilder<unknown>;

/** Adds (or takes off) what the touched candidates contribute to their interviewers' totals. */
export async function addToTotals(
  trx: Trx,
  workspaceId: string,
  touched: Sql,
  sign: '+' | '-',
): Promise<void> {
  const plus = sql.raw(sign);
  await sql`
    update interviewer_totals set
      candidates = interviewer_totals.candidates ${plus} d.candidates,
      completed = interviewer_totals.completed ${plus} d.completed,
      csat_responses = interviewer_totals.csat_responses ${plus} d.csat_responses,
      csat_sum = interviewer_totals.csat_sum ${plus} d.csat_sum,
      csat_satisfied = interviewer_totals.csat_satisfied ${plus} d.csat_satisfied,
      spent_minor = interviewer_totals.spent_minor ${plus} d.spent_minor
    from (
      select workspace_id, interviewer_id, count(*) as candidates, count(completed_at) as completed,
        cast(sum(csat_responses) as bigint) as csat_responses, cast(sum(csat_sum) as bigint) as csat_sum,
        cast(sum(csat_satisfied) as bigint) as csat_satisfied, cast(sum(spent_minor) as bigint) as spent_minor
      from candidates
      where workspace_id = ${workspaceId} and test = 0 and candidate_id in (${touched})
      group by workspace_id, interviewer_id
    ) d
    where interviewer_totals.workspace_id = d.workspace_id
      and interviewer_totals.interviewer_id = d.interviewer_id`.execute(trx);
}
