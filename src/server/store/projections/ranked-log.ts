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
 * The common table expression `log`: the events to read, of which `place` is 1 at the last one of its
 * type, of a step's last attempt where it has steps; `score_place` likewise among those with a score.
 */
export const rankedLog = (log: Sql) => sql`
  told as (select ${columns}, source, id from (${log}) e),
  log as (
    select ${columns}, 0 as place, 0 as score_place from told where type not in ${ranked}
    union all
    select ${columns},
      row_number() over (partition by workspace_id, candidate_id, type, step_id ${newest}) as place,
      row_number() over (
        partition by workspace_id, candidate_id, type, step_id, case when score_share is null then 0 else 1 end ${newest}
      ) as score_place
    from told where type in ${ranked}
  )`;
