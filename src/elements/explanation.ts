import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import * as shapes from './icon-shapes.ts';
import { icon } from './icons.ts';
import type { renderAccount } from './explanation-account.ts';
import type { Explained, MetricScope } from './metric-account.ts';

/**
 * "Why this number?": one native popover per element, beside the figure it was asked about. Its
 * buttons carry `popovertarget="explanation"`, so that opening, Escape and a click elsewhere
 * are the browser's.
 */
export class Explanation implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #subject: Explained | undefined;
  #opener: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#subject = this.#opener = undefined;
  }

  /** Handles the click of a figure's button, before the browser opens the popover for it. */
  choose(event: Event, subject: Explained): void {
    const popover = this.#popover();
    const open = popover?.matches(':popover-open') === true;
    const same =
      open && this.#opener === event.currentTarget && this.#subject?.title === subject.title;
    // Closed first, the popover opens anew beside the button that was clicked now.
    if (open) popover.hidePopover();
    if (same) event.preventDefault();
    this.#subject = subject;
    this.#opener = event.currentTarget as HTMLElement;
    this.#host.requestUpdate();
  }

  /** `account` is asked for its code when there is something to account for. */
  render(
    scope: MetricScope | undefined,
    localize: Localize,
    account: () => typeof renderAccount | undefined,
  ): TemplateResult {
    const subject = scope && this.#subject;
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
          subject
            ? html`<header>
                  <p class="explanation-kind">${localize.term('metricWhy')}</p>
                  <button
                    part="button"
                    class="icon-button"
                    type="button"
                    popovertarget="explanation"
                    popovertargetaction="hide"
                    aria-label=${localize.term('close')}
                  >
                    ${icon(shapes.close)}
                  </button>
                </header>
                <h3 id="explanation-title">${subject.title}</h3>
                <p>${subject.metric.definition}</p>
                ${account()?.(subject, subject.scope ?? scope, localize)}`
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
