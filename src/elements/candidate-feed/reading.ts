import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The pointer crosses the rows on its way elsewhere; and a tap ends before its click comes. */
const releaseAfter = 400;

/**
 * Whether somebody is at the rows: the pointer over them, the keyboard in them, or scrolled down.
 * Then the rows stand still, so that nobody opens a candidate they did not mean (#80).
 */
export class Reading implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #at = new Set<'pointer' | 'keyboard' | 'scroll'>();
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
    this.#at.clear();
    this.#is = false;
  }

  /** The rows are gone, and with them whatever was at them. */
  reset(): void {
    this.#at.clear();
    this.#change();
  }

  readonly onPointerenter = (): void => {
    this.#at.add('pointer');
    this.#change();
  };

  readonly onPointerleave = (): void => {
    this.#at.delete('pointer');
    this.#change();
  };

  readonly onFocusin = ({ target }: FocusEvent): void => {
    // A click leaves the focus behind, and that alone does not stop the feed.
    if (target instanceof Element && target.matches(':focus-visible')) this.#at.add('keyboard');
    else this.#at.delete('keyboard');
    this.#change();
  };

  readonly onFocusout = (): void => {
    this.#at.delete('keyboard');
    this.#change();
  };

  scrolledTo(top: number): void {
    if (top > 1) this.#at.add('scroll');
    else this.#at.delete('scroll');
    this.#change();
  }

  #change(): void {
    clearTimeout(this.#timer);
    if (this.#at.size > 0) this.#set(true);
    else if (this.#is) this.#timer = setTimeout(() => this.#set(false), releaseAfter);
  }

  #set(is: boolean): void {
    if (is === this.#is) return;
    this.#is = is;
    this.#host.requestUpdate();
  }
}
