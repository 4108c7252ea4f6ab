/**
 * A row that a token may not see takes a little longer to be not found than one there is not: whether
 * the interviewer's labels match has to be looked up. Whoever asks a thousand times could tell.
 */
import { setImmediate, setTimeout } from 'node:timers/promises';

/** More than a row usually takes, and less than anybody waits for. */
const evenMs = 25;

/** Goes on at the next multiple of 25 ms since `startedAt`, which is of `performance.now()`. */
export async function evenOut(startedAt: number): Promise<void> {
  const due = startedAt + Math.ceil((performance.now() - startedAt) / evenMs) * evenMs;
  // A timer counts whole milliseconds of a clock that the request did not start with.
  await setTimeout(Math.max(0, due - performance.now() - 2));
  while (performance.now() < due) await setImmediate();
}
