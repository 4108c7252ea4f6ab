import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import { CandidatesBehind } from './candidates-behind.ts';
import { explanationStyles } from './explanation.styles.ts';
import * as shapes from './icon-shapes.ts';
import { icon } from './icons.ts';
import { accountOf, definitionOf } from './metric-account.ts';
import type { Explained, MetricScope } from './metric-account.ts';
import { isLowSample, lowSampleHint } from './metric.ts';
import type { CodeOnDemand } from './on-demand.ts';
import { popoverStyles } from './popover.styles.ts';
import { takeFocus } from './states.ts';

/** What an element brings for its panel "Why this number?". */
export interface ExplanationCode<Figure> extends CodeOnDemand {
  openExplanation(host: LitElement): ExplanationPanel<Figure>;
}

/** What a figure is, in the answer that it stands in. */
type Explain<Figure> = (figure: Figure, scope: MetricScope) => Explained | undefined;

/** What tells the page of a figure that was chosen. */
type Tell = (subject: Explained) => Event | undefined;

export const explanationPanelStyles = [popoverStyles, explanationStyles];

/** The figure that the panel "Why this number?" is about. */
export class ExplanationPanel<Figure = () => Explained | undefined> implements ReactiveController {
  readonly #host: LitElement;
  readonly #explain: Explain<Figure>;
  readonly #candidates: CandidatesBehind;
  readonly #tell: Tell | undefined;
  #figure: Figure | undefined;
  #subject: Explained | undefined;
  /** Whether the page was not told of it yet. */
  #isNew = false;
  #opener: HTMLElement | undefined;
  /** One button may stand for many figures by turns, with a label for each. */
  #label: string | null = null;

  constructor(host: LitElement, explain: Explain<Figure>, tell?: Tell) {
    this.#host = host;
    this.#candidates = new CandidatesBehind(host);
    this.#explain = explain;
    this.#tell = tell;
    host.addController(this);
    this.#popover()?.addEventListener('beforetoggle', (event) => this.#toggled(event));
  }

  hostUpdate(): void {
    this.#subject = undefined;
  }

  /** Newer answers may lack the figure, or there are none; tables have no button that it stands beside. */
  hostUpdated(): void {
    const popover = this.#popover();
    const isLeft = !this.#subject || !this.#opener?.isConnected;
    if (isLeft && popover?.matches(':popover-open')) popover.hidePopover();
    if (!this.#isNew || !this.#subject) return;
    this.#isNew = false;
    const event = this.#tell?.(this.#subject);
    if (event) this.#opener?.dispatchEvent(event);
  }

  hostDisconnected(): void {
    this.#figure = this.#opener = undefined;
  }

  /** A second click on the same figure closes it. */
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
    this.#isNew = !same;
    this.#host.requestUpdate();
  }

  render(scope: MetricScope, localize: Localize) {
    const subject = this.#figure && this.#explain(this.#figure, scope);
    this.#subject = subject;
    if (!subject) return nothing;
    const { candidates } = subject;
    return html`${renderAccount(subject, scope, localize)}
    ${candidates ? this.#candidates.render(candidates, localize) : nothing}`;
  }

  /**
   * Who is inside goes on at the figure: browsers lose the way back to a button inside a shadow root.
   * Where the figure is gone, it is the element.
   */
  #toggled({ newState }: ToggleEvent): void {
    const root = this.#host.shadowRoot;
    const isInside = () => this.#popover()?.contains(root?.activeElement ?? null);
    if (newState !== 'closed' || !isInside()) return;
    this.#opener?.focus({ preventScroll: true });
    if (isInside()) takeFocus(root?.querySelector<HTMLElement>('.base'));
  }

  #popover(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('#explanation');
  }
}

/** What the figure is, and how it came about. */
function renderAccount(subject: Explained, scope: MetricScope, localize: Localize): TemplateResult {
  const { metric } = subject;
  return html`<header>
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
    <p>${definitionOf(metric, localize)}</p>
    <dl>
      ${accountOf(subject, subject.scope ?? scope, localize).map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    ${
      isLowSample(metric)
        ? html`<p class="explanation-note">${lowSampleHint(metric, localize)}</p>`
        : nothing
    }`;
}
