import { nothing } from 'lit';
import type { ReactiveController } from 'lit';
import type { Actions, ActionsHost, ActionsOptions } from './actions/actions.ts';
import type { Interviewer } from './filters.ts';
import { loadActions } from './load-actions.ts';

/** What can be done with a row. The code for it comes when somebody first asks for it. */
export class RowActions implements ReactiveController {
  readonly #host: ActionsHost;
  readonly #options: ActionsOptions;
  #actions: Actions | undefined;

  constructor(host: ActionsHost, options: ActionsOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#actions?.close();
  }

  async open(button: HTMLElement, interviewer: Interviewer, index: number): Promise<void> {
    const root = this.#host.renderRoot as ShadowRoot;
    const places = [root.activeElement, button];
    await this.load();
    // Whoever has gone on by then is left alone.
    if (places.includes(root.activeElement)) await this.#actions?.open(button, interviewer, index);
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
