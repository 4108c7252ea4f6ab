import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiError } from '../client/error.ts';
import { patience, systemRuntime } from '../client/runtime.ts';
import type { Session } from '../client/session.ts';
import { LiveStream } from './live-stream.ts';
import type { LiveChange, LiveListener } from './live-stream.ts';
import type { SessionController } from './session-context.ts';

export type { LiveChange };

export interface LiveOptions {
  readonly session: Pick<SessionController, 'session'>;
  /**
   * The last change in what the host shows: null where that is not known, so that the host loads
   * again once there is a connection, and undefined while it shows nothing to follow.
   */
  readonly after: () => string | null | undefined;
  readonly concerns: (change: LiveChange) => boolean;
  /** Brings changes into what the host shows. One call at a time; what it throws is tried again. */
  readonly apply: (changes: readonly LiveChange[], signal: AbortSignal) => Promise<void>;
  /** Loads what the host shows again, when it is not known what changed. */
  readonly catchUp: (signal: AbortSignal) => Promise<void>;
  /** Changes are brought in at most once in so many milliseconds; 1,000 when absent. */
  readonly pace?: number | undefined;
}

/** Changes that come close together are brought in together. */
const gather = 250;
const usualPace = 1_000;
/** For what the host itself put off; a failure of the API has had its quick tries. */
const retryAfter = 5_000;
/** How often to load while there is no connection. */
const pollEvery = 15_000;
/** What was not brought in for so long is loaded as a whole. */
const mostPending = 1_000;
/** A connection made anew sooner was not missed by anybody. */
const grace = 2_000;

/**
 * Keeps what a host shows up to date: follows the stream of its session, which all elements of a page
 * share, from the change that the host's own load ended with. Without a connection it loads now and
 * then instead.
 */
