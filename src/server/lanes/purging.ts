import type { Store } from '../store/store.ts';

/** Several people erased within this time cost one rewriting of the files, which keeps writers waiting. */
const gatherMs = 120_000;
const againMs = 1000;

/** Takes what was erased out of the files of a store, some time after. */
export class Purging {
  readonly #store: Store;
  readonly #report: (error: unknown) => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(store: Store, report: (error: unknown) => void) {
    this.#store = store;
    this.#report = report;
  }

  /** What the last server left to do comes before anything that is written. */
  async now(): Promise<void> {
    this.#timer = undefined;
    try {
      if (!(await this.#store.purge())) this.#after(againMs);
    } catch (error) {
      this.#report(error);
      this.later();
    }
  }

  later(): void {
    this.#after(gatherMs);
  }

  #after(milliseconds: number): void {
    this.#timer ??= setTimeout(() => void this.now(), milliseconds).unref();
  }
}
