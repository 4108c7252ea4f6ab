import { sql, type RawBuilder } from 'kysely';
import type { Counting } from './counted-attempt.ts';
import { rankedLog } from './ranked-log.ts';

type Sql = RawBuilder<unknown>;

export const stepColumns = [
  'workspace_id',
  'candidate_id',
  'step_id',
  'interviewer_id',
  'step_type',
  'test',
  'invited_at',
  'started_at',
  'completed_at',
  'knocked_out_at',
  'knocked_out_by',
  'attempts',
  'eligibility',
  'score',
  'score_min',
  'score_max',
  'score_share',
  'type_started_at',
  'type_completed_at',
  'type_knocked_out_at',
  'type_judged_at',
  'type_verdict',
] as const;

/** Of all steps of the type, on the first of them by id. */
const ofType = (value: Sql) =>
  sql`case when s.step_id = min(s.step_id) over by_type then ${value} end`;

const firstOfType = (column: string) => ofType(sql`min(${sql.ref(`s.${column}`)}) over by_type`);

/** Failing one step of the type is failing. */
const verdict = sql`case max(case s.eligibility when 'failed' then 2 when 'passed' then 1 end) over by_type
  when 2 then 'failed' when 1 then 'passed' end`;

const stepEvents = (log: Sql) =>
  sql`select * from (${log}) l where type in ('step.started', 'step.completed', 'step.knocked_out')`;

/** One row per application and step it entered. `candidates` is the projection of the same events. */
export const candidateStepsSelect = (log: Sql, _schema: string, counting: Counting): Sql => sql`
  with ${rankedLog(stepEvents(log), counting)},
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
    from log group by workspace_id, candidate_id, step_id
  )
  select s.workspace_id, s.candidate_id, s.step_id, s.interviewer_id, s.step_type, c.test, c.invited_at,
    s.started_at, s.completed_at, s.knocked_out_at, s.knocked_out_by, s.attempts, s.eligibility,
    s.score, s.score_min, s.score_max, s.score_share,
    ${firstOfType('started_at')} as type_started_at, ${firstOfType('completed_at')} as type_completed_at,
    ${firstOfType('knocked_out_at')} as type_knocked_out_at,
    ${ofType(sql`max(s.judged_at) over by_type`)} as type_judged_at,
    ${ofType(verdict)} as type_verdict
  from step_rows s
  join candidates c on c.workspace_id = s.workspace_id and c.candidate_id = s.candidate_id
  window by_type as (partition by s.workspace_id, s.candidate_id, s.step_type)`;

export const attemptColumns = [
  'workspace_id',
  'candidate_id',
  'step_id',
  'attempt',
  'interviewer_id',
  'step_type',
  'test',
  'invited_at',
  'completed_at',
  'duration_ms',
] as const;

/**
 * One row per completed attempt, by its last completion where it was reported twice. It lasted as
 * long as its event says, else from the attempt's start. `candidates` is the projection of the same
 * events.
 */
export const stepAttemptsSelect = (log: Sql): Sql => sql`
  select e.workspace_id, e.candidate_id, e.step_id, e.attempt, min(e.interviewer_id) as interviewer_id,
    min(e.step_type) as step_type, min(c.test) as test, min(c.invited_at) as invited_at,
    min(case when e.type = 'step.completed' then e.occurred_at end) as completed_at,
    coalesce(
      max(case when e.type = 'step.completed' and e.place = 1 then e.duration_ms end),
      case when min(case when e.type = 'step.started' then e.occurred_at end)
          <= min(case when e.type = 'step.completed' then e.occurred_at end)
        then min(case when e.type = 'step.completed' then e.occurred_at end)
          - min(case when e.type = 'step.started' then e.occurred_at end) end
    ) as duration_ms
  from (
    select l.*, row_number() over (
      partition by l.workspace_id, l.candidate_id, l.type, l.step_id, l.attempt
      order by l.occurred_at desc, l.source desc, l.id desc
    ) as place
    from (${log}) l where l.type in ('step.started', 'step.completed')
  ) e
  join candidates c on c.workspace_id = e.workspace_id and c.candidate_id = e.candidate_id
  group by e.workspace_id, e.candidate_id, e.step_id, e.attempt
  having count(case when e.type = 'step.completed' then 1 end) > 0`;
