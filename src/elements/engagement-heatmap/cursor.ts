import type { ReactiveControllerHost } from 'lit';
import type { EngagementHours } from './answers.ts';
import type { CursorState, Moves } from './moves.ts';

/** Code that comes when somebody asks for it. */
interface MovesCode {
  ready(): Promise<{ readonly Moves: typeof Moves } | undefined>;
}

/** On the busiest hour until somebody comes near; what moves it comes then. */
export class Cursor {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #code: MovesCode;
  #hours: EngagementHours | undefined;
  #moves: Moves | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, code: MovesCode) {
    this.#host = host;
    this.#code = code;
  }

  /** Among these cells. */
  stateIn(hours: EngagementHours): CursorState {
    this.#hours = hours;
    return this.#moves ?? { buttons: [{ day: 0, hour: hours.peak?.hour ?? 0 }] };
  }

  /** Handles what pointer, keyboard and focus do on the cells, in its order, also while the code loads. */
  readonly follow = async (event: Event) => {
    if (event.type === 'keydown') {
      if (!isStep(event as KeyboardEvent)) return;
      // Once the code is there it is too late to keep the page from scrolling.
      event.preventDefault();
    }
    const code = await this.#code.ready();
    if (!code) return;
    this.#moves ??= new code.Moves(this.#host, () => this.#hours as EngagementHours);
    this.#moves.follow(event);
  };
}

/** Whether a key goes to another cell. */
function isStep({ key, altKey, metaKey, ctrlKey }: KeyboardEvent): boolean {
  return !altKey && !metaKey && (ctrlKey ? /^(Home|End)/ : /^(Home|End|Arrow)/).test(key);
}
