/** Sums over the applications of a cohort: waiting times, scores, text message and resume outcomes. */
import { sql, type RawBuilder } from 'kysely';
import { eachCohort, source, stoodAt, type Cohort, type CohortQuery } from './cohort-selection.ts';
import type { Reader } from './store.ts';

type Tag = Cohort['tag'];

/** Exact sums of integers; the caller divides. */
export interface Distribution {
  tag: Tag;
  count: number;
  sum: number;
  /** Of scores only: squares of times do not fit. */
  sumOfSquares: bigint;
  min: number | null;
  max: number | null;
  /** The two middle values, equal when their number is odd. */
  middle: readonly [number, number] | null;
}

const integer = (expression: RawBuilder<unknown>) => sql<number>`cast(${expression} as bigint)`;

/** Count, sums and middle of `value` per tag. O(rows log rows) for the middle. */
async function distributions(
  reader: Reader,
  query: CohortQuery,
  rows: RawBuilder<unknown>,
  squares = sql<string>`'0'`,
): Promise<Distribution[]> {
  const sums = await reader
    .selectFrom(sql<{ tag: Tag; value: number }>`(${rows})`.as('x'))
    .select([
      'x.tag',
      sql<number>`count(*)`.as('count'),
      integer(sql`sum(x.value)`).as('sum'),
      squares.as('sumOfSquares'),
      sql<number>`min(x.value)`.as('min'),
      sql<number>`max(x.value)`.as('max'),
    ])
    .groupBy('x.tag')
    .execute();
  return Promise.all(
    query.cohorts.map(async ({ tag }) => {
      const found = sums.find((row) => row.tag === tag);
      if (!found)
        return { tag, count: 0, sum: 0, sumOfSquares: 0n, min: null, max: null, middle: null };
      const at = (place: number) => valueAt(reader, rows, tag, place);
      const middle = [
        await at(Math.floor((found.count - 1) / 2)),
        await at(Math.floor(found.count / 2)),
      ] as const;
      return { ...found, sumOfSquares: BigInt(found.sumOfSquares), middle };
    }),
  );
}

async function valueAt(
  reader: Reader,
  rows: RawBuilder<unknown>,
  tag: Tag,
  place: number,
): Promise<number> {
  const row = await reader
    .selectFrom(sql<{ tag: Tag; value: number }>`(${rows})`.as('x'))
    .select('x.value')
    .where('x.tag', '=', tag)
    .orderBy('x.value')
    .limit(1)
    .offset(place)
    .executeTakeFirstOrThrow();
  return row.value;
}

/** How long each application of a cohort that engaged had waited by then, in milliseconds. */
export const waits = (query: CohortQuery) =>
  eachCohort(
    query,
    ({ outcomesUntil }, tag, member) => sql`
      select ${tag} as tag, c.candidate_id, c.engaged_at - c.invited_at as value
      from ${source(query)}
      where ${member} and c.engaged_at <= ${outcomesUntil} and c.engaged_at >= c.invited_at`,
  );

/** Milliseconds from the invitation to the first act of the candidate's own (#57). */
export const waitingTimes = (reader: Reader, query: CohortQuery): Promise<Distribution[]> =>
  distributions(reader, query, waits(query));

/** Applications of the window whose first act came before the invitation. */
export const earlyActs = (query: CohortQuery) =>
  eachCohort(
    { ...query, cohorts: [query.cohorts[0]] },
    ({ outcomesUntil }, _tag, member) => sql`
      select c.candidate_id from ${source(query)}
      where ${member} and c.engaged_at <= ${outcomesUntil} and c.engaged_at < c.invited_at`,
  );

