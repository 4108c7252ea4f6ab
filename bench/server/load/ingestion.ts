import { Arrivals } from './arrivals.ts';
import { Caller } from './caller.ts';
import { type Measured, openLoop } from './open-loop.ts';
import { until } from './together.ts';

export interface IngestionInput {
  base: string;
  key: string;
  interviewers: number;
  /** Batches of ten a second. */
  rate: number;
  seconds: number;
  seed: number;
  /** When to begin; at once when absent. */
  at?: number;
}

/** Sends batches of ten at a steady rate. They are made before the first is due. */
export async function ingestion(input: IngestionInput): Promise<Measured> {
  const caller = new Caller(input.base, input.key);
  const arrivals = new Arrivals(`${Date.now()}`, input.interviewers, input.seed);
  const bodies = Array.from({ length: Math.round(input.rate * input.seconds) }, () =>
    JSON.stringify(arrivals.batch()),
  );
  const send = async (index: number) =>
    (await caller.send({ path: '/v1/events', body: bodies[index] ?? '' })).status;
  await until(input.at);
  const measured = await openLoop(input.rate, input.seconds, send);
  caller.close();
  return measured;
}
