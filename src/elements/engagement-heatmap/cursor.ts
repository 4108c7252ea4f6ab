import type { ReactiveControllerHost } from 'lit';
import type { EngagementHours } from './answers.ts';
import type { Details } from './load-details.ts';
import type { Moves } from './moves.ts';
import type { HourCell } from './plan.ts';

/** Where keyboard and pointer are. */
export interface CursorState {
  /** One of two buttons is on the cell of the keyboard; both are in place for a moment only. */
  readonly buttons: readonly (HourCell | undefined)[];
  readonly pointed?: HourCell | undefined;
  /** The cell that somebody looks at. */
  readonly read?: HourCell | undefined;
}

/** On the busiest hour until somebody comes near; what moves it comes then. */
export class Cursor {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #details: Details;
  #hours: EngagementHours | undefined;
  #moves: Moves | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, details: Details) {
    this.#host = host;
    this.#details = details;
  }

  /** Among these cells. */
  stateIn(hours: EngagementHours): CursorState {
    this.#hours = hours;
    return this.#moves ?? { buttons: [{ day: 0, hour: hours.peak?.hour ?? 0 }, undefined] };
  }

  /** Handles what pointer, keyboard and focus do on the cells, in its order, also while the code loads. */
  readonly follow = async (event: Event) => {
    if (event.type === 'keydown') {
      if (!isStep(event as KeyboardEvent)) return;
      // Once the code is there it is too late to keep the page from scrolling.
      event.preventDefault();
    }
    const details = await this.#details.ready();
    if (!details) return;
    this.#moves ??= new details.Moves(this.#host, () => this.#hours as EngagementHours);
    this.#moves.follow(event);
  };
}

/** Whether a key goes to another cell. */
function isStep({ key, altKey, metaKey, ctrlKey }: KeyboardEvent): boolean {
  return !altKey && !metaKey && (ctrlKey ? /^(Home|End)/ : /^(Home|End|Arrow)/).test(key);
}
