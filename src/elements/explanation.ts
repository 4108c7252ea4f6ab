import { html } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { ExplanationCode, ExplanationPanel } from './explanation-panel.ts';
import type { Explained, MetricScope } from './metric-account.ts';
import type { OnDemand } from './on-demand.ts';

/**
 * "Why this number?": one native popover per element, beside the figure it was asked about. Its
 * buttons carry `popovertarget="explanation"`, so that opening, Escape and a click elsewhere
 * are the browser's. What it says comes with the code that explains figures, and so does its look.
 */
export class Explanation<Figure = () => Explained | undefined> {
  readonly #host: LitElement;
  readonly #code: OnDemand<ExplanationCode<Figure>>;
  #panel: ExplanationPanel<Figure> | undefined;

  constructor(host: LitElement, code: OnDemand<ExplanationCode<Figure>>) {
    this.#host = host;
    this.#code = code;
  }

  /** Handles the click of a figure's button, before the browser opens the popover for it. */
  choose(event: Event, figure: Figure): void {
    if (this.#code.hold(event)) return;
    this.#panel ??= this.#code.module?.openExplanation(this.#host);
    this.#panel?.choose(event, figure);
  }

  render(scope: MetricScope | undefined, localize: Localize): TemplateResult {
    return html`<p id="why" hidden>${localize.term('metricWhy')}</p>
      <dialog
        id="explanation"
        part="explanation"
        class="popover explanation"
        popover
        aria-labelledby="explanation-title"
      >
        ${scope && this.#panel?.render(scope, localize)}
      </dialog>`;
  }
}
