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

/** The same totals from the candidates and interviewers a reader sees, for a past instant. */
export const totalsSelect = (): Sql => sql`
  select i.workspace_id, i.interviewer_id, count(c.candidate_id) as candidates, count(c.completed_at) as completed,
    cast(coalesce(sum(c.csat_responses), 0) as bigint) as csat_responses,
    cast(coalesce(sum(c.csat_sum), 0) as bigint) as csat_sum,
    cast(coalesce(sum(c.csat_satisfied), 0) as bigint) as csat_satisfied,
    cast(coalesce(sum(c.spent_minor), 0) as bigint) as spent_minor
  from interviewers i
  left join candidates c on c.workspace_id = i.workspace_id and c.interviewer_id = i.interviewer_id
    and c.test = 0
  group by i.workspace_id, i.interviewer_id`;
