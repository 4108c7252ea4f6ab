import type { CSSResult, LitElement } from 'lit';
import { adoptStyles } from './adopt-styles.ts';
import { SkErrorEvent } from './events.ts';

/**
 * Code that an element loads when somebody first wants what it draws, with its `styles`; the element
 * then draws itself again. An element that awaits `settled` in `getUpdateComplete` is complete with it.
 */
export class OnDemand<Module extends { readonly styles: readonly CSSResult[] }> {
  readonly #host: LitElement;
  readonly #load: () => Promise<Module>;
  #module: Module | undefined;
  #settled: Promise<void> | undefined;
  #held: HTMLElement | undefined;

  constructor(host: LitElement, load: () => Promise<Module>) {
    this.#host = host;
    this.#load = load;
  }

  /** Undefined until it has come; the first question for it loads it. */
  get module(): Module | undefined {
    if (!this.#module) this.#settled ??= this.#fetch();
    return this.#module;
  }

  /** The same without loading it. */
  get loaded(): Module | undefined {
    return this.#module;
  }

  /** Undefined where nothing is under way. */
  get settled(): Promise<void> | undefined {
    return this.#settled;
  }

  /** Whether a click has to wait for the code. The last one that does is done again when it is there. */
  hold(event: Event): boolean {
    if (this.module) return false;
    event.preventDefault();
    this.#held = event.currentTarget as HTMLElement;
    return true;
  }

  async #fetch(): Promise<void> {
    try {
      const module = await this.#load();
      adoptStyles(this.#host, module.styles);
      this.#module = module;
      this.#host.requestUpdate();
      this.#held?.click();
    } catch (error) {
      // The next question asks again; to draw now would ask without end.
      this.#host.dispatchEvent(new SkErrorEvent(error));
    }
    this.#settled = this.#held = undefined;
  }
}
