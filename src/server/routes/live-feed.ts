import { eventsAfter, lastPosition, type LiveRow } from '../store/events.ts';
import { interviewersInScope, knownInterviewers } from '../store/interviewers.ts';
import type { Scope } from '../store/scope.ts';
import type { Reader, Store } from '../store/store.ts';

/** How often other processes' writes are looked for, where this one cannot see them. */
const pollMs = 500;
const pageSize = 500;
/** Scopes of a workspace whose view is kept in memory. */
const mostScopes = 1000;

export type Listener = (row: LiveRow) => void;

/** What is known of a scope: which interviewers it sees and which it does not. */
interface Sight {
  known: Map<string, boolean>;
  /** Whether all that it sees are known. */
  isWhole: boolean;
}

/** There is one as long as somebody listens: else nobody is told what changes. */
interface Channel {
  /** Up to where everybody was told. */
  position: number;
  listeners: Set<Listener>;
  sights: Map<string, Sight>;
  /** How often it has changed what scopes see. */
  changes: number;
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
  /** Scopes that may have lost sight of an interviewer by what is told. */
  readonly #losing = new WeakMap<LiveRow, Set<string>>();

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

  /** Tells of every event of the workspace after `position`, in commit order, until stopped. */
  async listen(scope: Scope, listener: Listener): Promise<{ position: number; stop: () => void }> {
    const { workspaceId } = scope;
    const channel = this.#channels.get(workspaceId) ?? (await this.#open(workspaceId));
    channel.listeners.add(listener);
    const { position } = channel;
    const stop = () => {
      channel.listeners.delete(listener);
      if (channel.listeners.size > 0) return;
      clearInterval(channel.timer);
      if (this.#channels.get(workspaceId) === channel) this.#channels.delete(workspaceId);
    };
    try {
      await this.#learn(channel, scope);
    } catch (error) {
      stop();
      throw error;
    }
    return { position, stop };
  }

  /** Whether an event of the interviewer is in scope; looked up once, by the reader of the scope. */
  async sees(scope: Scope, interviewerId: string): Promise<boolean> {
    const channel = this.#channels.get(scope.workspaceId);
    const known = channel && sightOf(channel, scope).known;
    const before = known?.get(interviewerId);
    if (before !== undefined) return before;
    const asOf = channel?.changes;
    const found = await this.#store.read(scope, (reader) =>
      knownInterviewers(reader, [interviewerId]),
    );
    // Else it may be what was before the change.
    if (asOf === channel?.changes) known?.set(interviewerId, found.has(interviewerId));
    return found.has(interviewerId);
  }

  /** Whether the scope saw the interviewer until this happened to it. */
  sawUntil(scope: Scope, row: LiveRow): boolean {
    return this.#losing.get(row)?.has(keyOf(scope)) ?? false;
  }

  /** Whom a scope by labels sees is known before it changes, so that it can be told who goes. */
  async #learn(channel: Channel, scope: Scope): Promise<void> {
    const sight = sightOf(channel, scope);
    if (!scope.labels || sight.isWhole) return;
    const asOf = channel.changes;
    const ids = await this.#store.read(scope, interviewersInScope);
    if (asOf !== channel.changes) return this.#learn(channel, scope);
    for (const id of ids) sight.known.set(id, true);
    sight.isWhole = true;
  }

  async #open(workspaceId: string): Promise<Channel> {
    const position = await this.#readAs(workspaceId, lastPosition);
    const open = this.#channels.get(workspaceId);
    if (open) return open;
    const timer = setInterval(() => void this.#read(workspaceId), pollMs).unref();
    const channel: Channel = {
      position,
      listeners: new Set(),
      sights: new Map(),
      changes: 0,
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
      if (row.candidate_id === null) this.#lookAgain(channel, row);
      channel.position = row.position;
      for (const listener of channel.listeners) listener(row);
    }
  }

  /** What happens to an interviewer may change who sees it. */
  #lookAgain(channel: Channel, row: LiveRow): void {
    const losing = new Set<string>();
    for (const [key, sight] of channel.sights) {
      if (sight.known.get(row.interviewer_id)) losing.add(key);
      sight.known.delete(row.interviewer_id);
      sight.isWhole = false;
    }
    this.#losing.set(row, losing);
    channel.changes += 1;
  }
}

function sightOf({ sights }: Channel, scope: Scope): Sight {
  const key = keyOf(scope);
  const sight = sights.get(key) ?? { known: new Map(), isWhole: false };
  if (sights.size >= mostScopes) sights.clear();
  sights.set(key, sight);
  return sight;
}

function keyOf({ workspaceId, interviewerIds, labels }: Scope): string {
  return JSON.stringify([workspaceId, interviewerIds, labels]);
}
