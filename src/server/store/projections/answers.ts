import { sql, type RawBuilder } from 'kysely';

type Sql = RawBuilder<unknown>;

export const questionColumns =
  sql.raw(`workspace_id, candidate_id, step_id, question_id, interviewer_id, step_type, test, invited_at,
  answered_at, kind, score_share, passed, dealbreaker`);

export const criterionColumns =
  sql.raw(`workspace_id, candidate_id, step_id, criterion_id, interviewer_id, step_type, test, invited_at,
  scored_at, kind, score_share, passed`);

/** The last attempt's result per item of a step. `candidates` is the projection of the same events. */
const lastResults = (log: Sql, type: string): Sql => sql`
  select r.workspace_id, r.candidate_id, r.step_id, r.item_id, r.interviewer_id, r.step_type, c.test,
    c.invited_at, r.occurred_at, r.kind, r.score_share, r.flag, r.dealbreaker
  from (
    select e.*, row_number() over (
      partition by e.workspace_id, e.candidate_id, e.step_id, e.item_id
      order by e.attempt desc, e.occurred_at desc, e.source desc, e.id desc
    ) as place
    from (${log}) e where e.type = ${type}
  ) r
  join candidates c on c.workspace_id = r.workspace_id and c.candidate_id = r.candidate_id
  where r.place = 1`;

/** One row per application and question it answered. */
export const questionResultsSelect = (log: Sql): Sql => sql`
  select workspace_id, candidate_id, step_id, item_id as question_id, interviewer_id, step_type, test,
    invited_at, occurred_at as answered_at, kind, score_share, flag as passed,
    coalesce(dealbreaker, 0) as dealbreaker
  from (${lastResults(log, 'question.answered')}) results`;

/** One row per application and criterion it was judged by. */
export const criterionResultsSelect = (log: Sql): Sql => sql`
  select workspace_id, candidate_id, step_id, item_id as criterion_id, interviewer_id, step_type, test,
    invited_at, occurred_at as scored_at, kind, score_share, flag as passed
  from (${lastResults(log, 'criterion.scored')}) results`;
