import type { ReactiveController, ReactiveControllerHost } from 'lit';

const pause = 250;

/** Waits for a pause in the typing, so that a request is sent per word and not per letter. */
export class Typing implements ReactiveController {
  readonly #finished: () => void;
  #text: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, finished: () => void) {
    this.#finished = finished;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.take();
  }

  typed(text: string, finished: boolean): void {
    clearTimeout(this.#timer);
    this.#text = text;
    if (finished) this.#finished();
    else this.#timer = setTimeout(this.#finished, pause);
  }

  /** The text not taken yet, if there is any. */
  take(): string | undefined {
    clearTimeout(this.#timer);
    const text = this.#text;
    this.#text = undefined;
    return text;
  }
}
