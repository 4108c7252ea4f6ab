/** An element has new data. */
export class SkLoadEvent extends Event {
  constructor() {
    super('sk-load', { bubbles: true, composed: true });
  }
}

/** An element could not load. */
export class SkErrorEvent extends Event {
  /** An `ApiError`, unless the page itself threw. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('sk-error', { bubbles: true, composed: true });
    this.error = error;
  }
}
