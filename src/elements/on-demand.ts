import type { ReactiveControllerHost } from 'lit';
import { SkErrorEvent } from './events.ts';

/**
 * Code that an element loads when somebody first wants what it draws; the element then draws itself
 * again. An element that awaits `settled` in `getUpdateComplete` is complete with it.
 */
export class OnDemand<Module> {
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: () => Promise<Module>;
  #module: Module | undefined;
  #settled: Promise<void> | undefined;

  constructor(host: ReactiveControllerHost & Element, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** Undefined until it has come; the first question for it loads it. */
  get module(): Module | undefined {
    if (!this.#module) this.#settled ??= this.#fetch();
    return this.#module;
  }

  /** Undefined where nothing is under way. */
  get settled(): Promise<void> | undefined {
    return this.#settled;
  }

  async #fetch(): Promise<void> {
    try {
      this.#module = await this.#load();
      this.#host.requestUpdate();
    } catch (error) {
      // The next question asks again; to draw now would ask without end.
      this.#host.dispatchEvent(new SkErrorEvent(error));
    }
    this.#settled = undefined;
  }
}
