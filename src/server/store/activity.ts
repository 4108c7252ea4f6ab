/** What happened in a window, by each event's own time (#2). */
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { ChosenInterviewers } from './chosen-interviewers.ts';
import { countIf, live, reached, type OfApplications } from './cohort-selection.ts';
import { voiceStep } from './step-types.ts';
import type { Reader } from './store.ts';

export interface ActivityQuery {
  interviewers: ChosenInterviewers;
  includeTest: boolean;
  /** Nothing but what is left out without `includeTest`. */
  onlyTests?: boolean;
  /** Only applications that reached it by `asOf` (#41). */
  stage: string | undefined;
  asOf: number;
}

/** A stretch of constant offset from UTC, in milliseconds; half-open. */
export interface Stretch {
  from: number;
  to: number;
  offset: number;
}

/** The window of a question about all time. */
export const always = { from: 0, to: Number.MAX_SAFE_INTEGER };

/** What can be counted, each a table with the time that places a row in a bucket. */
const activities = {
  candidates: { table: 'candidates', at: 'invited_at', amount: '1', part: `''` },
  completions: { table: 'candidates', at: 'completed_at', amount: '1', part: `''` },
  attempts: { table: 'step_attempts', at: 'completed_at', amount: '1', part: 'step_type' },
  charges: { table: 'charges', at: 'charged_at', amount: 'amount_minor', part: 'service' },
} as const;

export type Activity = keyof typeof activities;

interface Placed {
  cell: number;
  part: string;
  amount: number;
}

/** Rows of the activity within the query, as `(candidate_id, at, part, amount)`. */
export function rowsOf(
  activity: Activity,
  query: ActivityQuery,
  from: number,
  to: number,
  by?: 'person_id',
): RawBuilder<unknown> {
  const { table, at, amount } = activities[activity];
  const part = by ?? activities[activity].part;
  const time = sql.ref(`c.${at}`);
  const conditions = [
    sql`${time} >= ${from} and ${time} < ${Math.min(to, query.asOf + 1)}`,
    live(query),
    ...(query.stage === undefined ? [] : [inStage(query.stage, query, table)]),
  ];
  return sql`select c.candidate_id, ${time} as at, ${sql.raw(part === `''` ? part : `c.${part}`)} as part,
    ${sql.raw(amount === '1' ? amount : `c.${amount}`)} as amount
    from ${sql.table(table)} c where ${sql.join(conditions, sql` and `)}`;
}

const inStage = (
  stage: string,
  { asOf, interviewers }: ActivityQuery,
  table: OfApplications,
): RawBuilder<unknown> => reached(stage, asOf, interviewers, table);

/** Charges per service. O(rows of the window). */
export async function chargesByService(
  reader: Reader,
  query: ActivityQuery,
  window: { from: number; to: number } | null,
): Promise<Map<string, number>> {
  const { from, to } = window ?? always;
  const rows = await reader
    .selectFrom(sql<{ part: string }>`(${rowsOf('charges', query, from, to)})`.as('x'))
    .select(['x.part', sql<number>`cast(sum(x.amount) as bigint)`.as('amount')])
    .groupBy('x.part')
    .execute();
  return new Map(rows.map((row) => [row.part, row.amount]));
}

/** So many types are columns of one row, which needs no sorting; a row has at most 1,664 of them. */
const fewTypes = 40;

/** Attempts per named type of step. O(rows of the window). */
export async function attemptsByType(
  reader: Reader,
  query: ActivityQuery,
  { from, to }: { from: number; to: number },
  types: readonly string[],
): Promise<Map<string, number>> {
  if (types.length === 0) return new Map();
  const attempts = sql<{ part: string }>`(${rowsOf('attempts', query, from, to)})`.as('x');
  if (types.length > fewTypes) {
    const rows = await reader
      .selectFrom(attempts)
      .select(['x.part', sql<number>`count(*)`.as('count')])
      .groupBy('x.part')
      .execute();
    const counts = new Map(rows.map(({ part, count }) => [part, count]));
    return new Map(types.map((type) => [type, counts.get(type) ?? 0]));
  }
  const row = await reader
    .selectFrom(attempts)
    .select(types.map((type, index) => countIf(sql`x.part = ${type}`).as(`type${index}`)))
    .$castTo<Record<string, number>>()
    .executeTakeFirstOrThrow();
  return new Map(types.map((type, index) => [type, row[`type${index}`] ?? 0]));
}

