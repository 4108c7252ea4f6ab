/** Sums over the applications of a cohort: waiting times, scores, text message and resume outcomes. */
import { sql, type RawBuilder } from 'kysely';
import { countIf, membership, stoodAt, type Cohort, type CohortQuery } from './cohort-selection.ts';
import { distributions, type Distribution } from './distribution.ts';
import type { Reader } from './store.ts';

/** How long each application of a cohort that engaged had waited by then, in milliseconds. */
export const waits = (cohort: Cohort, query: CohortQuery): RawBuilder<unknown> => sql`
  select c.candidate_id, c.engaged_at - c.invited_at as value from candidates c
  where ${membership(cohort, query)} and c.engaged_at <= ${cohort.outcomesUntil}
    and c.engaged_at >= c.invited_at`;

/** Milliseconds from the invitation to the first act of the candidate's own (#57). */
export const waitingTimes = (reader: Reader, query: CohortQuery): Promise<Distribution[]> =>
  distributions(reader, query, (cohort) => waits(cohort, query));

/**
 * Match score per application, in millionths: the mean of its steps of that type (#60). An index has
 * the rows in the order they are grouped in.
 */
export const scoresOf = (
  cohort: Cohort,
  query: CohortQuery,
  stepType: string,
): RawBuilder<unknown> => sql`
  select c.candidate_id, cast(sum(cast(c.score_share as integer)) as bigint) / count(*) as value
  from step_results c
  where ${membership(cohort, query, 'step_results')} and c.step_type = ${stepType}
    and c.score_share is not null and ${stoodAt('completed_at', cohort.outcomesUntil)}
  group by c.invited_at, c.candidate_id`;

/** Which tenth of the scale a score `x.value` is in; a full score is in the last. */
export const tenthOf = sql<number>`case when x.value >= 1000000 then 9 else x.value / 100000 end`;

const tenths = Array.from({ length: 10 }, (_, tenth) => sql`${tenthOf} = ${sql.lit(tenth)}`);

/** Match scores of each cohort, and how many are in each tenth of the scale (#60). */
export const matchScores = (
  reader: Reader,
  query: CohortQuery,
  stepType: string,
): Promise<Distribution[]> =>
  distributions(reader, query, (cohort) => scoresOf(cohort, query, stepType), {
    squares: sql`cast(sum(x.value * x.value) as text)`,
    bins: tenths,
  });

/** What results of the type came to by then. A row knows what all do, which seldom came later. */
const verdict = (until: number) => sql`case
  when c.type_judged_at <= ${until} or c.type_judged_at is null then c.type_verdict
  else (
    select case max(case r.eligibility when 'failed' then 2 when 'passed' then 1 end)
      when 2 then 'failed' when 1 then 'passed' end
    from step_results r
    where r.workspace_id = c.workspace_id and r.candidate_id = c.candidate_id
      and r.step_type = c.step_type and ${stoodAt('completed_at', until, 'r')}
  ) end`;

/** One row `x` per application of the cohort that entered a step of the type. */
export const outcomeRows = (
  cohort: Cohort,
  query: CohortQuery,
  stepType: string,
): RawBuilder<unknown> => sql`
  select c.candidate_id, ${verdict(cohort.outcomesUntil)} as verdict,
    case when c.type_completed_at <= ${cohort.outcomesUntil} then 1 else 0 end as completed,
    case when c.type_knocked_out_at <= ${cohort.outcomesUntil} then 1 else 0 end as knocked_out
  from candidate_steps c
  where ${membership(cohort, query, 'candidate_steps')} and c.step_type = ${stepType}
    and c.type_started_at <= ${cohort.outcomesUntil}`;

const passed = sql`x.verdict = 'passed' and x.knocked_out = 0`;
const failed = sql`(x.knocked_out = 1 or x.verdict = 'failed')`;
const neither = sql`x.verdict is null and x.knocked_out = 0`;

/**
 * Which of `outcomeRows` each count counts. One that was knocked out, or failed any of the steps,
 * failed; passed is one that passed and did not fail.
 */
export const outcomeConditions = {
  entered: sql`1 = 1`,
  passed,
  failed,
  judged: sql`(${passed} or ${failed})`,
  /** Neither so far. */
  pending: neither,
  /** Neither, though it is completed. */
  undetermined: sql`${neither} and x.completed = 1`,
};

export type StepOutcome = keyof typeof outcomeConditions;

export type StepOutcomes = { tag: Cohort['tag'] } & Record<StepOutcome, number>;

/** How applications came out of the steps of one type. */
export const stepOutcomes = (
  reader: Reader,
  query: CohortQuery,
  stepType: string,
): Promise<StepOutcomes[]> =>
  countRows(reader, query, outcomeConditions, (cohort) => outcomeRows(cohort, query, stepType));

/** One row `x` per application of the cohort that was sent a text message. */
export const messageRows = (cohort: Cohort, query: CohortQuery): RawBuilder<unknown> => sql`
  select c.candidate_id,
    case when c.sms_received_at <= ${cohort.outcomesUntil} then 1 else 0 end as replied,
    case when c.sms_received_at <= ${cohort.outcomesUntil}
      and c.sms_completed_at <= ${cohort.outcomesUntil} then 1 else 0 end as completed
  from candidates c
  where ${membership(cohort, query)} and c.sms_sent_at <= ${cohort.outcomesUntil}`;

/** Which of `messageRows` each count counts. */
export const messageConditions = {
  initiated: sql`1 = 1`,
  replied: sql`x.replied = 1`,
  completed: sql`x.completed = 1`,
};

export type MessageCounts = { tag: Cohort['tag'] } & Record<keyof typeof messageConditions, number>;

/** Text message screens begun, answered and finished; each of those before (#63). */
export const messageCounts = (reader: Reader, query: CohortQuery): Promise<MessageCounts[]> =>
  countRows(reader, query, messageConditions, (cohort) => messageRows(cohort, query));

/** How many rows `x` of each cohort meet each condition. */
function countRows<Name extends string>(
  reader: Reader,
  query: CohortQuery,
  conditions: Record<Name, RawBuilder<unknown>>,
  rows: (cohort: Cohort) => RawBuilder<unknown>,
): Promise<({ tag: Cohort['tag'] } & Record<Name, number>)[]> {
  const counts = Object.entries<RawBuilder<unknown>>(conditions).map(([name, condition]) =>
    countIf(condition).as(name),
  );
  return Promise.all(
    query.cohorts.map(async (cohort) => {
      const row = await reader
        .selectFrom(sql`(${reader.workedOutOnce(rows(cohort))})`.as('x'))
        .select(counts)
        .executeTakeFirstOrThrow();
      return { tag: cohort.tag, ...(row as Record<Name, number>) };
    }),
  );
}
