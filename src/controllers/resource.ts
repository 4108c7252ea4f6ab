import { initialState, Task, TaskStatus } from '@lit/task';
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
  /** Whom the value is about: another subject drops the former value at once. */
  readonly subject?: () => unknown;
  readonly isEmpty?: (value: T) => boolean;
  readonly isPartial?: (value: T) => boolean;
}

export type ResourceHost<T> = SessionHost & { data?: T | undefined };

/**
 * The data of one element: loads it when the element's key or session changes, cancels the request
 * before, keeps the last value while it loads again. With `data` set by the host it never asks.
 */
export class Resource<T> implements ReactiveController {
  readonly #host: ResourceHost<T>;
  readonly #options: ResourceOptions<T>;
  readonly #task: Task<readonly unknown[], T>;
  #loaded: T | undefined;
  #error: unknown;
  #subject: readonly unknown[] = [];
  #cache: RequestCache = 'default';
  #interrupted = false;
  #updatedAt: Date | undefined;

  constructor(host: ResourceHost<T>, options: ResourceOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#task = new Task<readonly unknown[], T>(host, {
      args: () => [this.#session(), ...(options.key?.() ?? [])],
      task: (_, { signal }) => this.#load(signal),
      onComplete: (value) => this.#complete(value),
      onError: (error) => this.#fail(error),
    });
  }

  get value(): T | undefined {
    return this.#host.data ?? this.#loaded;
  }

  /** What went wrong last; undefined once a load succeeded. */
  get error(): unknown {
    return this.#host.data === undefined ? this.#error : undefined;
  }

  /** When the value came in; undefined for data of the host. */
  get updatedAt(): Date | undefined {
    return this.#host.data === undefined ? this.#updatedAt : undefined;
  }

  get refreshing(): boolean {
    return this.#host.data === undefined && this.#task.status === TaskStatus.PENDING;
  }

  get status(): ResourceStatus {
    const { value, error } = this;
    if (this.#host.data === undefined) {
      const empty = value === undefined || (error !== undefined && this.#isEmpty(value));
      if (empty && !this.refreshing && error !== undefined) return statusOf(error);
      if (isOffline() && (this.refreshing || error !== undefined || value === undefined)) {
        return 'offline';
      }
      if (value === undefined) return 'loading';
      if (!this.#isEmpty(value) && (this.refreshing || error !== undefined)) return 'stale';
    }
    if (value === undefined || this.#isEmpty(value)) return 'empty';
    return this.#options.isPartial?.(value) ? 'partial' : 'ready';
  }

  /** Asks again, past the browser's cache; resolves when the answer or the failure is shown. */
  async reload(): Promise<void> {
    if (!this.#session()) return;
    this.#cache = 'reload';
    await this.#task.run();
    await this.#host.updateComplete;
  }

  hostConnected(): void {
    addEventListener('online', this.#reconnect);
    addEventListener('offline', this.#reconnect);
    if (this.#interrupted) void this.#task.run();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#reconnect);
    removeEventListener('offline', this.#reconnect);
    if (this.#task.status !== TaskStatus.PENDING) return;
    this.#interrupted = true;
    this.#task.abort();
  }

  readonly #reconnect = () => {
    this.#host.requestUpdate();
    if (!isOffline() && this.#error !== undefined && this.#session()) void this.#task.run();
  };

  #session(): Session | undefined {
    return this.#host.data === undefined ? this.#options.session.session : undefined;
  }

  #isEmpty(value: T): boolean {
    return this.#options.isEmpty?.(value) ?? false;
  }

  #load(signal: AbortSignal): Promise<T> | typeof initialState {
    const session = this.#session();
    const subject = [session, this.#options.subject?.()];
    if (subject.some((part, index) => part !== this.#subject[index])) {
      this.#loaded = this.#error = this.#updatedAt = undefined;
    }
    this.#subject = subject;
    this.#interrupted = false;
    const cache = this.#cache;
    this.#cache = 'default';
    return session ? this.#options.load(session, signal, cache) : initialState;
  }

  #complete(value: T): void {
    this.#loaded = value;
    this.#error = undefined;
    this.#updatedAt = new Date();
    // After the update that draws it, so that a listener finds the element as it then is.
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(new SkLoadEvent()));
  }

  #fail(error: unknown): void {
    if (this.#interrupted) return;
    this.#error = error;
    // What a credential may no longer see does not stay on the screen.
    if (statusOf(error) === 'forbidden') this.#loaded = this.#updatedAt = undefined;
    this.#host.dispatchEvent(new SkErrorEvent(error));
  }
}

function isOffline(): boolean {
  return typeof navigator !== 'undefined' && navigator.onLine === false;
}

function statusOf(error: unknown): 'forbidden' | 'offline' | 'error' {
  const status = error instanceof ApiError ? error.status : undefined;
  if (status === 401 || status === 403) return 'forbidden';
  return isOffline() && status === 0 ? 'offline' : 'error';
}
