import { everywhere, SkErrorEvent, SkLoadEvent } from '../controllers/load-events.ts';

export { everywhere, SkErrorEvent, SkLoadEvent };

/** Something was chosen. */
export class SkSelectEvent extends Event {
  /** What was chosen, as in `interviewer`, `candidate`, `figure` or `hour`. */
  readonly kind: string;
  /** Which of them. */
  readonly id: string;

  constructor(kind: string, id: string) {
    super('sk-select', everywhere);
    this.kind = kind;
    this.id = id;
  }
}

/** The filter of an element changed, by its own controls. */
export class SkFilterChangeEvent<Filter = Readonly<Record<string, unknown>>> extends Event {
  /** All that it is now, by the names of the properties. */
  readonly filter: Filter;

  constructor(filter: Filter) {
    super('sk-filter-change', everywhere);
    this.filter = filter;
  }
}

/** Somebody wants to go somewhere. The host routes; cancel it to say that it did. */
export class SkNavigateEvent extends Event {
  /** As in `candidates`, `settings`, `create` or `candidate`. */
  readonly destination: string;
  /** Of the interviewer or candidate; empty where there is none, as of `create`. */
  readonly id: string;

  constructor(destination: string, id: string) {
    super('sk-navigate', { ...everywhere, cancelable: true });
    this.destination = destination;
    this.id = id;
  }
}

declare global {
  // Elements, the document and the window, which events bubble to.
  interface GlobalEventHandlersEventMap {
    'sk-load': SkLoadEvent;
    'sk-error': SkErrorEvent;
    'sk-select': SkSelectEvent;
    'sk-filter-change': SkFilterChangeEvent;
    'sk-navigate': SkNavigateEvent;
  }
}
