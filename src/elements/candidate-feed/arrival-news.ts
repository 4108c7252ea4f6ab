import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A screen reader is told no more often than this, however many come in. */
const tellEvery = 10_000;

/** Counts who came in, for the live region: one sentence now and then in place of one for each. */
export class ArrivalNews implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #list = '';
  #coming = 0;
  #told = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How many came in, as last told; 0 in between, so that the same number is news again. */
  get count(): number {
    return this.#told;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#coming = this.#told = 0;
  }

  /** Into which list; what came into another is no news of this one. */
  add(list: string, count: number): void {
    if (list !== this.#list) this.hostDisconnected();
    this.#list = list;
    this.#coming += count;
    if (this.#coming > 0) this.#timer ??= setTimeout(() => this.#tell(), tellEvery / 10);
  }

  #tell(): void {
    this.#told = this.#coming;
    this.#coming = 0;
    this.#host.requestUpdate();
    // Either silence or the next sentence follows.
    this.#timer = this.#told > 0 ? setTimeout(() => this.#tell(), tellEvery) : undefined;
  }
}