/** All parts together or one of them, which needs no sorting. O(rows of the window). */
export async function activitySum(
  reader: Reader,
  activity: Activity,
  query: ActivityQuery,
  window: { from: number; to: number } | null,
  part?: string,
): Promise<number> {
  const { from, to } = window ?? always;
  const { amount } = await reader
    .selectFrom(sql`(${rowsOf(activity, query, from, to)})`.as('x'))
    .select(sql<number>`cast(coalesce(sum(x.amount), 0) as bigint)`.as('amount'))
    .where(part === undefined ? sql<SqlBool>`1 = 1` : sql<SqlBool>`x.part = ${part}`)
    .executeTakeFirstOrThrow();
  return amount;
}

/** People rather than applications (#6). O(rows of the window). */
export async function activityPersons(
  reader: Reader,
  activity: 'candidates' | 'completions',
  query: ActivityQuery,
  window: { from: number; to: number } | null,
): Promise<number> {
  const { from, to } = window ?? always;
  const { count } = await reader
    .selectFrom(sql`(${rowsOf(activity, query, from, to, 'person_id')})`.as('x'))
    .select(sql<number>`count(distinct x.part)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Amounts by stretch, local cell of `cellMs` and part: the caller knows which bucket a cell is in.
 * O(rows of the window).
 */
export async function activityCells(
  reader: Reader,
  activity: Activity,
  query: ActivityQuery,
  stretches: readonly Stretch[],
  cellMs: number,
): Promise<(Placed & { stretch: number })[]> {
  const found = await Promise.all(
    stretches.map(async ({ from, to, offset }, stretch) => {
      const cell = sql<number>`(x.at + ${sql.lit(offset)}) / ${sql.lit(cellMs)}`;
      const rows = await reader
        .selectFrom(sql<{ part: string }>`(${rowsOf(activity, query, from, to)})`.as('x'))
        .select([
          cell.as('cell'),
          'x.part',
          sql<number>`cast(sum(x.amount) as bigint)`.as('amount'),
        ])
        .groupBy([cell, 'x.part'])
        .execute();
      return rows.map((row) => ({ ...row, stretch }));
    }),
  );
  return found.flat();
}

/** The first and last instant of anything in the activity; null when there is nothing. */
export async function activityExtent(
  reader: Reader,
  activity: Activity,
  query: ActivityQuery,
): Promise<{ from: number; to: number } | null> {
  const row = await reader
    .selectFrom(sql`(${rowsOf(activity, query, 0, Number.MAX_SAFE_INTEGER)})`.as('x'))
    .select([sql<number | null>`min(x.at)`.as('from'), sql<number | null>`max(x.at)`.as('to')])
    .executeTakeFirstOrThrow();
  return row.from === null || row.to === null ? null : { from: row.from, to: row.to };
}

/** Calls completed between two instants whose length is known, each with its milliseconds. */
export const callRows = (query: ActivityQuery, from: number, to: number) => sql<{ value: number }>`(
    select c.candidate_id, c.duration_ms as value from step_attempts c
    where c.completed_at >= ${from} and c.completed_at < ${Math.min(to, query.asOf + 1)}
      and c.step_type = ${sql.lit(voiceStep)} and c.duration_ms is not null
      and ${live(query)}
      and ${query.stage === undefined ? sql`1 = 1` : inStage(query.stage, query, 'step_attempts')})`;

/** Milliseconds that calls completed in the window lasted (#60). */
export function callDurations(
  reader: Reader,
  query: ActivityQuery,
  window: { from: number; to: number } | null,
): Promise<{ count: number; sum: number; twiceMedian: number | null }> {
  const { from, to } = window ?? always;
  return reader
    .selectFrom(callRows(query, from, to).as('x'))
    .select([
      sql<number>`count(*)`.as('count'),
      sql<number>`cast(coalesce(sum(x.value), 0) as bigint)`.as('sum'),
      reader.twiceMedian(sql`x.value`).as('twiceMedian'),
    ])
    .executeTakeFirstOrThrow();
}
