import { SkErrorEvent, SkLoadEvent } from '../controllers/load-events.ts';

export { SkErrorEvent, SkLoadEvent };

export const everywhere = { bubbles: true, composed: true };

/** Something was chosen: `kind` says what, as in `interviewer` or `step`, `id` which. */
export class SkSelectEvent extends Event {
  readonly kind: string;
  readonly id: string;

  constructor(kind: string, id: string) {
    super('sk-select', everywhere);
    this.kind = kind;
    this.id = id;
  }
}

/** The filter of an element changed, by its own controls. */
export class SkFilterChangeEvent<Filter = Readonly<Record<string, unknown>>> extends Event {
  readonly filter: Filter;

  constructor(filter: Filter) {
    super('sk-filter-change', everywhere);
    this.filter = filter;
  }
}

/** Somebody wants to go somewhere. The host routes; cancel it to say that it did. */
export class SkNavigateEvent extends Event {
  readonly destination: string;
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
