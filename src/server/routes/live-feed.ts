import { eventsAfter, lastPosition, type LiveRow } from '../store/events.ts';
import { knownInterviewers } from '../store/interviewers.ts';
import type { Scope } from '../store/scope.ts';
import type { Reader, Store } from '../store/store.ts';

/** How often other processes' writes are looked for, where this one cannot see them. */
const pollMs = 500;
const pageSize = 500;
/** Scopes whose view is kept in memory. */
const mostScopes = 1000;

export type Listener = (row: LiveRow) => void;

interface Channel {
  /** Up to where everybody was told. */
  position: number;
  listeners: Set<Listener>;
  reading: boolean;
  again: boolean;
  timer: NodeJS.Timeout;
}

const feeds = new WeakMap<Store, LiveFeed>();

/**
 * Reads what is committed once per workspace and tells everybody who listens, so that a thousand
 * streams cost one query and not a thousand.
 */
export class LiveFeed {
  readonly #store: Store;
  readonly #report: (error: unknown) => void;
  readonly #channels = new Map<string, Channel>();
  readonly #seen = new Map<string, Map<string, boolean>>();

  private constructor(store: Store, report: (error: unknown) => void) {
    this.#store = store;
    this.#report = report;
    store.onWrite(() => {
      for (const workspaceId of this.#channels.keys()) void this.#read(workspaceId);
    });
  }

  /** The one feed of a store. */
  static of(store: Store, report: (error: unknown) => void): LiveFeed {
    const feed = feeds.get(store) ?? new LiveFeed(store, report);
    feeds.set(store, feed);
    return feed;
  }

  /** Tells of every event after `position`, in commit order, until stopped. */
  async listen(
    workspaceId: string,
    listener: Listener,
  ): Promise<{ position: number; stop: () => void }> {
    const channel = this.#channels.get(workspaceId) ?? (await this.#open(workspaceId));
    channel.listeners.add(listener);
    const stop = () => {
      channel.listeners.delete(listener);
      if (channel.listeners.size > 0) return;
      clearInterval(channel.timer);
      if (this.#channels.get(workspaceId) === channel) this.#channels.delete(workspaceId);
    };
    return { position: channel.position, stop };
  }

  /** Whether an event of the interviewer is in scope; looked up once, by the reader of the scope. */
  async sees(scope: Scope, interviewerId: string): Promise<boolean> {
    const key = JSON.stringify([scope.workspaceId, scope.interviewerIds, scope.labels]);
    const known = this.#seen.get(key) ?? new Map<string, boolean>();
    if (this.#seen.size >= mostScopes) this.#seen.clear();
    this.#seen.set(key, known);
    const before = known.get(interviewerId);
    if (before !== undefined) return before;
    const found = await this.#store.read(scope, (reader) =>
      knownInterviewers(reader, [interviewerId]),
    );
    known.set(interviewerId, found.has(interviewerId));
    return found.has(interviewerId);
  }

  async #open(workspaceId: string): Promise<Channel> {
    const position = await this.#readAs(workspaceId, lastPosition);
    const open = this.#channels.get(workspaceId);
    if (open) return open;
    const timer = setInterval(() => void this.#read(workspaceId), pollMs).unref();
    const channel = {
      position,
      listeners: new Set<Listener>(),
      reading: false,
      again: false,
      timer,
    };
    this.#channels.set(workspaceId, channel);
    return channel;
  }

  #readAs<T>(workspaceId: string, work: (reader: Reader) => Promise<T>): Promise<T> {
    return this.#store.read({ workspaceId, interviewerIds: null }, work);
  }

  async #read(workspaceId: string): Promise<void> {
    const channel = this.#channels.get(workspaceId);
    if (!channel) return;
    channel.again = true;
    if (channel.reading) return;
    channel.reading = true;
    try {
      while (channel.again && channel.listeners.size > 0) {
        channel.again = false;
        const { position } = channel;
        const rows = await this.#readAs(workspaceId, (reader) =>
          eventsAfter(reader, position, undefined, pageSize),
        );
        if (rows.length === pageSize) channel.again = true;
        this.#tell(channel, rows);
      }
    } catch (error) {
      this.#report(error);
    } finally {
      channel.reading = false;
    }
  }

  #tell(channel: Channel, rows: readonly LiveRow[]): void {
    for (const row of rows) {
      // What happens to an interviewer may change who sees it.
      if (row.candidate_id === null) this.#seen.clear();
      channel.position = row.position;
      for (const listener of channel.listeners) listener(row);
    }
  }
}