/** How many there are. */
export async function negativeWaits(reader: Reader, query: CohortQuery): Promise<number> {
  const { count } = await reader
    .selectFrom(sql`(${earlyActs(query)})`.as('x'))
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Match score per application, in millionths: the mean of its steps of that type (#60). */
export const scoresOf = (query: CohortQuery, stepType: string) =>
  eachCohort(
    query,
    ({ outcomesUntil }, tag, member) => sql`
      select ${tag} as tag, c.candidate_id,
        cast(sum(r.score_share) as bigint) / count(*) as value
      from ${source(query)}
      join step_results r on r.workspace_id = c.workspace_id and r.candidate_id = c.candidate_id
      where ${member} and r.step_type = ${stepType} and r.score_share is not null
        and ${stoodAt('r', 'completed_at', outcomesUntil)}
      group by c.candidate_id`,
  );

export const matchScores = (reader: Reader, query: CohortQuery, stepType: string) =>
  distributions(
    reader,
    query,
    scoresOf(query, stepType),
    sql`cast(sum(x.value * x.value) as text)`,
  );

/** Which tenth of the scale a score `x.value` is in; a full score is in the last. */
export const tenthOf = sql<number>`case when x.value >= 1000000 then 9 else x.value / 100000 end`;

/** Applications of the window by tenth of the score (#60). */
export async function scoreHistogram(
  reader: Reader,
  query: CohortQuery,
  stepType: string,
): Promise<number[]> {
  const tenths = await reader
    .selectFrom(sql<{ tag: Tag; value: number }>`(${scoresOf(query, stepType)})`.as('x'))
    .select([tenthOf.as('tenth'), sql<number>`count(*)`.as('count')])
    .where('x.tag', '=', 'window')
    .groupBy(tenthOf)
    .execute();
  return Array.from(
    { length: 10 },
    (_, tenth) => tenths.find((row) => row.tenth === tenth)?.count ?? 0,
  );
}

/** One row `x` per application of each cohort that entered a step of the type. */
export const outcomeRows = (query: CohortQuery, stepType: string) =>
  eachCohort(
    query,
    ({ outcomesUntil }, tag, member) => sql`
      select ${tag} as tag, c.candidate_id,
        max(case when s.completed_at <= ${outcomesUntil} then 1 else 0 end) as completed,
        max(case when s.knocked_out_at <= ${outcomesUntil} then 1 else 0 end) as knocked_out,
        max(case when r.eligibility = 'failed' then 1 else 0 end) as failed,
        max(case when r.eligibility = 'passed' then 1 else 0 end) as passed
      from ${source(query)}
      join candidate_steps s on s.workspace_id = c.workspace_id and s.candidate_id = c.candidate_id
      left join step_results r on r.workspace_id = s.workspace_id
        and r.candidate_id = s.candidate_id and r.step_id = s.step_id
        and ${stoodAt('r', 'completed_at', outcomesUntil)}
      where ${member} and s.step_type = ${stepType} and s.started_at <= ${outcomesUntil}
      group by c.candidate_id`,
  );

const passed = sql`x.passed = 1 and x.failed = 0 and x.knocked_out = 0`;
const failed = sql`(x.failed = 1 or x.knocked_out = 1)`;
const neither = sql`x.passed = 0 and x.failed = 0 and x.knocked_out = 0`;

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

export type StepOutcomes = { tag: Tag } & Record<StepOutcome, number>;

/** How applications came out of the steps of one type. */
export async function stepOutcomes(
  reader: Reader,
  query: CohortQuery,
  stepType: string,
): Promise<StepOutcomes[]> {
  const counts = Object.entries(outcomeConditions).map(([name, condition]) =>
    sql<number>`count(case when ${condition} then 1 end)`.as(name),
  );
  const found = await reader
    .selectFrom(sql<{ tag: Tag }>`(${outcomeRows(query, stepType)})`.as('x'))
    .select(['x.tag', ...counts])
    .groupBy('x.tag')
    .$castTo<StepOutcomes>()
    .execute();
  const none = { entered: 0, passed: 0, failed: 0, judged: 0, pending: 0, undetermined: 0 };
  return query.cohorts.map(({ tag }) => found.find((row) => row.tag === tag) ?? { tag, ...none });
}

export interface MessageCounts {
  tag: Tag;
  initiated: number;
  replied: number;
  completed: number;
}

/** One row `x` per application of each cohort that was sent a text message. */
export const messageRows = (query: CohortQuery, stepType: string) =>
  eachCohort(
    query,
    ({ outcomesUntil }, tag, member) => sql`
      select ${tag} as tag, c.candidate_id,
        case when c.sms_received_at <= ${outcomesUntil} then 1 else 0 end as replied,
        case when c.sms_received_at <= ${outcomesUntil} and exists (
          select 1 from candidate_steps s where s.workspace_id = c.workspace_id
            and s.candidate_id = c.candidate_id and s.step_type = ${stepType}
            and s.completed_at <= ${outcomesUntil}
        ) then 1 else 0 end as completed
      from ${source(query)} where ${member} and c.sms_sent_at <= ${outcomesUntil}`,
  );

/** Which of `messageRows` each count counts. */
export const messageConditions = {
  initiated: sql`1 = 1`,
  replied: sql`x.replied = 1`,
  completed: sql`x.completed = 1`,
};

/** Text message screens begun, answered and finished; each of those before (#63). */
export async function messageCounts(
  reader: Reader,
  query: CohortQuery,
  stepType: string,
): Promise<MessageCounts[]> {
  const counts = Object.entries(messageConditions).map(([name, condition]) =>
    sql<number>`count(case when ${condition} then 1 end)`.as(name),
  );
  const found = await reader
    .selectFrom(sql<{ tag: Tag }>`(${messageRows(query, stepType)})`.as('x'))
    .select(['x.tag', ...counts])
    .groupBy('x.tag')
    .$castTo<MessageCounts>()
    .execute();
  const none = { initiated: 0, replied: 0, completed: 0 };
  return query.cohorts.map(({ tag }) => found.find((row) => row.tag === tag) ?? { tag, ...none });
}
