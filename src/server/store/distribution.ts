import { sql, type RawBuilder } from 'kysely';
import { countIf, integer, type Cohort, type CohortQuery } from './cohort-selection.ts';
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
  /** Values in each of the bins asked for. */
  bins: number[];
}

interface Options {
  squares?: RawBuilder<string>;
  /** Conditions on `x.value`. */
  bins?: readonly RawBuilder<unknown>[];
}

/** Count, sums and middle of `value` over the rows of each cohort. O(rows). */
export function distributions(
  reader: Reader,
  query: CohortQuery,
  rows: (cohort: Cohort) => RawBuilder<unknown>,
  { squares = sql<string>`'0'`, bins = [] }: Options = {},
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
          ...bins.map((bin, index) => countIf(bin).as(`bin${index}`)),
        ])
        .executeTakeFirstOrThrow();
      const { count, sum, min, max, twiceMedian } = found;
      return {
        ...{ tag: cohort.tag, count, sum, min, max, twiceMedian },
        sumOfSquares: BigInt(found.sumOfSquares ?? 0),
        bins: bins.map((_, index) => (found as Record<string, unknown>)[`bin${index}`] as number),
      };
    }),
  );
}
