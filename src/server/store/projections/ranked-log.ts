import { sql, type RawBuilder } from 'kysely';
import { bestFirst, byEligibility, type Counting } from './counted-attempt.ts';

type Sql = RawBuilder<unknown>;

const columns =
  sql.raw(`workspace_id, candidate_id, interviewer_id, type, occurred_at, recorded_at, engaged, step_id,
  step_type, attempt, item_id, kind, score, score_min, score_max, score_share, amount_minor, flag, person_id`);

/** Types of which the last one counts. Only these and completions are sorted. */
const ranked = [
  'application.registered',
  'decision.changed',
  'score.published',
  'step.knocked_out',
];
const completed = 'step.completed';

const newest = sql.raw('attempt desc, occurred_at desc, source desc, id desc');
const scored = sql.raw('case when score_share is null then 0 else 1 end');

const latestPlaced = (types: readonly string[]): Sql => sql`
  select ${columns},
    row_number() over (
      partition by workspace_id, candidate_id, type, step_id order by ${newest}
    ) as place,
    row_number() over (
      partition by workspace_id, candidate_id, type, step_id, ${scored} order by ${newest}
    ) as score_place
  from told where type in (${sql.join(types.map(sql.lit))})`;

/** The place of a completion among those that are the last word on their attempt; 0 for others. */
const bestPlace = (report: Sql, among: Sql): Sql => sql`
  case when ${report} = 1 then row_number() over (
    partition by workspace_id, candidate_id, step_id, ${among}, ${report} = 1
    order by ${bestFirst(byEligibility)}, ${newest}
  ) else 0 end`;

/** Of an attempt told twice only what was told last can be the best; so of its scores. */
const bestCompletions = sql`
  select ${columns}, ${bestPlace(sql`report`, sql`1 = 1`)} as place,
    ${bestPlace(sql`score_report`, scored)} as score_place
  from (
    select t.*,
      row_number() over (
        partition by workspace_id, candidate_id, step_id, attempt order by ${newest}
      ) as report,
      row_number() over (
        partition by workspace_id, candidate_id, step_id, attempt, ${scored} order by ${newest}
      ) as score_report
    from told t where type = ${sql.lit(completed)}
  ) r`;

/**
 * The common table expression `log`: the events to read, of which `place` is 1 at the last one of its
 * type, and at the completion that counts of each step; `score_place` likewise among those with a
 * score. Whoever has one attempt at a step has the same places whichever counts.
 */
export const rankedLog = (log: Sql, { attempt }: Counting) => sql`
  told as (select ${columns}, source, id from (${log}) e),
  log as (
    select ${columns}, 0 as place, 0 as score_place from told
    where type not in (${sql.join([...ranked, completed].map(sql.lit))})
    union all
    ${
      attempt === 'best'
        ? sql`${latestPlaced(ranked)} union all ${bestCompletions}`
        : latestPlaced([...ranked, completed])
    }
  )`;
