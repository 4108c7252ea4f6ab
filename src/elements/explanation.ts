import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { components } from '../schema.ts';
import { icon } from './icons.ts';
import { baselineFigure, change, figure, lowSampleHint } from './metric.ts';
import type { Metric } from './metric.ts';

/** What an answer says about the figures in it. */
export type MetricScope = Pick<
  components['schemas']['Funnel'],
  | 'window'
  | 'timeZone'
  | 'asOf'
  | 'outcomesUntil'
  | 'baselineWindow'
  | 'distinct'
  | 'includeTest'
  | 'interviewerIds'
  | 'exclusions'
>;

export interface Explained {
  readonly title: string;
  readonly metric: Metric;
  /** What the numerator and the denominator count, in words. */
  readonly parts?: readonly [string, string] | undefined;
}

/**
 * "Why this number?": one native popover per element, beside the figure it was asked about. Its
 * buttons carry `popovertarget="explanation"`, so that opening, Escape, a click elsewhere and the
 * way back of the focus are the browser's.
 */
export class Explanation implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #subject: Explained | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#subject = undefined;
  }

  /** Handles the click of a figure's button, before the browser opens the popover for it. */
  choose(event: Event, subject: Explained): void {
    const popover = this.#popover();
    const open = popover?.matches(':popover-open') === true;
    const same = open && this.#subject?.metric === subject.metric;
    // Closed first, the popover opens anew beside the button that was clicked now.
    if (open) popover.hidePopover();
    if (same) event.preventDefault();
    this.#subject = subject;
    this.#host.requestUpdate();
  }

  render(scope: MetricScope | undefined, localize: Localize): TemplateResult {
    const subject = this.#subject;
    return html`<dialog
      id="explanation"
      part="explanation"
      class="popover explanation"
      popover
      aria-labelledby="explanation-title"
    >
      <header>
        <p class="explanation-kind">${localize.term('metricWhy')}</p>
        <button
          part="button"
          class="icon-button"
          type="button"
          popovertarget="explanation"
          popovertargetaction="hide"
          aria-label=${localize.term('close')}
        >
          ${icon('close')}
        </button>
      </header>
      <h3 id="explanation-title">${subject?.title ?? localize.term('metricWhy')}</h3>
      ${subject && scope ? renderSubject(subject, scope, localize) : nothing}
    </dialog>`;
  }

  #popover(): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('#explanation');
  }
}

function renderSubject(subject: Explained, scope: MetricScope, localize: Localize) {
  const { metric } = subject;
  return html`
    <p>${metric.definition}</p>
    <dl>
      ${rows(subject, scope, localize).map(
        ([term, text]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    ${metric.lowSample ? html`<p class="explanation-note">${lowSampleHint(metric, localize)}</p>` : ''}
  `;
}

function rows({ metric, parts }: Explained, scope: MetricScope, localize: Localize) {
  const { window, timeZone, baselineWindow } = scope;
  const term = localize.term.bind(localize);
  const at = (instant: string) =>
    localize.dateTime(instant, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const between = ({ from, to }: { from: string; to: string }) => `${at(from)} – ${at(to)}`;
  const found: [string, string][] = [[term('metricValue'), figure(metric, localize)]];
  if (metric.numerator !== null && metric.denominator !== null) {
    found.push([
      term('metricCalculation'),
      ratio([metric.numerator, metric.denominator], parts, localize),
    ]);
  }
  found.push(
    [term('metricWindow'), window ? between(window) : term('metricAllTime')],
    [term('metricTimeZone'), timeZone],
    [term('metricAttribution'), term('metricCohort')],
    [term('metricOutcomesUntil'), at(scope.outcomesUntil)],
    [term('metricAsOf'), at(scope.asOf)],
    [
      term('metricUnit'),
      term(scope.distinct === 'person' ? 'metricPersons' : 'metricApplications'),
    ],
    [
      term('metricInterviewers'),
      scope.interviewerIds ? localize.list(scope.interviewerIds) : term('metricAllInterviewers'),
    ],
    [term('metricLeftOut'), leftOut(scope, localize)],
    [
      term('metricBaseline'),
      metric.delta === null ? term('metricNoBaseline') : baselineFigure(metric, localize),
    ],
  );
  if (baselineWindow) found.push([term('metricBaselineWindow'), between(baselineWindow)]);
  const delta = change(metric, localize);
  if (delta !== undefined) found.push([term('metricChange'), delta]);
  return found;
}

function ratio(
  numbers: readonly [number, number],
  parts: readonly [string, string] | undefined,
  localize: Localize,
): string {
  const [numerator, denominator] = numbers.map((number) => localize.number(number));
  if (!parts) return `${numerator} ÷ ${denominator}`;
  return `${numerator} (${parts[0]}) ÷ ${denominator} (${parts[1]})`;
}

function leftOut({ includeTest, exclusions }: MetricScope, localize: Localize): string {
  if (includeTest) return localize.term('metricTestIncluded');
  const count = exclusions.reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return localize.term('metricNothing');
  return localize.term('metricLeftOutTest', count, localize.number(count));
}
