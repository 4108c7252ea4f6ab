import type { Session } from '../client/session.ts';
import { everywhere } from './events.ts';

/** Something is about to be changed on the server; cancel it and nothing is. */
export class SkBeforeChangeEvent<Change = unknown> extends Event {
  /** What is about to be. */
  readonly change: Change;

  constructor(change: Change) {
    super('sk-before-change', { ...everywhere, cancelable: true });
    this.change = change;
  }
}

/** Something was changed on the server. */
export class SkChangeEvent<Change = unknown> extends Event {
  /** What was, with what became of it. */
  readonly change: Change;
  // Whoever hears of a change on the page does not get the session with it.
  readonly #session: Session | undefined;

  constructor(change: Change, session?: Session) {
    super('sk-change', everywhere);
    this.change = change;
    this.#session = session;
  }

  /** Whether it was made by this session, on a page that has several. */
  isOf(session: Session | undefined): boolean {
    return session !== undefined && session === this.#session;
  }
}

declare global {
  // Elements, the document and the window, which events bubble to.
  interface GlobalEventHandlersEventMap {
    'sk-before-change': SkBeforeChangeEvent;
    'sk-change': SkChangeEvent;
  }
}
