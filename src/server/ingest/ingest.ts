/** Judges events against what the workspace knows and appends them to the log. */
import { Problem, type Finding } from '../problem.ts';
import { Appending, EventConflict, type Appended, type PreparedEvent } from '../store/events.ts';
import type { Writer } from '../store/store.ts';
import { concernsInterviewer, dataOf, eventRow, interviewerOf, type Event } from './event-row.ts';
import { judge } from './judge.ts';
import { Surroundings } from './surroundings.ts';

export type { Event } from './event-row.ts';

const mostFindings = 20;

/** Where the sender finds `pointer` of event `index`. */
export type Locate = (index: number, pointer: string) => string;

export interface Options {
  /** `/3/data/stepId` when absent, as in a batch. */
  locate?: Locate;
  /** The events are this server's own. */
  own?: boolean;
}

export const inBatch: Locate = (index, pointer) => `/${index}${pointer}`;

function prepare(
  events: readonly Event[],
  known: Surroundings,
  locate: Locate,
  own: boolean,
  now: number,
): PreparedEvent[] {
  const found: Finding[] = [];
  const prepared = events.map((event, index) => {
    for (const { pointer, message } of judge(event, known, own)) {
      if (found.length < mostFindings) found.push({ pointer: locate(index, pointer), message });
    }
    if (!concernsInterviewer(event.type)) known.introduce(event.subject, interviewerOf(event));
    if (found.length > 0) return undefined;
    const stepId = dataOf(event).stepId;
    const stepType =
      stepId === undefined ? null : (known.steps.get(interviewerOf(event))?.get(stepId) ?? null);
    return eventRow(known.workspaceId, event, stepType, now);
  });
  if (found.length > 0) throw new Problem('unprocessable', { errors: found });
  return prepared as PreparedEvent[];
}

/** Adds batches to what is being appended. Throws as `ingest` does, with some of them added. */
export async function addEvents(
  appending: Appending,
  known: Surroundings,
  batches: AsyncIterable<readonly Event[]> | Iterable<readonly Event[]>,
  { locate = inBatch, own = false }: Options = {},
): Promise<Appended> {
  const sum = { stored: 0, repeated: 0 };
  let sent = 0;
  for await (const batch of batches) {
    await known.learn(batch);
    const offset = sent;
    const here: Locate = (index, pointer) => locate(offset + index, pointer);
    const prepared = prepare(batch, known, here, own, appending.now);
    const { stored, repeated } = await appending.add(prepared).catch((error: unknown) => {
      throw error instanceof EventConflict ? conflict(error, here) : error;
    });
    sum.stored += stored;
    sum.repeated += repeated;
    sent += batch.length;
  }
  return sum;
}

const conflict = (error: EventConflict, locate: Locate) =>
  new Problem('conflict', {
    title: error.message,
    errors: [
      {
        pointer: locate(error.index, '/id'),
        message: 'is stored with other content; send the same content or another id',
      },
    ],
  });

/**
 * Stores all events or none. Throws a 422 whose pointers name what cannot be accepted and a 409 for
 * an event stored before with other content.
 */
export async function ingest(
  writer: Writer,
  batches: AsyncIterable<readonly Event[]> | Iterable<readonly Event[]>,
  options: Options = {},
): Promise<Appended> {
  const appending = await Appending.begin(writer);
  const appended = await addEvents(appending, new Surroundings(writer), batches, options);
  await appending.finish();
  return appended;
}
