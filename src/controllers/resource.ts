import type { ReactiveController } from 'lit';
import { ApiError, unwrap } from '../client/error.ts';
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
  readonly isEmpty?: (value: T) => boolean;
  readonly isPartial?: (value: T) => boolean;
}

export type ResourceHost<T> = SessionHost & { data?: T | undefined };

/**
 * The data of one element: loads it when the element's key or session changes, cancels the request
 * before, keeps the last value while it loads again. With `data` set by the host it never asks.
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
  #error: unknown;
  #updatedAt: Date | undefined;

  constructor(host: ResourceHost<T>, options: ResourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get value(): T | undefined {
    return this.#host.data ?? this.#loaded;
  }

  /** What went wrong last; undefined once a load succeeded. */
  get error(): unknown {
    return this.#host.data === undefined ? this.#error : undefined;
  }

  /** Whether what the value is about is gone, or out of this session's sight. */
  get notFound(): boolean {
    return this.#isGone(this.error);
  }

  /** When the value came in; undefined for data of the host. */
  get updatedAt(): Date | undefined {
    return this.#host.data === undefined ? this.#updatedAt : undefined;
  }

  get refreshing(): boolean {
    return this.#request !== undefined;
  }

  get status(): ResourceStatus {
    const { value, error, refreshing } = this;
    const blank = value === undefined || (this.#options.isEmpty?.(value) ?? false);
    if (this.#host.data === undefined) {
      const unsettled = refreshing || error !== undefined;
      if (blank && error !== undefined && !refreshing) return statusOf(error);
      if (isOffline() && (unsettled || value === undefined)) return 'offline';
      if (value === undefined) return 'loading';
      if (unsettled && !blank) return 'stale';
    }
    if (blank) return 'empty';
    return this.#options.isPartial?.(value) ? 'partial' : 'ready';
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
    if (!this.#request) return;
    this.#cancel();
    this.#key = [];
  }

  hostUpdate(): void {
    const key = [this.#session(), ...(this.#options.key?.() ?? [])];
    if (isSame(key, this.#key)) return;
    this.#key = key;
    void this.#load('default');
  }

  readonly #connectionChanged = () => {
    this.#host.requestUpdate();
    if (!isOffline() && this.#error !== undefined) void this.#load('default');
  };

  #session(): Session | undefined {
    return this.#host.data === undefined ? this.#options.session.session : undefined;
  }

  #cancel(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  async #load(cache: RequestCache): Promise<void> {
    this.#cancel();
    const session = this.#session();
    const subject = [session, this.#options.subject?.()];
    if (!isSame(subject, this.#subject)) this.#forget();
    this.#subject = subject;
    if (!session) return;

    const request = (this.#request = new AbortController());
    const sentOffline = isOffline();
    this.#host.requestUpdate();
    let event: Event;
    try {
      const value = await this.#options.load(session, request.signal, cache);
      if (request !== this.#request) return;
      this.#loaded = value;
      this.#error = undefined;
      this.#updatedAt = new Date();
      event = new SkLoadEvent();
    } catch (error) {
      if (request !== this.#request) return;
      // It failed for want of a connection, which came back before it said so.
      if (sentOffline && !isOffline()) return this.#load(cache);
      // What a credential may no longer see does not stay on the screen.
      if (statusOf(error) === 'forbidden' || this.#isGone(error)) this.#forget();
      this.#error = error;
      event = new SkErrorEvent(error);
    }
    this.#request = undefined;
    this.#host.requestUpdate();
    // After the update, so that a listener finds the element as it then is.
    await this.#host.updateComplete;
    this.#host.dispatchEvent(event);
  }

  #isGone(error: unknown): boolean {
    return this.#options.subject !== undefined && error instanceof ApiError && error.status === 404;
  }

  #forget(): void {
    this.#loaded = this.#error = this.#updatedAt = undefined;
  }
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, index) => Object.is(part, b[index]));
}

function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false;
}

function statusOf(error: unknown): 'forbidden' | 'offline' | 'error' {
  const status = error instanceof ApiError ? error.status : undefined;
  if (status === 401 || status === 403) return 'forbidden';
  return isOffline() && status === 0 ? 'offline' : 'error';
}
