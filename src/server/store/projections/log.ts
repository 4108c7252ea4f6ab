import { sql, type RawBuilder } from 'kysely';
import type { Engine } from '../engine.ts';
import { interviewerInScope as inScope, type Scope } from '../scope.ts';

type Sql = RawBuilder<unknown>;

/** The events of the scope recorded until `recordedUntil`: the log as it stood then. */
export const eventsAsOf = (scope: Scope, schema: string, recordedUntil: number): Sql => sql`
  select * from ${sql.table(`${schema}.events`)}
  where ${inScope(scope, schema)} and recorded_at <= ${recordedUntil}`;

/** Of them what happened to candidates, which is what projections are computed from. */
export const logAsOf = (scope: Scope, schema: string, recordedUntil: number): Sql => sql`
  ${eventsAsOf(scope, schema, recordedUntil)} and candidate_id is not null`;

const candidatesOf = (scope: Scope, schema: string): Sql => sql`
  select candidate_id from ${sql.table(`${schema}.candidates`)} where ${inScope(scope, schema)}`;

/** Of that log what happened to candidates of whom more was recorded since. */
export const logOfChanged = (scope: Scope, { schema, seldom }: Engine, asOf: number): Sql => {
  const changed = seldom(sql`first_recorded_at <= ${asOf} and last_recorded_at > ${asOf}`);
  return sql`
    ${logAsOf(scope, schema, asOf)} and candidate_id in (
      ${candidatesOf(scope, schema)} and ${changed})`;
};

/** Rows of candidates of whom nothing was recorded since: they are today as they were. */
export const unchangedRows = (
  table: string,
  columns: readonly string[],
  scope: Scope,
  schema: string,
  asOf: number,
): Sql => sql`
  select ${sql.join(columns.map((column) => sql.ref(column)))} from ${sql.table(`${schema}.${table}`)}
  where ${inScope(scope, schema)} and ${
    table === 'candidates'
      ? sql`last_recorded_at <= ${asOf}`
      : sql`candidate_id in (${candidatesOf(scope, schema)} and last_recorded_at <= ${asOf})`
  }`;

/** The steps of the scope in workflows that were in force by then or before. */
export const stepsAsOf = (scope: Scope, schema: string, asOf: number): Sql => sql`
  select * from ${sql.table(`${schema}.workflow_steps`)} s
  where ${inScope(scope, schema)} and exists (
    select 1 from ${sql.table(`${schema}.workflow_versions`)} v
    where v.workspace_id = s.workspace_id and v.interviewer_id = s.interviewer_id
      and v.version = s.version and v.effective_at <= ${asOf}
  )`;

/** The interviewers of the scope, in the state of then; one made later was a draft. */
export const interviewersAsOf = (scope: Scope, schema: string, asOf: number): Sql => sql`
  select i.workspace_id, i.interviewer_id, i.title, i.slug, i.search_key, coalesce(v.test, i.test) as test,
    v.deadline_at, v.budget_type, v.budget_minor, i.workflow_version, i.created_at, v.activated_at,
    v.archived_at, i.ats_state, i.ats_provider, i.ats_synced_at, i.ats_message, i.revision
  from (select * from ${sql.table(`${schema}.interviewers`)} where ${inScope(scope, schema)}) i
  left join ${sql.table(`${schema}.interviewer_versions`)} v on v.workspace_id = i.workspace_id
    and v.interviewer_id = i.interviewer_id and v.recorded_at = (
      select max(l.recorded_at) from ${sql.table(`${schema}.interviewer_versions`)} l
      where l.workspace_id = i.workspace_id and l.interviewer_id = i.interviewer_id
        and l.recorded_at <= ${asOf}
    )`;

/** The definition each key had; the first it ever had where it is younger. */
export const definitionsAsOf = ({ workspaceId }: Scope, schema: string, asOf: number): Sql => {
  const rows = sql.table(`${schema}.labels`);
  return sql`
    select * from ${rows} d
    where d.workspace_id = ${workspaceId} and d.created_at = (
      select min(l.created_at) from ${rows} l
      where l.workspace_id = d.workspace_id and l.key = d.key
        and (l.deleted_at is null or l.deleted_at > ${asOf})
    )`;
};

/** The labels that were on the interviewers of the scope. */
export const labelsAsOf = (scope: Scope, schema: string, asOf: number): Sql => sql`
  select * from ${sql.table(`${schema}.label_assignments`)}
  where ${inScope(scope, schema, 'resource_id')} and resource_type = 'interviewer' and assigned_at <= ${asOf}
    and (removed_at is null or removed_at > ${asOf})`;

/** The workspace in its zone of then; the first it had where it is younger. */
export const workspaceAsOf = ({ workspaceId }: Scope, schema: string, asOf: number): Sql => sql`
  select w.workspace_id, w.name, v.time_zone, w.currency, w.locale, v.counted_attempt, w.counted_since,
    w.position, w.recorded_at, w.created_at
  from ${sql.table(`${schema}.workspaces`)} w
  join ${sql.table(`${schema}.workspace_versions`)} v on v.workspace_id = w.workspace_id
  where w.workspace_id = ${workspaceId} and v.recorded_at = (
    select coalesce(
      max(case when l.recorded_at <= ${asOf} then l.recorded_at end), min(l.recorded_at)
    ) from ${sql.table(`${schema}.workspace_versions`)} l where l.workspace_id = w.workspace_id
  )`;
