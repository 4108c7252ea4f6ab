export const everywhere = { bubbles: true, composed: true };

/** An element has new data. */
export class SkLoadEvent extends Event {
  constructor() {
    super('sk-load', everywhere);
  }
}

/** An element could not load. */
export class SkErrorEvent extends Event {
  /** An `ApiError`, unless the page itself threw. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('sk-error', everywhere);
    this.error = error;
  }
}
