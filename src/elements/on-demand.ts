import type { CSSResult, LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.ts';
import type { HeldClick, clickAgain } from './click-again.ts';
import { SkErrorEvent } from './events.ts';

/** Milliseconds for which what could not be fetched is not asked for again, unless by a click. */
const rest = 10_000;

export interface CodeOnDemand {
  readonly styles: readonly CSSResult[];
  /** It comes with the code that a click waits for. */
  readonly clickAgain: typeof clickAgain;
}

/**
 * Code that an element loads when somebody first wants what it draws, with its `styles`; the element
 * then draws itself again. An element that awaits `settled` in `getUpdateComplete` is complete with it.
 */
export class OnDemand<Module extends CodeOnDemand> {
  readonly #host: LitElement;
  readonly #load: () => Promise<Module>;
  /** The code, once it is there. */
  loaded: Module | undefined;
  /** Undefined where nothing is under way. */
  settled: Promise<void> | undefined;
  /** Time of the page until which nobody but a click asks again; 0 unless it could not be fetched. */
  failedUntil = 0;
  #held: HeldClick | undefined;

  constructor(host: LitElement, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** Undefined until it has come; the first question for it loads it. */
  get module(): Module | undefined {
    // A pointer on its way over a chart asks at each of its moves.
    if (!this.loaded && performance.now() > this.failedUntil) this.settled ??= this.#fetch();
    return this.loaded;
  }

  /** The code, once it is there or known not to come. */
  async ready(): Promise<Module | undefined> {
    if (!this.module) await this.settled;
    return this.loaded;
  }

  /**
   * Whether a click has to wait for the code. The last one that does is done again when it is there,
   * unless whoever made it has gone on by then.
   */
  hold(event: Event): boolean {
    if (this.loaded) return false;
    this.settled ??= this.#fetch();
    event.preventDefault();
    this.#held = [event.currentTarget as HTMLElement, document.activeElement];
    return true;
  }

  async #fetch(): Promise<void> {
    try {
      const module = await this.#load();
      adoptStyles(this.#host, module.styles);
      this.loaded = module;
      this.failedUntil = 0;
      this.#host.requestUpdate();
      module.clickAgain(this.#held);
    } catch (error) {
      this.failedUntil = performance.now() + rest;
      this.#host.dispatchEvent(new SkErrorEvent(error));
      this.#host.requestUpdate();
    }
    this.settled = this.#held = undefined;
  }
}
