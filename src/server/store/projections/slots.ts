/**
 * What candidates did of their own, counted by quarter of an hour: every zone's offset is a multiple
 * of 15 minutes, so hours of any zone are sums of these.
 */
import { sql, type RawBuilder } from 'kysely';
import type { Trx } from '../engine.ts';

type Sql = RawBuilder<unknown>;

export const slotMs = 900_000;

/** Which agent an event belongs to (#58). */
export const agentOf = sql.raw(`case
  when e.step_type = 'web_interview' or e.type = 'call.started' or (e.type = 'message.received' and e.kind = 'phone') then 'voice'
  when e.step_type = 'conversational_sms' or (e.type = 'message.received' and e.kind = 'sms') then 'sms'
  else 'other' end`);

/** Counts per slot of the events of `log`. `candidates` is the projection of the same events. */
export const slotsSelect = (log: Sql, test: Sql = sql`c.test`): Sql => sql`
  select e.workspace_id, e.interviewer_id, e.occurred_at / ${sql.lit(slotMs)} as slot, ${agentOf} as agent, ${test} as test,
    count(*) as engagements
  from (${log}) e
  join candidates c on c.workspace_id = e.workspace_id and c.candidate_id = e.candidate_id
  where e.engaged = 1
  group by e.workspace_id, e.interviewer_id, e.occurred_at / ${sql.lit(slotMs)}, ${agentOf}, ${test}`;

/** Adds the counts of these events, or takes them off; under their candidate's flag unless given. */
export async function addToSlots(
  trx: Trx,
  log: Sql,
  sign: '+' | '-',
  test?: number,
): Promise<void> {
  const flag = test === undefined ? undefined : sql`cast(${sql.lit(test)} as bigint)`;
  await sql`
    insert into engagement_slots (workspace_id, interviewer_id, slot, agent, test, engagements)
    select workspace_id, interviewer_id, slot, agent, test, ${sql.raw(sign)} engagements
    from (${slotsSelect(log, flag)}) added where true
    on conflict (workspace_id, interviewer_id, slot, agent, test) do update
      set engagements = engagement_slots.engagements + excluded.engagements`.execute(trx);
}

/** Leaves no row that a rebuild would not make. */
export async function dropEmptySlots(
  trx: Trx,
  workspaceId: string,
  interviewerIds: readonly string[],
): Promise<void> {
  await sql`
    delete from engagement_slots where workspace_id = ${workspaceId} and engagements = 0
      and interviewer_id in (${sql.join(interviewerIds)})`.execute(trx);
}
