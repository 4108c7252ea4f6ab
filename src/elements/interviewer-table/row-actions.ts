import { nothing } from 'lit';
import type { ReactiveController } from 'lit';
import type { HeldClick } from '../click-again.ts';
import type { Actions, ActionsHost, ActionsOptions } from './actions/actions.ts';
import type { Interviewer } from './filters.ts';
import { loadActions } from './load-actions.ts';

/** What can be done with a row. The code for it comes when somebody first asks for it. */
export class RowActions implements ReactiveController {
  readonly #host: ActionsHost;
  readonly #options: ActionsOptions;
  #actions: Actions | undefined;
  #click: HeldClick | undefined;

  constructor(host: ActionsHost, options: ActionsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#actions?.close();
  }

  async open(button: HTMLElement, interviewer: Interviewer, index: number): Promise<void> {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    const click = (this.#click = [button, activeElement ?? document.activeElement]);
    await this.load();
    // Of two meanwhile the last one counts.
    if (click === this.#click) await this.#actions?.open(click, interviewer, index);
  }

  async load(): Promise<void> {
    if (this.#actions) return;
    try {
      const { Actions } = await loadActions();
      this.#actions ??= new Actions(this.#host, this.#options);
      this.#host.requestUpdate();
    } catch (error) {
      this.#options.failed(error);
    }
  }

  renderDock() {
    return this.#actions?.renderDock() ?? nothing;
  }

  render() {
    return this.#actions?.render() ?? nothing;
  }
}
