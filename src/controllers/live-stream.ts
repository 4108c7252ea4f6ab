import { live } from '../client/live.ts';
import type { LiveChange } from '../client/live.ts';
import type { Session } from '../client/session.ts';

export type { LiveChange };

export interface LiveListener {
  /** Something happened; each change comes once, in the order of the log. */
  changed(change: LiveChange): void;
  /** What happened since the listener's place cannot be told any more: load again. */
  missed(): void;
  /** The connection was made or broke off, or the stream ended for good. */
  connectionChanged(): void;
}

/** So many changes are kept for listeners that come with a place in the past. */
const mostKept = 1_000;
/** A page that nobody looks at gives its connection up: browsers allow few to one server. */
const hiddenFor = 30_000;
/** After this long it is quicker to load again than to be told of everything. */
const awayFor = 300_000;
/** A network that comes and goes does not take each connection with it that was just made. */
const settledAfter = 1_000;

const streams = new WeakMap<Session, LiveStream>();

/** The live changes of one session: a single connection, however many elements follow it. */
export class LiveStream {
  readonly #session: Session;
  /** Each listener with the last change that it knows of. */
  readonly #listeners = new Map<LiveListener, number>();
  #kept: LiveChange[] = [];
  /** Whatever came after this id is kept. */
  #keptAfter = Number.NaN;
  #place: string | undefined;
  #begun = false;
  #running: AbortController | undefined;
  #open = false;
  #openedAt = 0;
  #over = false;
  #hiddenAt = Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(session: Session) {
    this.#session = session;
  }

  static of(session: Session): LiveStream {
    let stream = streams.get(session);
    if (!stream) streams.set(session, (stream = new LiveStream(session)));
    return stream;
  }

  /** Whether changes come in as they happen. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** Whether the API or the session ended it; it begins anew with the next listener. */
  get isOver(): boolean {
    return this.#over;
  }

  /**
   * Tells of everything after the change `after`, until the answer is called. Without `after` it
   * tells from where the connection begins, and calls `missed` when that is later than now.
   */
  listen(after: string | undefined, listener: LiveListener): () => void {
    if (!this.#begun) this.#begin(after);
    const from = Number(after ?? this.#place);
    this.#listeners.set(listener, from);
    // Later, so that the caller has settled down.
    queueMicrotask(() => this.#tellKept(listener, from));
    return () => {
      this.#listeners.delete(listener);
      // An element that is only moved listens again at once.
      queueMicrotask(() => this.#listeners.size === 0 && this.#end());
    };
  }

  #tellKept(listener: LiveListener, from: number): void {
    if (!this.#listeners.has(listener)) return;
    if (from < this.#keptAfter) return listener.missed();
    for (const change of this.#kept) this.#tell(listener, change);
  }

  #tell(listener: LiveListener, change: LiveChange): void {
    const id = Number(change.id);
    // Unknown to whom listens from a connection that has not begun: then there is nothing to skip.
    if (id <= (this.#listeners.get(listener) ?? Infinity)) return;
    this.#listeners.set(listener, id);
    listener.changed(change);
  }

  #begin(after: string | undefined): void {
    this.#begun = true;
    this.#over = false;
    this.#place = after;
    this.#kept = [];
    this.#keptAfter = Number(after);
    document.addEventListener('visibilitychange', this.#visibilityChanged);
    addEventListener('online', this.#networkChanged);
    addEventListener('offline', this.#networkChanged);
    this.#run();
    this.#visibilityChanged();
  }

  #run(): void {
    const running = (this.#running = new AbortController());
    void this.#follow(running).catch(() => {
      // What cannot be mended: the listeners load again, and their failure says why.
      if (running === this.#running) this.#finish();
    });
  }

  async #follow(running: AbortController): Promise<void> {
    const signal = AbortSignal.any([running.signal, this.#session.signal]);
    const changes = live(this.#session.client, {
      signal,
      lastEventId: this.#place,
      onConnection: (place) => running === this.#running && this.#connected(place),
    });
    for await (const change of changes) {
      if (running !== this.#running) return;
      this.#place = change.id;
      this.#kept.push(change);
      if (this.#kept.length > mostKept) this.#keptAfter = Number(this.#kept.shift()?.id);
      for (const listener of [...this.#listeners.keys()]) this.#tell(listener, change);
    }
    if (running === this.#running) this.#finish();
  }

  #connected(place: string | undefined): void {
    this.#open = place !== undefined;
    this.#openedAt = performance.now();
    if (place !== undefined && place !== this.#place) {
      // The first connection of who had no place, or one to another log.
      this.#place = place;
      this.#kept = [];
      this.#keptAfter = Number(place);
      for (const listener of this.#listeners.keys()) {
        this.#listeners.set(listener, Number(place));
        listener.missed();
      }
    }
    this.#report();
  }

  #report(): void {
    for (const listener of [...this.#listeners.keys()]) listener.connectionChanged();
  }

  #finish(): void {
    this.#end();
    this.#over = true;
    this.#report();
  }

  #end(): void {
    document.removeEventListener('visibilitychange', this.#visibilityChanged);
    removeEventListener('online', this.#networkChanged);
    removeEventListener('offline', this.#networkChanged);
    clearTimeout(this.#timer);
    this.#hiddenAt = Infinity;
    this.#begun = false;
    this.#stop();
  }

  #stop(): void {
    const running = this.#running;
    this.#running = undefined;
    this.#open = false;
    running?.abort();
  }

  /** A connection from before, as over another network, may be dead without a word. */
  readonly #networkChanged = () => {
    if (!this.#open || performance.now() - this.#openedAt < settledAfter) return;
    this.#stop();
    this.#run();
    this.#report();
  };

  readonly #visibilityChanged = () => {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'hidden') {
      this.#hiddenAt = Date.now();
      this.#timer = setTimeout(() => this.#stop(), hiddenFor);
      return;
    }
    const away = Date.now() - this.#hiddenAt;
    this.#hiddenAt = Infinity;
    if (this.#running) return;
    if (away > awayFor) this.#place = undefined;
    this.#run();
  };
}
