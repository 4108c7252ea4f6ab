/** An element has new data. */
export class SkLoadEvent extends Event {
  constructor() {
    super('sk-load', { bubbles: true, composed: true });
  }
}

/** An element could not load. `error` is an `ApiError` unless the page itself threw. */
export class SkErrorEvent extends Event {
  readonly error: unknown;

  constructor(error: unknown) {
    super('sk-error', { bubbles: true, composed: true });
    this.error = error;
  }
}
