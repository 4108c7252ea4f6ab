import type { Runtime } from '../../src/client/index.ts';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Lets everything that waits for no timer come to rest. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** A clock that stands still until it is moved; chance is always the same. */
export class FakeRuntime implements Runtime {
  /** What chance comes to. */
  chance = 0;
  #now = 1_000_000;
  #awake = true;
  readonly #timers = new Set<Timer>();
  readonly #listeners = new Set<() => void>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, milliseconds), run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  random(): number {
    return this.chance;
  }

  isAwake(): boolean {
    return this.#awake;
  }

  onWake(run: () => void): () => void {
    this.#listeners.add(run);
    return () => this.#listeners.delete(run);
  }

  /** How many timers and listeners somebody left behind. */
  get pending(): number {
    return this.#timers.size + this.#listeners.size;
  }

  /** Moves the clock; timers run in their order, each after what the one before set off. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await settle();
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await settle();
    }
    this.#now = end;
  }

  /** The machine sleeps so long: no timer runs, and many a clock does not count it. */
  async hibernate(milliseconds: number, counts: boolean): Promise<void> {
    if (counts) this.#now += milliseconds;
    await this.advance(0);
  }

  sleep(): void {
    this.#awake = false;
  }

  async wake(): Promise<void> {
    this.#awake = true;
    for (const run of [...this.#listeners]) run();
    await settle();
  }
}
