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

/**
 * Judges a batch whose surroundings are known and takes all of it or, when it throws as `ingest`
 * does, none.
 */
export function takeEvents(
  appending: Appending,
  known: Surroundings,
  batch: readonly Event[],
  { locate = inBatch, own = false }: Options = {},
): Appended {
  try {
    const appended = appending.take(prepare(batch, known, locate, own, appending.now));
    known.settle(true);
    return appended;
  } catch (error) {
    known.settle(false);
    throw error instanceof EventConflict ? conflict(error, locate) : error;
  }
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
  { locate = inBatch, own = false }: Options = {},
): Promise<Appended> {
  const appending = await Appending.begin(writer);
  const known = new Surroundings(writer);
  const sum = { stored: 0, repeated: 0 };
  let sent = 0;
  for await (const batch of batches) {
    await known.learn(batch);
    await appending.learn(batch);
    const offset = sent;
    const here: Locate = (index, pointer) => locate(offset + index, pointer);
    const { stored, repeated } = takeEvents(appending, known, batch, { locate: here, own });
    await appending.write();
    sum.stored += stored;
    sum.repeated += repeated;
    sent += batch.length;
  }
  await appending.finish();
  return sum;
}
