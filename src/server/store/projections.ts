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

const latest = sql.raw('order by occurred_at desc, source desc, id desc');

/** Common table expressions shared by the selects below; `log` is the events to read. */
const prefix = (log: Sql, schema: string) => sql`
  log as (${log}),
  base as (
    select workspace_id, candidate_id, min(interviewer_id) as interviewer_id,
      coalesce(
        min(case when type in ('application.registered', 'application.invited') then occurred_at end),
        min(occurred_at)
      ) as invited_at,
      min(case when type in ('step.started', 'step.completed', 'step.knocked_out') then occurred_at end) as started_at,
      min(case when type = 'step.knocked_out' then occurred_at end) as knocked_out_at,
      min(case when engaged = 1 then occurred_at end) as engaged_at,
      max(case when engaged = 1 then occurred_at end) as last_engaged_at,
      cast(sum(case when type = 'csat.submitted' then 1 else 0 end) as bigint) as csat_responses,
      cast(sum(case when type = 'csat.submitted' then score_share else 0 end) as bigint) as csat_sum,
      cast(sum(case when type = 'csat.submitted' and score_share >= 750000 then 1 else 0 end) as bigint) as csat_satisfied,
      cast(sum(case when type = 'cost.charged' then amount_minor else 0 end) as bigint) as spent_minor
    from log group by workspace_id, candidate_id
  ),
  versioned as (
    select base.*, coalesce((
      select max(v.version) from ${sql.table(`${schema}.workflow_versions`)} v
      where v.workspace_id = base.workspace_id and v.interviewer_id = base.interviewer_id
        and v.effective_at <= base.invited_at
    ), 1) as workflow_version
    from base
  ),
  step_scores as (
    select workspace_id, candidate_id, step_id, score, score_min, score_max, score_share, row_number() over (
      partition by workspace_id, candidate_id, step_id
      order by attempt desc, occurred_at desc, source desc, id desc
    ) as place
    from log where type = 'step.completed' and score_share is not null
  ),
  step_rows as (
    select workspace_id, candidate_id, step_id, min(interviewer_id) as interviewer_id,
      min(step_type) as step_type, min(occurred_at) as started_at,
      min(case when type = 'step.completed' then occurred_at end) as completed_at,
      min(case when type = 'step.knocked_out' then occurred_at end) as knocked_out_at,
      count(distinct case when type = 'step.completed' then attempt end) as attempts
    from log where type in ('step.started', 'step.completed', 'step.knocked_out')
    group by workspace_id, candidate_id, step_id
  )`;

const candidateColumns =
  sql.raw(`workspace_id, candidate_id, interviewer_id, person_id, workflow_version,
  test, entry, invited_at, started_at, completed_at, knocked_out_at, engaged_at, last_engaged_at, decision,
  score, score_source, csat_responses, csat_sum, csat_satisfied, spent_minor`);

/** One row per application; `completed_at` as #46 derives it, `score` as #84 does. */
export const candidatesSelect = (log: Sql, schema: string): Sql => sql`
  with ${prefix(log, schema)},
  registered as (
    select workspace_id, candidate_id, person_id, kind as entry, flag as test,
      row_number() over (partition by workspace_id, candidate_id ${latest}) as place
    from log where type = 'application.registered'
  ),
  decided as (
    select workspace_id, candidate_id, kind as decision,
      row_number() over (partition by workspace_id, candidate_id ${latest}) as place
    from log where type = 'decision.changed'
  ),
  published as (
    select workspace_id, candidate_id, score_share,
      row_number() over (partition by workspace_id, candidate_id ${latest}) as place
    from log where type = 'score.published'
  ),
  computed as (
    select workspace_id, candidate_id, cast(sum(score_share) as bigint) / count(*) as score_share
    from step_scores where place = 1 group by workspace_id, candidate_id
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
  select v.workspace_id, v.candidate_id, v.interviewer_id, coalesce(r.person_id, v.candidate_id) as person_id,
    v.workflow_version, coalesce(r.test, 0) as test, r.entry, v.invited_at, v.started_at, f.completed_at,
    v.knocked_out_at, v.engaged_at, v.last_engaged_at, coalesce(d.decision, 'none') as decision,
    coalesce(p.score_share, c.score_share) as score,
    case when p.score_share is not null then 'published' when c.score_share is not null then 'computed' end as score_source,
    v.csat_responses, v.csat_sum, v.csat_satisfied, v.spent_minor
  from versioned v
  left join registered r on r.workspace_id = v.workspace_id and r.candidate_id = v.candidate_id and r.place = 1
  left join decided d on d.workspace_id = v.workspace_id and d.candidate_id = v.candidate_id and d.place = 1
  left join published p on p.workspace_id = v.workspace_id and p.candidate_id = v.candidate_id and p.place = 1
  left join computed c on c.workspace_id = v.workspace_id and c.candidate_id = v.candidate_id
  left join finished f on f.workspace_id = v.workspace_id and f.candidate_id = v.candidate_id`;

const stepColumns =
  sql.raw(`workspace_id, candidate_id, step_id, interviewer_id, step_type, invited_at,
  started_at, completed_at, knocked_out_at, attempts, score, score_min, score_max, score_share`);

/** One row per application and step it entered. */
export const candidateStepsSelect = (log: Sql, schema: string): Sql => sql`
  with ${prefix(log, schema)}
  select s.workspace_id, s.candidate_id, s.step_id, s.interviewer_id, s.step_type, b.invited_at,
    s.started_at, s.completed_at, s.knocked_out_at, s.attempts,
    x.score, x.score_min, x.score_max, x.score_share
  from step_rows s
  join base b on b.workspace_id = s.workspace_id and b.candidate_id = s.candidate_id
  left join step_scores x on x.workspace_id = s.workspace_id and x.candidate_id = s.candidate_id
    and x.step_id = s.step_id and x.place = 1`;

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
  await sql`insert into candidate_steps (${stepColumns}) ${candidateStepsSelect(log, schema)}`.execute(
    trx,
  );
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
