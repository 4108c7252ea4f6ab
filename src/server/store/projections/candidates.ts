import { sql, type RawBuilder } from 'kysely';
import { prefix } from './prefix.ts';

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
 * One row per application; `completed_at` as #46 derives it, `score` as #84 does. The cross join has
 * SQLite look the steps of each application up, rather than the applications of each step.
 */
export const candidatesSelect = (log: Sql, schema: string): Sql => sql`
  with ${prefix(log)},
  versioned as materialized (
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
    cross join ${sql.table(`${schema}.workflow_steps`)} w
    left join step_rows s on s.workspace_id = v.workspace_id and s.candidate_id = v.candidate_id
      and s.step_id = w.step_id
    where w.workspace_id = v.workspace_id and w.interviewer_id = v.interviewer_id
      and w.version = v.workflow_version and w.required = 1
    group by v.workspace_id, v.candidate_id
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
