import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The pointer crosses the rows on its way elsewhere; and a tap ends before its click comes. */
const releaseAfter = 400;

/**
 * Whether somebody is at the rows: the pointer over them, the keyboard in them, or scrolled down.
 * Then the rows stand still, so that nobody opens a candidate they did not mean (#80).
 */
export class Reading implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #pointer = false;
  #keyboard = false;
  #scrolled = false;
  #is = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get is(): boolean {
    return this.#is;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#pointer = this.#keyboard = this.#scrolled = this.#is = false;
  }

  /** The rows are gone, and with them whatever was at them. */
  reset(): void {
    this.#pointer = this.#keyboard = this.#scrolled = false;
    this.#change();
  }

  readonly onPointerenter = (): void => {
    this.#pointer = true;
    this.#change();
  };

  readonly onPointerleave = (): void => {
    this.#pointer = false;
    this.#change();
  };

  readonly onFocusin = ({ target }: FocusEvent): void => {
    // A click leaves the focus behind, and that alone does not stop the feed.
    this.#keyboard = target instanceof Element && target.matches(':focus-visible');
    this.#change();
  };

  readonly onFocusout = (): void => {
    this.#keyboard = false;
    this.#change();
  };

  scrolledTo(top: number): void {
    this.#scrolled = top > 1;
    this.#change();
  }

  #change(): void {
    const is = this.#pointer || this.#keyboard || this.#scrolled;
    clearTimeout(this.#timer);
    if (is) this.#set(true);
    else if (this.#is) this.#timer = setTimeout(() => this.#set(false), releaseAfter);
  }

  #set(is: boolean): void {
    if (is === this.#is) return;
    this.#is = is;
    this.#host.requestUpdate();
  }
}
