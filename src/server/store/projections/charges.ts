import { sql, type RawBuilder } from 'kysely';

type Sql = RawBuilder<unknown>;

export const chargeColumns = [
  'workspace_id',
  'position',
  'interviewer_id',
  'candidate_id',
  'test',
  'charged_at',
  'service',
  'amount_minor',
] as const;

/** One row per charge. `candidates` is the projection of the same events. */
export const chargesSelect = (log: Sql): Sql => sql`
  select e.workspace_id, e.position, e.interviewer_id, e.candidate_id, c.test, e.occurred_at as charged_at,
    e.kind as service, e.amount_minor
  from (${log}) e
  join candidates c on c.workspace_id = e.workspace_id and c.candidate_id = e.candidate_id
  where e.type = 'cost.charged'`;
