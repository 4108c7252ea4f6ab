/**
 * What the dashboards read about candidates, computed from the log. One select per projection says
 * what a row is; it runs over the candidates a batch touched, over everything for a rebuild, and
 * over the events recorded until an instant for an answer as of then. It uses minima, maxima and
 * the last by `(occurred_at, source, id)` only, so that arrival order changes nothing.
 */
import { sql, type RawBuilder } from 'kysely';
import type { Trx } from './engine.ts';
import type { Scope } from './scope.ts';

type Sql = RawBuilder<unknown>;

/**
 * Common table expressions shared by the selects below; `log` is the events to read. `place` is 1 at
 * the last event of its type, `score_place` at the score of a step's last attempt. Everything is
 * one sort and one grouping: a join of two computed tables would be quadratic on SQLite.
 */
const prefix = (log: Sql) => sql`
  log as (
    select workspace_id, candidate_id, interviewer_id, type, occurred_at, engaged, step_id, step_type,
      attempt, kind, score, score_min, score_max, score_share, amount_minor, flag, person_id,
      row_number() over (
        partition by workspace_id, candidate_id, type order by occurred_at desc, source desc, id desc
      ) as place,
      row_number() over (
        partition by workspace_id, candidate_id, type, step_id, case when score_share is null then 0 else 1 end
        order by attempt desc, occurred_at desc, source desc, id desc
      ) as score_place
    from (${log}) e
  ),
  base as (
    select workspace_id, candidate_id, min(interviewer_id) as interviewer_id,
      coalesce(
        max(case when type = 'application.registered' and place = 1 then person_id end), candidate_id
      ) as person_id,
      coalesce(max(case when type = 'application.registered' and place = 1 then flag end), 0) as test,
      max(case when type = 'application.registered' and place = 1 then kind end) as entry,
      coalesce(
        min(case when type in ('application.registered', 'application.invited') then occurred_at end),
        min(occurred_at)
      ) as invited_at,
      min(case when type in ('step.started', 'step.completed', 'step.knocked_out') then occurred_at end) as started_at,
      min(case when type = 'step.knocked_out' then occurred_at end) as knocked_out_at,
      min(case when engaged = 1 then occurred_at end) as engaged_at,
      max(case when engaged = 1 then occurred_at end) as last_engaged_at,
      coalesce(max(case when type = 'decision.changed' and place = 1 then kind end), 'none') as decision,
      max(case when type = 'score.published' and place = 1 then score_share end) as published_score,
      cast(sum(case when type = 'step.completed' and score_place = 1 then score_share end) as bigint)
        / nullif(count(case when type = 'step.completed' and score_place = 1 then score_share end), 0) as computed_score,
      cast(sum(case when type = 'csat.submitted' then 1 else 0 end) as bigint) as csat_responses,
      cast(sum(case when type = 'csat.submitted' then score_share else 0 end) as bigint) as csat_sum,
      cast(sum(case when type = 'csat.submitted' and score_share >= 750000 then 1 else 0 end) as bigint) as csat_satisfied,
      cast(sum(case when type = 'cost.charged' then amount_minor else 0 end) as bigint) as spent_minor
    from log group by workspace_id, candidate_id
  ),
  step_rows as (
    select workspace_id, candidate_id, step_id, min(interviewer_id) as interviewer_id,
      min(step_type) as step_type, min(occurred_at) as started_at,
      min(case when type = 'step.completed' then occurred_at end) as completed_at,
      min(case when type = 'step.knocked_out' then occurred_at end) as knocked_out_at,
      count(distinct case when type = 'step.completed' then attempt end) as attempts,
      max(case when type = 'step.completed' and score_place = 1 then score end) as score,
      max(case when type = 'step.completed' and score_place = 1 then score_min end) as score_min,
      max(case when type = 'step.completed' and score_place = 1 then score_max end) as score_max,
      max(case when type = 'step.completed' and score_place = 1 then score_share end) as score_share
    from log where type in ('step.started', 'step.completed', 'step.knocked_out')
    group by workspace_id, candidate_id, step_id
  )`;

const candidateColumns =
  sql.raw(`workspace_id, candidate_id, interviewer_id, person_id, workflow_version,
  test, entry, invited_at, started_at, completed_at, knocked_out_at, engaged_at, last_engaged_at, decision,
  score, score_source, csat_responses, csat_sum, csat_satisfied, spent_minor`);

/** One row per application; `completed_at` as #46 derives it, `score` as #84 does. */
export const candidatesSelect = (log: Sql, schema: string): Sql => sql`
  with ${prefix(log)},
  versioned as (
    select base.*, coalesce((
      select max(v.version) from ${sql.table(`${schema}.workflow_versions`)} v
      where v.workspace_id = base.workspace_id and v.interviewer_id = base.interviewer_id
        and v.effective_at <= base.invited_at
    ), 1) as workflow_version
    from base
  ),
  finished as (
    select v.workspace_id, v.candidate_id,
      case when count(*) = count(s.completed_at) then max(s.completed_at) end as completed_at
    from versioned v
    join ${sql.table(`${schema}.workflow_steps`)} w on w.workspace_id = v.workspace_id
      and w.interviewer_id = v.interviewer_id and w.version = v.workflow_version and w.required = 1
    left join step_rows s on s.workspace_id = v.workspace_id and s.candidate_id = v.candidate_id
      and s.step_id = w.step_id
    group by v.workspace_id, v.candidate_id
  )
  select v.workspace_id, v.candidate_id, v.interviewer_id, v.person_id, v.workflow_version, v.test,
    v.entry, v.invited_at, v.started_at, f.completed_at, v.knocked_out_at, v.engaged_at,
    v.last_engaged_at, v.decision, coalesce(v.published_score, v.computed_score) as score,
    case when v.published_score is not null then 'published'
      when v.computed_score is not null then 'computed' end as score_source,
    v.csat_responses, v.csat_sum, v.csat_satisfied, v.spent_minor
  from versioned v
  left join finished f on f.workspace_id = v.workspace_id and f.candidate_id = v.candidate_id`;

