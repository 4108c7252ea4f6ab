import { setTimeout } from 'node:timers/promises';

export interface Measured {
  /** Of each call, in milliseconds. */
  latencies: number[];
  /** How many calls ended with which status. */
  statuses: Record<number, number>;
  /** From the first moment until the last answer. */
  elapsedMs: number;
}

/**
 * Begins calls at a steady rate whether or not earlier ones are done. Each is measured from the
 * moment it was due, so that a server that stands still is charged for all who would have come.
 */
export async function openLoop(
  rate: number,
  seconds: number,
  call: (index: number) => Promise<number>,
): Promise<Measured> {
  const result: Measured = { latencies: [], statuses: {}, elapsedMs: 0 };
  const calls = Math.round(rate * seconds);
  const underWay: Promise<void>[] = [];
  const started = performance.now();
  const begin = async (index: number) => {
    const status = await call(index);
    result.latencies.push(performance.now() - started - (index * 1000) / rate);
    result.statuses[status] = (result.statuses[status] ?? 0) + 1;
  };
  while (underWay.length < calls) {
    const due = Math.floor(((performance.now() - started) / 1000) * rate) + 1;
    while (underWay.length < Math.min(due, calls)) underWay.push(begin(underWay.length));
    await setTimeout(1);
  }
  await Promise.all(underWay);
  result.elapsedMs = performance.now() - started;
  return result;
}
