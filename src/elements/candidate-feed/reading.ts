import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The pointer crosses the rows on its way elsewhere; and a tap ends before its click comes. */
const releaseAfter = 400;

type Place = 'pointer' | 'keyboard' | 'scroll';

/**
 * Whether somebody is at the rows: the pointer over them, the keyboard in them, or scrolled down.
 * Then the rows stand still, so that nobody opens a candidate they did not mean (#80).
 */
export class Reading implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #at = new Set<Place>();
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

  readonly onPointerenter = (): void => this.#note('pointer', true);
  readonly onPointerleave = (): void => this.#note('pointer', false);

  // A click leaves the focus behind, and that alone does not stop the feed.
  readonly onFocusin = ({ target }: FocusEvent): void =>
    this.#note('keyboard', (target as Element).matches(':focus-visible'));
  readonly onFocusout = (): void => this.#note('keyboard', false);

  scrolledTo(top: number): void {
    this.#note('scroll', top > 1);
  }

  #note(place: Place, there: boolean): void {
    if (there) this.#at.add(place);
    else this.#at.delete(place);
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
