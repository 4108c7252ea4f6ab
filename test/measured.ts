import type { TestContext } from 'node:test';

/** What one test tried, all of which held; a test that fails says nothing. */
export interface Measured {
  /** What holds, with what is counted: a row of bench/long.md. */
  what: string;
  /** As in `onEveryEngine`; absent when no database is part of it. */
  engine?: 'sqlite' | 'postgres' | undefined;
  tried: number;
}

const mark = 'tried: ';

/** Tells `npm run test:long`, which adds up what tests of the same words tried. */
export function measured(t: TestContext, one: Measured): void {
  t.diagnostic(`${mark}${JSON.stringify(one)}`);
}

/** What such a diagnostic says; undefined of any other. */
export function measuredIn(diagnostic: string): Measured | undefined {
  if (!diagnostic.startsWith(mark)) return undefined;
  return JSON.parse(diagnostic.slice(mark.length)) as Measured;
}
