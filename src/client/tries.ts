import type { Clock } from './clock.ts';

const minute = 60_000;
const mostPerMinute = 4;

/** What was sent lately and not answered, by path: a resource that is down is not tried over and over. */
export class Tries {
  readonly #clock: Clock;
  readonly #times = new Map<string, number[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(path: string): void {
    this.#times.set(path, [...this.#recent(path), this.#clock.now()]);
  }

  /** It answered: whatever fails next is another story. */
  forget(path: string): void {
    this.#times.delete(path);
  }

  /** Whether the minute has room for another one. */
  allow(path: string): boolean {
    return this.#recent(path).length < mostPerMinute;
  }

  #recent(path: string): number[] {
    const since = this.#clock.now() - minute;
    return (this.#times.get(path) ?? []).filter((at) => at > since);
  }
}
