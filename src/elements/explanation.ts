import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { Explained, MetricScope } from './metric-account.ts';

type Account<Figure> = (figure: Figure, scope: MetricScope, localize: Localize) => TemplateResult;

/**
 * "Why this number?": one native popover per element, beside the figure it was asked about. Its
 * buttons carry `popovertarget="explanation"`, so that opening, Escape and a click elsewhere
 * are the browser's. What it says of a figure comes with code of its own.
 */
export class Explanation<Figure = () => Explained> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #figure: Figure | undefined;
  #opener: HTMLElement | undefined;
  /** One button may stand for many figures by turns, with a label for each. */
  #label: string | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#figure = this.#opener = undefined;
  }

  /** Handles the click of a figure's button, before the browser opens the popover for it. */
  choose(event: Event, figure: Figure): void {
    const popover = this.#popover();
    const opener = event.currentTarget as HTMLElement;
    const { ariaLabel } = opener;
    const open = popover?.matches(':popover-open') === true;
    const same = open && this.#opener === opener && this.#label === ariaLabel;
    // Closed first, the popover opens anew beside the button that was clicked now.
    if (open) popover.hidePopover();
    if (same) event.preventDefault();
    this.#figure = figure;
    this.#opener = opener;
    this.#label = ariaLabel;
    this.#host.requestUpdate();
  }

  /** `account` is asked for its code when there is something to account for. */
  render(
    scope: MetricScope | undefined,
    localize: Localize,
    account: () => Account<Figure> | undefined,
  ): TemplateResult {
    const figure = scope && this.#figure;
    return html`<p id="why" hidden>${localize.term('metricWhy')}</p>
      <dialog
        id="explanation"
        part="explanation"
        class="popover explanation"
        popover
        aria-labelledby="explanation-title"
        @toggle=${this.#toggled}
      >
        ${
          figure
            ? (account()?.(figure, scope, localize) ??
              html`<p id="explanation-title">${localize.term('stateLoading')}</p>`)
            : nothing
        }
      </dialog>`;
  }

  /** Browsers lose the way back to a button inside a shadow root. */
  readonly #toggled = ({ newState }: ToggleEvent) => {
    const focused = this.#host.shadowRoot?.activeElement;
    const astray = !focused || this.#popover()?.contains(focused);
    if (newState === 'closed' && astray) this.#opener?.focus();
  };

  #popover(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('#explanation');
  }
}
