import { sql, type RawBuilder } from 'kysely';
import type { Scope } from '../scope.ts';

type Sql = RawBuilder<unknown>;

function inScope({ workspaceId, interviewerIds }: Scope): Sql {
  if (interviewerIds === null) return sql`workspace_id = ${workspaceId}`;
  if (interviewerIds.length === 0) return sql`1 = 0`;
  return sql`workspace_id = ${workspaceId} and interviewer_id in (${sql.join(interviewerIds)})`;
}

/** The events of the scope recorded until `recordedUntil`: the log as it stood then. */
export const eventsAsOf = (scope: Scope, schema: string, recordedUntil: number): Sql => sql`
  select * from ${sql.table(`${schema}.events`)}
  where ${inScope(scope)} and recorded_at <= ${recordedUntil}`;

/** Of them what happened to candidates, which is what projections are computed from. */
export const logAsOf = (scope: Scope, schema: string, recordedUntil: number): Sql => sql`
  ${eventsAsOf(scope, schema, recordedUntil)} and candidate_id is not null`;

/** The steps of the scope in workflows that were in force by then or before. */
export const stepsAsOf = (scope: Scope, schema: string, asOf: number): Sql => sql`
  select * from ${sql.table(`${schema}.workflow_steps`)} s
  where ${inScope(scope)} and exists (
    select 1 from ${sql.table(`${schema}.workflow_versions`)} v
    where v.workspace_id = s.workspace_id and v.interviewer_id = s.interviewer_id
      and v.version = s.version and v.effective_at <= ${asOf}
  )`;
