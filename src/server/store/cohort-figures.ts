/** Sums over the applications of a cohort: waiting times, scores, text message and resume outcomes. */
import { sql, type RawBuilder, type SqlBool } from 'kysely';
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

const tenthOfScale = 100_000;

/** Whether a score `x.value` is in that tenth of the scale; a full score is in the last. */
export const inTenth = (tenth: number): RawBuilder<unknown> =>
  tenth === 9
    ? sql`x.value >= ${sql.lit(9 * tenthOfScale)}`
    : sql`x.value >= ${sql.lit(tenth * tenthOfScale)} and x.value < ${sql.lit((tenth + 1) * tenthOfScale)}`;

const tenths = Array.from({ length: 10 }, (_, tenth) => inTenth(tenth));

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

/** Which rows `c` of `candidate_steps` are applications of the cohort that entered a step of the type. */
export const entrants = (
  cohort: Cohort,
  query: CohortQuery,
  stepType: string,
): RawBuilder<unknown> => sql`
  ${membership(cohort, query, 'candidate_steps')} and c.step_type = ${stepType}
  and c.type_started_at <= ${cohort.outcomesUntil}`;

/**
 * How they came out. One that was knocked out, or failed any of the steps, failed; passed is one that
 * passed and did not fail.
 */
export function outcomeConditions({ outcomesUntil: until }: Cohort) {
  const out = sql`c.type_knocked_out_at <= ${until}`;
  const remaining = sql`(c.type_knocked_out_at is null or c.type_knocked_out_at > ${until})`;
  const passed = sql`(${remaining} and ${verdict(until)} = 'passed')`;
  const failed = sql`(${out} or ${verdict(until)} = 'failed')`;
  return {
    entered: sql`1 = 1`,
    passed,
    failed,
    judged: sql`(${passed} or ${failed})`,
    /** Neither so far. */
    pending: sql`(${remaining} and ${verdict(until)} is null)`,
    /** Neither, though it is completed. */
    undetermined: sql`(${remaining} and c.type_completed_at <= ${until} and ${verdict(until)} is null)`,
  };
}

export type StepOutcome = keyof ReturnType<typeof outcomeConditions>;

export type StepOutcomes = { tag: Cohort['tag'] } & Record<StepOutcome, number>;

/** How applications came out of the steps of one type. O(those that entered one). */
export async function stepOutcomes(
  reader: Reader,
  query: CohortQuery,
  stepType: string,
): Promise<StepOutcomes[]> {
  const counts = await Promise.all(
    query.cohorts.map((cohort) => {
      const { entered, passed, failed, undetermined } = outcomeConditions(cohort);
      const rows = entrants(cohort, query, stepType);
      const counted = { entered, passed, failed, undetermined };
      return countRows(reader, cohort, 'candidate_steps', rows, counted);
    }),
  );
  return counts.map((counts) => {
    const judged = counts.passed + counts.failed;
    return { ...counts, judged, pending: counts.entered - judged };
  });
}

/** Which rows `c` of `candidates` are of the cohort and were sent a text message. */
export const recipients = (cohort: Cohort, query: CohortQuery): RawBuilder<unknown> =>
  sql`${membership(cohort, query)} and c.sms_sent_at <= ${cohort.outcomesUntil}`;

/** Which of them got how far; each of those before. */
export function messageConditions({ outcomesUntil: until }: Cohort) {
  const replied = sql`c.sms_received_at <= ${until}`;
  return {
    initiated: sql`1 = 1`,
    replied,
    completed: sql`(${replied} and c.sms_completed_at <= ${until})`,
  };
}

export type MessageProgress = keyof ReturnType<typeof messageConditions>;

export type MessageCounts = { tag: Cohort['tag'] } & Record<MessageProgress, number>;

/** Text message screens begun, answered and finished (#63). O(applications of the cohorts). */
export const messageCounts = (reader: Reader, query: CohortQuery): Promise<MessageCounts[]> =>
  Promise.all(
    query.cohorts.map((cohort) => {
      const rows = recipients(cohort, query);
      return countRows(reader, cohort, 'candidates', rows, messageConditions(cohort));
    }),
  );

/**
 * How many rows `c` meet each condition. The conditions are about the table's own columns: SQLite works
 * out a column of a subquery wherever it is named.
 */
async function countRows<Name extends string>(
  reader: Reader,
  { tag }: Cohort,
  table: 'candidates' | 'candidate_steps',
  rows: RawBuilder<unknown>,
  conditions: Record<Name, RawBuilder<unknown>>,
): Promise<{ tag: Cohort['tag'] } & Record<Name, number>> {
  const counts = Object.entries<RawBuilder<unknown>>(conditions).map(([name, condition]) =>
    countIf(condition).as(name),
  );
  const row = await reader
    .selectFrom(sql`${sql.table(table)}`.as('c'))
    .select(counts)
    .where(sql<SqlBool>`${rows}`)
    .executeTakeFirstOrThrow();
  return { tag, ...(row as Record<Name, number>) };
}