const stepColumns =
  sql.raw(`workspace_id, candidate_id, step_id, interviewer_id, step_type, invited_at,
  started_at, completed_at, knocked_out_at, attempts, score, score_min, score_max, score_share`);

/** One row per application and step it entered. */
export const candidateStepsSelect = (log: Sql): Sql => sql`
  with ${prefix(log)}
  select s.workspace_id, s.candidate_id, s.step_id, s.interviewer_id, s.step_type, b.invited_at,
    s.started_at, s.completed_at, s.knocked_out_at, s.attempts, s.score, s.score_min, s.score_max,
    s.score_share
  from step_rows s
  join base b on b.workspace_id = s.workspace_id and b.candidate_id = s.candidate_id`;

/** The events of the scope recorded until `recordedUntil`: the log as it stood then. */
export const logAsOf = (scope: Scope, schema: string, recordedUntil: number): Sql => sql`
  select * from ${sql.table(`${schema}.events`)} where workspace_id = ${scope.workspaceId}
    and candidate_id is not null and recorded_at <= ${recordedUntil}
    ${scope.interviewerIds === null ? sql`` : scope.interviewerIds.length === 0 ? sql`and 1 = 0` : sql`and interviewer_id in (${sql.join(scope.interviewerIds)})`}`;

/** Adds (or takes off) what the touched candidates contribute to their interviewers' totals. */
async function addToTotals(
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

/**
 * Brings every projection up to date with the events after `position`: O(events of the candidates
 * they touch). From 0 it is a full rebuild.
 */
export async function project(
  trx: Trx,
  schema: string,
  workspaceId: string,
  position: number,
): Promise<void> {
  const added = sql`workspace_id = ${workspaceId} and position > ${position} and candidate_id is not null`;
  const touched = sql`select candidate_id from events where ${added}`;
  const log = sql`select * from events where workspace_id = ${workspaceId} and candidate_id in (${touched})`;
  await addToTotals(trx, workspaceId, touched, '-');
  for (const table of ['candidates', 'candidate_steps'] as const) {
    await sql`delete from ${sql.table(table)} where workspace_id = ${workspaceId} and candidate_id in (${touched})`.execute(
      trx,
    );
  }
  await sql`insert into candidates (${candidateColumns}) ${candidatesSelect(log, schema)}`.execute(
    trx,
  );
  await sql`insert into candidate_steps (${stepColumns}) ${candidateStepsSelect(log)}`.execute(trx);
  await addToTotals(trx, workspaceId, touched, '+');
  await sql`
    insert into charges (workspace_id, position, interviewer_id, candidate_id, charged_at, service, amount_minor)
    select workspace_id, position, interviewer_id, candidate_id, occurred_at, kind, amount_minor
    from events where ${added} and type = 'cost.charged'`.execute(trx);
  await projectProfiles(trx, workspaceId, sql`${touched} and type = 'application.registered'`);
}

/** Who the candidate is, by the last registration that still has its details. */
async function projectProfiles(trx: Trx, workspaceId: string, touched: Sql): Promise<void> {
  await sql`delete from profiles where workspace_id = ${workspaceId} and candidate_id in (${touched})`.execute(
    trx,
  );
  await sql`
    insert into profiles (workspace_id, candidate_id, interviewer_id, name, name_key, email, email_key, phone, country, location)
    select workspace_id, candidate_id, interviewer_id, name, name_key, email, email_key, phone, country, location
    from (
      select d.*, row_number() over (
        partition by d.workspace_id, d.candidate_id order by e.occurred_at desc, e.source desc, e.id desc
      ) as place
      from events e join event_details d on d.workspace_id = e.workspace_id and d.position = e.position
      where e.workspace_id = ${workspaceId} and e.type = 'application.registered'
        and e.candidate_id in (${touched})
    ) ranked where place = 1`.execute(trx);
}

/** Drops every projection of the workspace and replays the log. */
export async function rebuildProjections(
  trx: Trx,
  schema: string,
  workspaceId: string,
): Promise<void> {
  for (const table of ['candidates', 'candidate_steps', 'profiles', 'charges'] as const) {
    await sql`delete from ${sql.table(table)} where workspace_id = ${workspaceId}`.execute(trx);
  }
  await sql`
    update interviewer_totals set candidates = 0, completed = 0, csat_responses = 0, csat_sum = 0,
      csat_satisfied = 0, spent_minor = 0 where workspace_id = ${workspaceId}`.execute(trx);
  await project(trx, schema, workspaceId, 0);
}
