import type { components } from '../../schema.ts';

type Event = components['schemas']['Event'];
type EventType = Event['type'];
export type DataOf<T extends EventType> = Extract<Event, { type: T }>['data'];

export const demoSource = 'urn:screenkit:demo';

const batchSize = 1000;

/** Collects events in any order and gives them out by time. */
export class EventLog {
  readonly #now: number;
  readonly #entries: { at: number; event: Event }[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(now: number) {
    this.#now = now;
  }

  /** What would happen after the world's now has not happened: it is left out. */
  add<T extends EventType>(type: T, at: number, subject: string, data?: DataOf<T>): boolean {
    if (at > this.#now) return false;
    const number = (this.#numbers.get(subject) ?? 0) + 1;
    this.#numbers.set(subject, number);
    const event = {
      specversion: '1.0',
      id: `${subject}-${number}`,
      source: demoSource,
      type,
      time: new Date(at).toISOString(),
      subject,
      precision: 'exact',
      ...(data === undefined ? {} : { data }),
    } as Event;
    this.#entries.push({ at, event });
    return true;
  }

  /** Events of one type, by time. */
  ofType<T extends EventType>(type: T): Extract<Event, { type: T }>[] {
    return this.#entries
      .filter(({ event }) => event.type === type)
      .toSorted(byTime)
      .map(({ event }) => event as Extract<Event, { type: T }>);
  }

  *batches(): Generator<Event[]> {
    // Sorting is stable: events of one instant stay as they were added.
    const sorted = this.#entries.toSorted(byTime);
    for (let start = 0; start < sorted.length; start += batchSize) {
      yield sorted.slice(start, start + batchSize).map(({ event }) => event);
    }
  }
}

function byTime(a: { at: number }, b: { at: number }): number {
  return a.at - b.at;
}
