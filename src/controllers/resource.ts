import type { ReactiveController } from 'lit';
import { ApiError, unwrap } from '../client/error.ts';
import { patience, systemRuntime, whenAwake } from '../client/runtime.ts';
import type { Session } from '../client/session.ts';
import { SkErrorEvent, SkLoadEvent } from './load-events.ts';
import type { SessionController, SessionHost } from './session-context.ts';

export { ApiError, unwrap };

export type ResourceStatus =
  'loading' | 'ready' | 'empty' | 'error' | 'forbidden' | 'stale' | 'offline' | 'partial';

export interface ResourceOptions<T> {
  readonly session: SessionController;
  /** Asks for the value. `cache` goes into the request, so that `reload()` passes the browser's. */
  readonly load: (session: Session, signal: AbortSignal, cache: RequestCache) => Promise<T>;
  /** What the request depends on; another key loads again, while the former value stays. */
  readonly key?: () => readonly unknown[];
  /**
   * Whom the value is about: another subject drops the former value at once, and so does an answer
   * that there is no such one.
   */
  readonly subject?: () => unknown;
  readonly isEmpty: (value: T) => boolean;
  readonly isPartial: (value: T) => boolean;
}

/** How far apart loads are at most that still lack a part. */
const longestWait = 600_000;

/** What Lit keeps to those who extend it. */
interface Drawing {
  performUpdate(): void;
}

export type ResourceHost<T> = SessionHost & { data?: T | undefined };

/**
 * The data of one element: loads it when the element's key or session changes, cancels the request
 * before, keeps the last value while it loads again. What failed, and may pass, it asks for again
 * after half a minute, when somebody looks at the page. With `data` set by the host it never asks.
 *
 * A value that cannot be drawn, as where a host's own data has a text in place of a list, is a failure
 * too: it is what the element shows until there is another one.
 *
 * Not `@lit/task`: that forgets the value when a run fails, and runs on when its host is gone.
 */
export class Resource<T> implements ReactiveController {
  readonly #host: ResourceHost<T>;
  readonly #options: ResourceOptions<T>;
  #request: AbortController | undefined;
  #key: readonly unknown[] = [];
  #subject: readonly unknown[] = [];
  #loaded: T | undefined;
  /** Data of the host that could not be drawn. */
  #unfit: T | undefined;
  /** What that was asked for by. */
  #loadedKey: readonly unknown[] = [];
  #error: unknown;
  #updatedAt: Date | undefined;
  /** Whether the request under way was sent without a connection, and is bound to fail. */
  #sentOffline = false;
  /** Whether it is under way without anybody having asked for it, so that nothing is said of it. */
  #quiet = false;
  #partials = 0;
  #callOffRetry = () => {};

  constructor(host: ResourceHost<T>, options: ResourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    const element = host as unknown as Drawing;
    const draw = element.performUpdate.bind(host);
    element.performUpdate = () => {
      try {
        draw();
      } catch (error) {
        this.#forget();
        this.#unfit = host.data;
        this.#error = error;
        host.requestUpdate();
        draw();
        host.dispatchEvent(new SkErrorEvent(error));
      }
    };
  }

