import { sql, type RawBuilder } from 'kysely';
import { integer, type Cohort, type CohortQuery } from './cohort-selection.ts';
import type { Reader } from './store.ts';

/** Exact sums of integers; the caller divides. */
export interface Distribution {
  tag: Cohort['tag'];
  count: number;
  sum: number;
  /** Of scores only: squares of times do not fit. */
  sumOfSquares: bigint;
  min: number | null;
  max: number | null;
  /** Twice the middle value: the sum of the two middle ones when their number is even. */
  twiceMedian: number | null;
}

/** Count, sums and middle of `value` over the rows of each cohort. O(rows). */
export function distributions(
  reader: Reader,
  query: CohortQuery,
  rows: (cohort: Cohort) => RawBuilder<unknown>,
  squares = sql<string>`'0'`,
): Promise<Distribution[]> {
  return Promise.all(
    query.cohorts.map(async (cohort) => {
      const found = await reader
        .selectFrom(sql<{ value: number }>`(${rows(cohort)})`.as('x'))
        .select([
          sql<number>`count(*)`.as('count'),
          integer(sql`coalesce(sum(x.value), 0)`).as('sum'),
          squares.as('sumOfSquares'),
          sql<number | null>`min(x.value)`.as('min'),
          sql<number | null>`max(x.value)`.as('max'),
          reader.twiceMedian(sql`x.value`).as('twiceMedian'),
        ])
        .executeTakeFirstOrThrow();
      return { ...found, tag: cohort.tag, sumOfSquares: BigInt(found.sumOfSquares ?? 0) };
    }),
  );
}
