/** Whether two ways to be answered can be told apart by how long they take. */
import { median } from '../server/statistics.ts';

const shuffles = 2000;
/** Of so many comparisons one would be told apart by chance. */
const oddsAgainst = 1000;

export interface Compared {
  /** Of the first of the pairs, in milliseconds. */
  median: number;
  /** Of the medians, first minus second. */
  difference: number;
  /** What the difference stays within, 999 times of 1,000, when each pair is turned by chance. */
  band: number;
  /** Share of pairs whose first took longer. */
  longer: number;
  toldApart: boolean;
}

/** Sorts in place: `median` would copy and compare by a function, a hundred times slower. */
const middle = (values: Float64Array): number => values.sort()[values.length >> 1] ?? Number.NaN;

export function compare(
  pairs: readonly (readonly [number, number])[],
  random: () => number,
): Compared {
  const first = new Float64Array(pairs.length);
  const second = new Float64Array(pairs.length);
  const differenceOf = (turn: () => boolean) => {
    for (const [place, [one, other]] of pairs.entries()) {
      const turned = turn();
      first[place] = turned ? other : one;
      second[place] = turned ? one : other;
    }
    return middle(first) - middle(second);
  };
  const difference = differenceOf(() => false);
  const byChance = Array.from({ length: shuffles }, () =>
    Math.abs(differenceOf(() => random() < 0.5)),
  ).sort((a, b) => a - b);
  const band = byChance[Math.floor(shuffles * (1 - 1 / oddsAgainst))] ?? 0;
  return {
    median: median(pairs.map(([one]) => one)),
    difference,
    band,
    longer: pairs.filter(([one, other]) => one > other).length / pairs.length,
    toldApart: Math.abs(difference) > band,
  };
}