  get value(): T | undefined {
    const { data } = this.#host;
    return (data !== this.#unfit && data) || this.#loaded;
  }

  /** What went wrong last; undefined once a load succeeded. */
  get error(): unknown {
    return this.#host.data === this.#unfit ? this.#error : undefined;
  }

  /** Whether what the value is about is gone, or out of this session's sight. */
  get notFound(): boolean {
    return this.#isGone(this.error);
  }

  /** When the value came in; undefined for data of the host. */
  get updatedAt(): Date | undefined {
    return this.#host.data === undefined ? this.#updatedAt : undefined;
  }

  /** Whether the last load failed and is made again by itself: whoever else would load need not. */
  get waiting(): boolean {
    return this.error !== undefined && mayPass(this.error) && !this.refreshing;
  }

  get refreshing(): boolean {
    return this.#request !== undefined;
  }

  get status(): ResourceStatus {
    const { value, error, refreshing } = this;
    const blank = this.#isBlank(value);
    if (this.#host.data === this.#unfit) {
      const unsettled = refreshing || error !== undefined;
      const failed = error !== undefined && (!refreshing || this.#quiet);
      if (blank && failed) return statusOf(error);
      if (isOffline() && (value === undefined || (unsettled && !blank))) return 'offline';
      if (value === undefined) return 'loading';
      if (unsettled && !blank) return 'stale';
    }
    if (blank) return 'empty';
    return this.#options.isPartial(value as T) ? 'partial' : 'ready';
  }

  /** Asks again, past the browser's cache; resolves when the answer or the failure is shown. */
  async reload(): Promise<void> {
    await this.#load('reload');
  }

  /** Puts a newer value in place of the one there is, as live changes bring it. */
  replace(value: T): void {
    if (this.#loaded === undefined) return;
    this.#loaded = value;
    this.#updatedAt = new Date();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('online', this.#connectionChanged);
    addEventListener('offline', this.#connectionChanged);
    // What was under way when the element left the page was cancelled.
    if (this.#key.length === 0) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#connectionChanged);
    removeEventListener('offline', this.#connectionChanged);
    this.#callOffRetry();
    const unfinished = this.#request || this.#error !== undefined || this.#partials > 0;
    if (!unfinished) return;
    this.#cancel();
    this.#key = [];
  }

  hostUpdate(): void {
    // Frameworks write null for what there is none of.
    const data = (this.#host.data ??= undefined);
    if (data !== this.#unfit) this.#unfit = this.#error = undefined;
    const session = this.#session();
    const key = session ? this.#keyOf(session) : [];
    if (isSame(key, this.#key)) return;
    this.#key = key;
    void this.#load('default');
  }

  readonly #connectionChanged = () => {
    this.#host.requestUpdate();
    const lost = this.#error !== undefined || (this.#request && this.#sentOffline);
    if (!isOffline() && lost) void this.#load('default');
  };

  #session(): Session | undefined {
    return this.#host.data === undefined ? this.#options.session.session : undefined;
  }

  #keyOf(session: Session): readonly unknown[] {
    return [session, ...(this.#options.key?.() ?? [])];
  }

  #cancel(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  /** Three quick tries have failed by then: the client makes them. */
  #retryLater(): void {
    const usual = patience(systemRuntime) * 2 ** Math.max(0, this.#partials - 1);
    const asked = (this.#error as ApiError | undefined)?.retryAfter ?? 0;
    const wait = Math.max(asked * 1000, Math.min(longestWait, usual));
    this.#callOffRetry = whenAwake(systemRuntime, wait, () => {
      this.#quiet = true;
      void this.#load('default');
    });
  }

  async #load(cache: RequestCache): Promise<void> {
    this.#cancel();
    this.#callOffRetry();
    const quiet = this.#quiet;
    this.#quiet = false;
    const session = this.#session();
    const subject = [session, this.#options.subject?.()];
    if (!isSame(subject, this.#subject)) this.#forget();
    this.#subject = subject;
    // Somebody may want data to be tried again that was mended in place.
    this.#unfit = undefined;
    this.#host.requestUpdate();
    if (!session) return;

    const request = (this.#request = new AbortController());
    this.#sentOffline = isOffline();
    this.#quiet = quiet;
    let event: Event;
    try {
      const value = await this.#options.load(session, request.signal, cache);
      if (request !== this.#request) return;
      this.#partials = this.#options.isPartial(value) ? this.#partials + 1 : 0;
      this.#loaded = value;
      this.#loadedKey = this.#key;
      this.#error = undefined;
      this.#updatedAt = new Date();
      if (this.#partials > 0) this.#retryLater();
      event = new SkLoadEvent();
    } catch (error) {
      if (request !== this.#request) return;
      // Whoever asks may have gone back to what there is.
      const key = this.#keyOf(session);
      if (isSame(key, this.#loadedKey)) this.#key = key;
      // What a credential may no longer see does not stay on the screen, nor what answers a question
      // that is none any more, as by a label that is gone, nor what was not asked for this time: it
      // would stand under another choice. That there was nothing says nothing of now.
      const isKept = isSame(this.#key, this.#loadedKey) && !this.#isBlank(this.#loaded);
      const refused =
        statusOf(error) === 'forbidden' || (error as ApiError | undefined)?.status === 400;
      if (!isKept || refused || this.#isGone(error)) this.#forget();
      this.#error = error;
      this.#partials = 0;
      if (mayPass(error)) this.#retryLater();
      event = new SkErrorEvent(error);
    }
    this.#request = undefined;
    this.#quiet = false;
    this.#host.requestUpdate();
    // After the update, so that a listener finds the element as it then is.
    await this.#host.updateComplete;
    this.#host.dispatchEvent(event);
  }

  #isBlank(value: T | undefined): boolean {
    return value === undefined || this.#options.isEmpty(value);
  }

  /** The API says so; a 404 of whatever else, such as a proxy or the token endpoint, is of its own. */
  #isGone(error: unknown): boolean {
    const { subject } = this.#options;
    return !!subject && (error as ApiError | undefined)?.code === 'not_found';
  }

  #forget(): void {
    this.#loaded = this.#error = this.#updatedAt = undefined;
  }
}

/** Null, undefined and an empty text are all that there is none. */
function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, index) => Object.is(part ?? '', b[index] ?? ''));
}

function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false;
}

/** What is thrown otherwise, such as of code that could not be fetched, may pass as well. */
function mayPass(error: unknown): boolean {
  return !(error instanceof ApiError) || error.retryable;
}

function statusOf(error: unknown): 'forbidden' | 'offline' | 'error' {
  const status = error instanceof ApiError ? error.status : undefined;
  if (status === 401 || status === 403) return 'forbidden';
  return isOffline() && status === 0 ? 'offline' : 'error';
}
