import { setImmediate } from 'node:timers/promises';
import { Appending, type Appended } from '../store/events.ts';
import type { Scope } from '../store/scope.ts';
import type { Store, Writer } from '../store/store.ts';
import { takeEvents, type Event, type Options } from './ingest.ts';
import { Surroundings } from './surroundings.ts';

interface Sent {
  scope: Scope;
  events: readonly Event[];
  options: Options;
  resolve: (appended: Appended) => void;
  reject: (error: unknown) => void;
}

type Outcome = () => void;

/** About as many events go into one transaction, so that none waits long for it. */
const mostTogether = 1000;

const queues = new WeakMap<Store, EventQueue>();

/**
 * Stores what several callers send at one time in one transaction, projected once: a commit costs
 * the same for one event as for hundreds. Each caller's events are still all stored or none, and
 * whoever sent what cannot be stored takes nobody along.
 */
export class EventQueue {
  readonly #store: Store;
  readonly #waiting = new Map<string, Sent[]>();

  private constructor(store: Store) {
    this.#store = store;
  }

  /** The one queue of a store. */
  static of(store: Store): EventQueue {
    const queue = queues.get(store) ?? new EventQueue(store);
    queues.set(store, queue);
    return queue;
  }

  /** Answers after the commit; throws as `ingest` does. */
  send(scope: Scope, events: readonly Event[], options: Options = {}): Promise<Appended> {
    return new Promise((resolve, reject) => {
      const sent = { scope, events, options, resolve, reject };
      const waiting = this.#waiting.get(scope.workspaceId);
      if (waiting) {
        waiting.push(sent);
        return;
      }
      const first = [sent];
      this.#waiting.set(scope.workspaceId, first);
      void this.#drain(scope.workspaceId, first);
    });
  }

  async #drain(workspaceId: string, waiting: Sent[]): Promise<void> {
    while (waiting.length > 0) {
      // A transaction on SQLite lets nothing in while it runs: whoever waits outside joins now.
      await setImmediate();
      const group = takeSome(waiting);
      await this.#commit(workspaceId, group);
    }
    this.#waiting.delete(workspaceId);
  }

  async #commit(workspaceId: string, group: readonly Sent[]): Promise<void> {
    try {
      const outcomes = await this.#store.write({ workspaceId, interviewerIds: null }, (writer) =>
        storeAll(writer, group),
      );
      for (const outcome of outcomes) outcome();
    } catch (error) {
      // What nobody foresaw is the fault of one: the others are stored without it.
      if (group.length > 1) for (const sent of group) await this.#commit(workspaceId, [sent]);
      else for (const { reject } of group) reject(error);
    }
  }
}

function takeSome(waiting: Sent[]): Sent[] {
  let events = 0;
  const fits = waiting.findIndex((sent) => (events += sent.events.length) > mostTogether);
  return waiting.splice(0, fits < 0 ? waiting.length : Math.max(1, fits));
}

/** What to tell each caller once this is committed. */
async function storeAll(writer: Writer, group: readonly Sent[]): Promise<Outcome[]> {
  const [appending, known] = await Promise.all([
    appendingOf(writer, group),
    surroundingsOf(writer, group),
  ]);
  const outcomes = group.map(({ scope, events, options, resolve, reject }): Outcome => {
    try {
      const surroundings = known.get(keyOf(scope)) as Surroundings;
      const appended = takeEvents(appending, surroundings, events, options);
      return () => resolve(appended);
    } catch (error) {
      return () => reject(error);
    }
  });
  await appending.finish();
  return outcomes;
}

async function appendingOf(writer: Writer, group: readonly Sent[]): Promise<Appending> {
  const appending = await Appending.begin(writer);
  await appending.learn(group.flatMap(({ events }) => events));
  return appending;
}

const keyOf = ({ interviewerIds, labels }: Scope): string =>
  JSON.stringify([interviewerIds, labels]);

/** By scope, and looked up once for all callers of one. */
async function surroundingsOf(
  writer: Writer,
  group: readonly Sent[],
): Promise<ReadonlyMap<string, Surroundings>> {
  const candidates = new Map<string, string>();
  const found = new Map<string, Surroundings>();
  for (const [key, sharing] of Map.groupBy(group, ({ scope }) => keyOf(scope))) {
    const scope = sharing[0]?.scope as Scope;
    const surroundings = new Surroundings(writer.within(scope), candidates);
    await surroundings.learn(sharing.flatMap(({ events }) => events));
    found.set(key, surroundings);
  }
  return found;
}
