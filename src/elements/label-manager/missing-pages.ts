import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../../client/session.ts';
import { loadMissing, missingAmong, pageSize } from './data.ts';
import type { ManagerValue, Missing, MissingLabels } from './data.ts';

/** What lacks a required label: the page that came with the labels, and those asked for after it. */
export class MissingPages implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #session: () => Session | undefined;
  #value: ManagerValue | undefined;
  #more: Missing | undefined;
  /** Found among the host's own interviewers. */
  #own: readonly MissingLabels[] | undefined;
  /** How many of those are shown. */
  #shown = pageSize;
  #request: AbortController | undefined;
  /** Whether the last page that was asked for did not come. */
  failed = false;

  constructor(host: ReactiveControllerHost, session: () => Session | undefined) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#request?.abort();
    this.#request = undefined;
  }

  /** How many came from the API. */
  get count(): number {
    return (this.#more ?? this.#value?.missing)?.rows.length ?? 0;
  }

  get loading(): boolean {
    return this.#request !== undefined;
  }

  /** Undefined where it is not known. */
  of(value: ManagerValue | undefined): Missing | undefined {
    if (value !== this.#value) {
      this.hostDisconnected();
      this.#more = undefined;
      this.failed = false;
      this.#value = value;
      this.#own = value && missingAmong(value);
    }
    return this.#more ?? value?.missing ?? this.#page();
  }

  /** All of them, where they are the host's own. */
  ownOf(value: ManagerValue): readonly MissingLabels[] | undefined {
    this.of(value);
    return this.#own;
  }

  /** Until they are drawn. */
  async more(): Promise<unknown> {
    await this.#bring();
    return this.#host.updateComplete;
  }

  async #bring(): Promise<void> {
    const value = this.#value;
    if (this.#own) {
      this.#shown += pageSize;
      return this.#host.requestUpdate();
    }
    const shown = this.of(value);
    const session = this.#session();
    if (!session || !shown?.cursor || this.#request) return;
    const request = (this.#request = new AbortController());
    this.failed = false;
    this.#host.requestUpdate();
    try {
      const next = await loadMissing(session, request.signal, 'default', shown.cursor);
      if (request === this.#request) {
        this.#more = { ...next, rows: [...shown.rows, ...next.rows] };
      }
    } catch {
      if (request === this.#request) this.failed = true;
    }
    if (request === this.#request) this.#request = undefined;
    this.#host.requestUpdate();
  }

  #page(): Missing | undefined {
    if (!this.#own) return undefined;
    const { length } = this.#own;
    const cursor = length > this.#shown ? String(this.#shown) : null;
    return { rows: this.#own.slice(0, this.#shown), total: length, cursor };
  }
}
