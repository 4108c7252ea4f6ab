import type { ReactiveController, ReactiveControllerHost } from 'lit';

const minute = 60_000;

/** Draws its host again each minute, so that "2 minutes ago" does not stay on the screen. */
export class Minutes implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#host.requestUpdate(), minute);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}