export class LiveController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: LiveOptions;
  #stream: LiveStream | undefined;
  #session: Session | undefined;
  #after: string | null | undefined;
  /** The last change brought in; what the host shows may be older than that. */
  #applied: string | undefined;
  #pending: LiveChange[] = [];
  #missed = false;
  #stopListening = () => {};
  #working: AbortController | undefined;
  #lastWork = -Infinity;
  #workTimer: ReturnType<typeof setTimeout> | undefined;
  #graceTimer: ReturnType<typeof setTimeout> | undefined;
  #pollTimer: ReturnType<typeof setInterval> | undefined;
  #endedAt = -Infinity;
  #isConnected = false;
  #wasOpen = false;
  #isOpen = false;
  #lostAt: Date | undefined;
  #isBehind = false;

  constructor(host: ReactiveControllerHost, options: LiveOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether changes come in as they happen. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** When what the host shows was current last; undefined where only the host knows. */
  get currentAt(): Date | undefined {
    return this.#isOpen && !this.#isBehind ? new Date() : this.#lostAt;
  }

  /** Whether something is known to have changed, or may have, that could not be loaded. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /** Loads what the host shows again, as when changes may have been missed. */
  renew(): void {
    this.#mayHaveMissed();
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // An update that was asked for before the host left the page may come after it.
    if (!this.#isConnected) return;
    const after = this.#options.after();
    const session = after === undefined ? undefined : this.#options.session.session;
    const same = session === this.#session && after === this.#after;
    if (same && (this.#stream || !session)) return;
    this.#stop();
    if (session !== this.#session || after === undefined) {
      this.#applied = this.#lostAt = undefined;
    }
    this.#session = session;
    this.#after = after;
    if (session) this.#start(session);
  }

  hostDisconnected(): void {
    this.#isConnected = false;
    this.#stop();
  }

  #start(session: Session): void {
    this.#stream = LiveStream.of(session);
    this.#wasOpen = false;
    this.#listen();
    this.#pollTimer = setInterval(() => this.#poll(), pollEvery);
    this.#connectionChanged();
  }

  #listen(): void {
    const { changed, missed, connectionChanged } = this.#listener;
    const isNewer = Number(this.#applied) > Number(this.#after);
    const place = isNewer ? this.#applied : (this.#after ?? undefined);
    this.#stopListening();
    this.#stopListening =
      this.#stream?.listen(place, { changed, missed, connectionChanged }) ?? (() => {});
  }

  #stop(): void {
    this.#stopListening();
    this.#stopListening = () => {};
    this.#stream = undefined;
    this.#working?.abort();
    this.#working = undefined;
    this.#pending = [];
    this.#missed = this.#isBehind = false;
    clearTimeout(this.#workTimer);
    clearTimeout(this.#graceTimer);
    clearInterval(this.#pollTimer);
    this.#workTimer = this.#graceTimer = undefined;
  }

  readonly #listener: LiveListener = {
    changed: (change) => {
      if (!this.#options.concerns(change)) return;
      if (this.#pending.push(change) > mostPending) this.#mayHaveMissed();
      else this.#schedule(gather);
    },
    missed: () => this.#mayHaveMissed(),
    connectionChanged: () => this.#connectionChanged(),
  };

  #mayHaveMissed(delay = gather): void {
    this.#missed = true;
    this.#pending = [];
    this.#schedule(delay);
  }

  #connectionChanged(): void {
    const { isOpen = false, isOver = false } = this.#stream ?? {};
    clearTimeout(this.#graceTimer);
    if (isOver) this.#ended();
    if (isOpen) this.#opened();
    if (isOpen || isOver) return this.#show(isOpen);
    this.#graceTimer = setTimeout(() => this.#show(false), grace);
  }

  #opened(): void {
    this.#hurry();
    if (this.#wasOpen) void this.#lookBack();
    this.#wasOpen = true;
  }

  /** Who sees rows by labels is told of an interviewer that leaves its sight only while it listens. */
  async #lookBack(): Promise<void> {
    const session = this.#session;
    const info = await session?.info().catch(() => undefined);
    if (info?.labels && session === this.#session) this.#mayHaveMissed();
  }

  /** The API is there again: what failed need not wait. */
  #hurry(): void {
    if (this.#workTimer === undefined) return;
    clearTimeout(this.#workTimer);
    this.#workTimer = undefined;
    this.#schedule(gather);
  }

  /** Loading again tells why, or that it can be followed anew: but not as fast as it may end. */
  #ended(): void {
    const now = performance.now();
    this.#mayHaveMissed(now - this.#endedAt < pollEvery ? pollEvery : gather);
    this.#endedAt = now;
  }

  #show(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    if (!isOpen && !this.#isBehind) this.#lostAt = new Date();
    this.#isOpen = isOpen;
    this.#host.requestUpdate();
  }

  #poll(): void {
    const seen = document.visibilityState !== 'hidden' && navigator.onLine !== false;
    if (seen && !this.#stream?.isOpen) this.#mayHaveMissed();
  }

  #schedule(delay: number): void {
    if (this.#working || this.#workTimer !== undefined) return;
    const { pace = usualPace } = this.#options;
    const wait = Math.max(delay, this.#lastWork + pace - performance.now());
    this.#workTimer = setTimeout(() => void this.#work(), wait);
  }

  async #work(): Promise<void> {
    const { apply, catchUp } = this.#options;
    const working = (this.#working = new AbortController());
    const missed = this.#missed;
    const changes = this.#pending;
    this.#workTimer = undefined;
    this.#missed = false;
    this.#pending = [];
    this.#lastWork = performance.now();
    let retry: number | undefined;
    try {
      await (missed ? catchUp(working.signal) : apply(changes, working.signal));
    } catch (error) {
      retry = error instanceof ApiError ? patience(systemRuntime) : retryAfter;
    }
    const failed = retry !== undefined;
    // Called off, since the host loaded by itself or left the page.
    if (working !== this.#working) return;
    this.#working = undefined;
    if (failed) {
      this.#missed ||= missed;
      this.#pending = [...changes, ...this.#pending];
    } else {
      this.#applied = changes.at(-1)?.id ?? this.#applied;
      if (this.#stream?.isOver) this.#listen();
    }
    if (failed !== this.#isBehind) this.#host.requestUpdate();
    this.#isBehind = failed;
    if (this.#missed || this.#pending.length > 0) this.#schedule(retry ?? gather);
  }
}
