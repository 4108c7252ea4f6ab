import { sql, type RawBuilder } from 'kysely';

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

/**
 * Every result of an item of a step and when it was replaced: at any instant the last attempt told
 * by then counts, and of one attempt the last by `(occurred_at, source, id)`. It is replaced when the
 * earliest of those that go before it comes; one that comes later than that never stands.
 * `candidates` is the projection of the same events.
 */
const standing = (log: Sql, type: string): Sql => sql`
  select r.workspace_id, r.candidate_id, r.position, r.step_id, r.item_id, r.interviewer_id, r.step_type, c.test,
    c.invited_at, r.occurred_at, r.replaced_at, r.kind, r.score_share, r.flag, r.dealbreaker
  from (
    select e.*, min(e.occurred_at) over (
      partition by e.workspace_id, e.candidate_id, e.step_id, e.item_id
      order by e.attempt desc, e.occurred_at desc, e.source desc, e.id desc
      rows between unbounded preceding and 1 preceding
    ) as replaced_at
    from (${log}) e where e.type = ${type}
  ) r
  join candidates c on c.workspace_id = r.workspace_id and c.candidate_id = r.candidate_id`;

/** Answers of applications to questions, each from when to when it stands. */
export const questionResultsSelect = (log: Sql): Sql => sql`
  select workspace_id, candidate_id, position, step_id, item_id as question_id, interviewer_id, step_type, test,
    invited_at, occurred_at as answered_at, replaced_at, kind, score_share, flag as passed,
    coalesce(dealbreaker, 0) as dealbreaker
  from (${standing(log, 'question.answered')}) results`;

/** Results of applications by criterion, each from when to when it stands. */
export const criterionResultsSelect = (log: Sql): Sql => sql`
  select workspace_id, candidate_id, position, step_id, item_id as criterion_id, interviewer_id, step_type, test,
    invited_at, occurred_at as scored_at, replaced_at, kind, score_share, flag as passed
  from (${standing(log, 'criterion.scored')}) results`;

/** Score and eligibility of applications by step, each from when to when it stands. */
export const stepResultsSelect = (log: Sql): Sql => sql`
  select workspace_id, candidate_id, position, step_id, interviewer_id, step_type, test, invited_at,
    occurred_at as completed_at, replaced_at, score_share, kind as eligibility
  from (${standing(log, 'step.completed')}) results`;
