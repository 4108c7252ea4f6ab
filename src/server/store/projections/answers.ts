import { sql, type RawBuilder } from 'kysely';
import { bestFirst, byEligibility, byFlag, type Counting } from './counted-attempt.ts';

type Sql = RawBuilder<unknown>;

export const questionColumns = [
  'workspace_id',
  'candidate_id',
  'position',
  'step_id',
  'question_id',
  'interviewer_id',
  'step_type',
  'test',
  'invited_at',
  'answered_at',
  'replaced_at',
  'kind',
  'score_share',
  'passed',
  'dealbreaker',
] as const;

export const criterionColumns = [
  'workspace_id',
  'candidate_id',
  'position',
  'step_id',
  'criterion_id',
  'interviewer_id',
  'step_type',
  'test',
  'invited_at',
  'scored_at',
  'replaced_at',
  'kind',
  'score_share',
  'passed',
] as const;

export const resultColumns = [
  'workspace_id',
  'candidate_id',
  'position',
  'step_id',
  'interviewer_id',
  'step_type',
  'test',
  'invited_at',
  'completed_at',
  'replaced_at',
  'score_share',
  'eligibility',
] as const;

/** What a result is of. */
const item = sql.raw('workspace_id, candidate_id, step_id, item_id');
const time = sql.raw('occurred_at, source, id');

/**
 * Every result and when it was replaced: at any instant the last attempt told by then counts, and of
 * one attempt the last by `(occurred_at, source, id)`. It is replaced when the earliest of those that
 * go before it comes; one that comes later than that never stands.
 */
const latest = (log: Sql, type: string): Sql => sql`
  select e.*, min(occurred_at) over (
    partition by ${item} order by attempt desc, occurred_at desc, source desc, id desc
    rows between unbounded preceding and 1 preceding
  ) as replaced_at
  from (${log}) e where type = ${type}`;

/**
 * For every result that is told, the best of then, until the next is told: of each attempt what was
 * told last by then can be it, so that one that is told again can come to be worse than another, and
 * an earlier one stand again. O(results x attempts at the item).
 */
const best = (log: Sql, type: string): Sql => sql`
  with told as (
    select e.*,
      row_number() over (partition by ${item}, attempt order by ${time}) as report,
      lead(occurred_at) over (partition by ${item} order by ${time}) as replaced_at
    from (${log}) e where type = ${type}
  ),
  attempts as (select distinct ${item}, attempt from told),
  moments as (
    select t.workspace_id, t.candidate_id, t.position, t.step_id, t.item_id, t.occurred_at, t.replaced_at,
      a.attempt, sum(case when t.attempt = a.attempt then 1 else 0 end) over (
        partition by t.workspace_id, t.candidate_id, t.step_id, t.item_id, a.attempt
        order by t.occurred_at, t.source, t.id rows between unbounded preceding and current row
      ) as report
    from told t
    join attempts a on a.workspace_id = t.workspace_id and a.candidate_id = t.candidate_id
      and a.step_id = t.step_id and a.item_id is not distinct from t.item_id
  ),
  compared as (
    select m.workspace_id, m.candidate_id, m.position, m.step_id, m.item_id, m.occurred_at, m.replaced_at,
      s.interviewer_id, s.step_type, s.kind, s.score_share, s.flag, s.dealbreaker,
      row_number() over (
        partition by m.workspace_id, m.candidate_id, m.position
        order by ${bestFirst(type === 'step.completed' ? byEligibility : byFlag)}, s.attempt desc
      ) as place
    from moments m
    join told s on s.workspace_id = m.workspace_id and s.candidate_id = m.candidate_id
      and s.step_id = m.step_id and s.item_id is not distinct from m.item_id
      and s.attempt = m.attempt and s.report = m.report
  )
  select * from compared where place = 1`;

/** Results, each from when to when it stands. `candidates` is the projection of the same events. */
const standing = (log: Sql, type: string, { attempt }: Counting): Sql => sql`
  select r.workspace_id, r.candidate_id, r.position, r.step_id, r.item_id, r.interviewer_id, r.step_type, c.test,
    c.invited_at, r.occurred_at, r.replaced_at, r.kind, r.score_share, r.flag, r.dealbreaker
  from (${attempt === 'best' ? best(log, type) : latest(log, type)}) r
  join candidates c on c.workspace_id = r.workspace_id and c.candidate_id = r.candidate_id`;

/** Answers of applications to questions, each from when to when it stands. */
export const questionResultsSelect = (log: Sql, _schema: string, counting: Counting): Sql => sql`
  select workspace_id, candidate_id, position, step_id, item_id as question_id, interviewer_id, step_type, test,
    invited_at, occurred_at as answered_at, replaced_at, kind, score_share, flag as passed,
    coalesce(dealbreaker, 0) as dealbreaker
  from (${standing(log, 'question.answered', counting)}) results`;

/** Results of applications by criterion, each from when to when it stands. */
export const criterionResultsSelect = (log: Sql, _schema: string, counting: Counting): Sql => sql`
  select workspace_id, candidate_id, position, step_id, item_id as criterion_id, interviewer_id, step_type, test,
    invited_at, occurred_at as scored_at, replaced_at, kind, score_share, flag as passed
  from (${standing(log, 'criterion.scored', counting)}) results`;

/** Score and eligibility of applications by step, each from when to when it stands. */
export const stepResultsSelect = (log: Sql, _schema: string, counting: Counting): Sql => sql`
  select workspace_id, candidate_id, position, step_id, interviewer_id, step_type, test, invited_at,
    occurred_at as completed_at, replaced_at, score_share, kind as eligibility
  from (${standing(log, 'step.completed', counting)}) results`;
