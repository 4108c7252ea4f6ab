import { sql, type RawBuilder } from 'kysely';
import type { Counting } from './counted-attempt.ts';
import { rankedLog } from './ranked-log.ts';

type Sql = RawBuilder<unknown>;

export const candidateColumns = [
  'workspace_id',
  'candidate_id',
  'interviewer_id',
  'person_id',
  'workflow_version',
  'test',
  'entry',
  'invited_at',
  'started_at',
  'completed_at',
  'knocked_out_at',
  'answered_at',
  'engaged_at',
  'last_engaged_at',
  'acted_at',
  'sms_sent_at',
  'sms_received_at',
  'sms_completed_at',
  'decision',
  'decided_at',
  'score',
  'score_source',
  'csat_responses',
  'csat_sum',
  'csat_satisfied',
  'spent_minor',
  'first_recorded_at',
  'last_recorded_at',
] as const;

/**
 * One row per application; `completed_at` as #46 derives it, `score` as #84 does. Another choice of
 * the attempt that counts is as news about whoever has several. The cross join has SQLite look the
 * steps of each application up, rather than the applications of each step.
 */
export const candidatesSelect = (log: Sql, schema: string, counting: Counting): Sql => sql`
  with ${rankedLog(log, counting)},
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
      min(recorded_at) as first_recorded_at,
      max(case when attempt > 1 and recorded_at < ${counting.since} then ${counting.since} else recorded_at end) as last_recorded_at,
      min(case when type = 'question.answered' then occurred_at end) as answered_at,
      min(case when engaged = 1 then occurred_at end) as engaged_at,
      max(case when engaged = 1 then occurred_at end) as last_engaged_at,
      max(case when engaged = 1 or type in ('step.started', 'step.completed') then occurred_at end) as acted_at,
      min(case when type = 'message.sent' and kind = 'sms' then occurred_at end) as sms_sent_at,
      min(case when type = 'message.received' and kind = 'sms' then occurred_at end) as sms_received_at,
      min(case when type = 'step.completed' and step_type = 'conversational_sms' then occurred_at end) as sms_completed_at,
      coalesce(max(case when type = 'decision.changed' and place = 1 then kind end), 'none') as decision,
      max(case when type = 'decision.changed' then occurred_at end) as decided_at,
      max(case when type = 'score.published' and place = 1 then score_share end) as published_score,
      cast(sum(case when type = 'step.completed' and score_place = 1 then score_share end) as bigint)
        / nullif(count(case when type = 'step.completed' and score_place = 1 then score_share end), 0) as computed_score,
      cast(sum(case when type = 'csat.submitted' then 1 else 0 end) as bigint) as csat_responses,
      cast(sum(case when type = 'csat.submitted' then score_share else 0 end) as bigint) as csat_sum,
      cast(sum(case when type = 'csat.submitted' and score_share >= 750000 then 1 else 0 end) as bigint) as csat_satisfied,
      cast(sum(case when type = 'cost.charged' then amount_minor else 0 end) as bigint) as spent_minor
    from log group by workspace_id, candidate_id
  ),
  versioned as materialized (
    select base.*, coalesce((
      select max(v.version) from ${sql.table(`${schema}.workflow_versions`)} v
      where v.workspace_id = base.workspace_id and v.interviewer_id = base.interviewer_id
        and v.effective_at <= base.invited_at
    ), 1) as workflow_version
    from base
  ),
  finished as (
    select workspace_id, candidate_id,
      case when count(*) = count(completed_at) then max(completed_at) end as completed_at
    from (
      select workspace_id, candidate_id, step_id, max(required) as required, min(completed_at) as completed_at
      from (
        select v.workspace_id, v.candidate_id, w.step_id, 1 as required, cast(null as bigint) as completed_at
        from versioned v
        cross join ${sql.table(`${schema}.workflow_steps`)} w
        where w.workspace_id = v.workspace_id and w.interviewer_id = v.interviewer_id
          and w.version = v.workflow_version and w.required = 1
        union all
        select workspace_id, candidate_id, step_id, 0 as required, occurred_at as completed_at
        from log where type = 'step.completed'
      ) told
      group by workspace_id, candidate_id, step_id
    ) steps
    where required = 1
    group by workspace_id, candidate_id
  )
  select v.workspace_id, v.candidate_id, v.interviewer_id, v.person_id, v.workflow_version, v.test,
    v.entry, v.invited_at, v.started_at, f.completed_at, v.knocked_out_at, v.answered_at, v.engaged_at,
    v.last_engaged_at, v.acted_at, v.sms_sent_at, v.sms_received_at, v.sms_completed_at,
    v.decision, v.decided_at,
    coalesce(v.published_score, v.computed_score) as score,
    case when v.published_score is not null then 'published'
      when v.computed_score is not null then 'computed' end as score_source,
    v.csat_responses, v.csat_sum, v.csat_satisfied, v.spent_minor, v.first_recorded_at, v.last_recorded_at
  from versioned v
  left join finished f on f.workspace_id = v.workspace_id and f.candidate_id = v.candidate_id`;
