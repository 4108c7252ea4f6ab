import type { ReactiveController, ReactiveControllerHost } from 'lit';

const pause = 250;

/** Waits for a pause in the typing, so that a request is sent per word and not per letter. */
export class Typing implements ReactiveController {
  readonly #report: (text: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, report: (text: string) => void) {
    this.#report = report;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  typed(text: string, finished: boolean): void {
    this.cancel();
    if (finished) this.#report(text);
    else this.#timer = setTimeout(() => this.#report(text), pause);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
