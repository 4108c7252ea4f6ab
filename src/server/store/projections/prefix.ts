import { sql, type RawBuilder } from 'kysely';

type Sql = RawBuilder<unknown>;

const columns =
  sql.raw(`workspace_id, candidate_id, interviewer_id, type, occurred_at, recorded_at, engaged, step_id,
  step_type, attempt, item_id, kind, score, score_min, score_max, score_share, amount_minor, flag, person_id`);

/** Types of which the last one counts. Only these are sorted. */
const ranked =
  sql.raw(`('application.registered', 'decision.changed', 'score.published', 'step.completed',
  'step.knocked_out')`);

const newest = sql.raw('order by attempt desc, occurred_at desc, source desc, id desc');

/**
 * Common table expressions shared by the selects of candidates and their steps; `log` is the events
 * to read. `place` is 1 at the last event of its type, of a step's last attempt where it has steps;
 * `score_place` likewise among those with a score. Few joins: on SQLite the join of two computed
 * tables can be quadratic.
 */
export const prefix = (log: Sql) => sql`
  log as (
    select ${columns}, 0 as place, 0 as score_place from (${log}) e where type not in ${ranked}
    union all
    select ${columns},
      row_number() over (partition by workspace_id, candidate_id, type, step_id ${newest}) as place,
      row_number() over (
        partition by workspace_id, candidate_id, type, step_id, case when score_share is null then 0 else 1 end ${newest}
      ) as score_place
    from (${log}) e where type in ${ranked}
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
      min(recorded_at) as first_recorded_at, max(recorded_at) as last_recorded_at,
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
  step_rows as (
    select workspace_id, candidate_id, step_id, min(interviewer_id) as interviewer_id,
      min(step_type) as step_type, min(occurred_at) as started_at,
      min(case when type = 'step.completed' then occurred_at end) as completed_at,
      max(case when type = 'step.completed' then occurred_at end) as judged_at,
      min(case when type = 'step.knocked_out' then occurred_at end) as knocked_out_at,
      count(distinct case when type = 'step.completed' then attempt end) as attempts,
      max(case when type = 'step.completed' and score_place = 1 then score end) as score,
      max(case when type = 'step.completed' and score_place = 1 then score_min end) as score_min,
      max(case when type = 'step.completed' and score_place = 1 then score_max end) as score_max,
      max(case when type = 'step.completed' and score_place = 1 then score_share end) as score_share,
      max(case when type = 'step.completed' and place = 1 then kind end) as eligibility,
      max(case when type = 'step.knocked_out' and place = 1 then item_id end) as knocked_out_by
    from log where type in ('step.started', 'step.completed', 'step.knocked_out')
    group by workspace_id, candidate_id, step_id
  )`;
