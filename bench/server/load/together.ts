import { setTimeout } from 'node:timers/promises';

/** Long enough for several processes to start and make what they will send. */
const headStartMs = 3000;

/** When loads that go on beside each other begin, so that none disturbs another by its start. */
export const soon = (): number => Date.now() + headStartMs;

/** Waits for that moment, if there is one. */
export async function until(at: number | undefined): Promise<void> {
  if (at !== undefined) await setTimeout(Math.max(0, at - Date.now()));
}
