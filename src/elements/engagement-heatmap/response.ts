import { html, nothing } from 'lit';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import { renderMark } from '../mark.ts';
import { figure, renderChange, renderLowSample } from '../metric.ts';
import type { Metric } from '../metric.ts';
import type { EngagementView, TimeToEngage } from './answers.ts';
import { placeholder } from './placeholder.ts';

export const waits = [
  { key: 'mean', title: 'engagementMean' },
  { key: 'median', title: 'engagementMedian' },
  { key: 'min', title: 'engagementMin' },
  { key: 'max', title: 'engagementMax' },
] as const;

/** Response rate (#56) and time to engage (#57), which are of the candidates invited. */
export function renderResponse(view: EngagementView) {
  const { timeToEngage, localize, retry } = view;
  if (timeToEngage === undefined) return nothing;
  if (timeToEngage) return html`<div class="response">${renderFigures(view, timeToEngage)}</div>`;
  // The room of what is missing stays, so that nothing moves when it comes.
  return html`<div class="response">
    <div class="missing" inert aria-hidden="true">
      ${renderFigures(view, placeholder.timeToEngage)}
    </div>
    <div class="missing-note">
      <p>${localize.term('stateError')}</p>
      <button part="button" class="button" type="button" @click=${retry}>
        ${localize.term('retry')}
      </button>
    </div>
  </div>`;
}

function renderFigures(view: EngagementView, answer: TimeToEngage) {
  return html`${renderRate(view, answer)} ${renderWaits(view, answer)}`;
}

function renderRate(view: EngagementView, answer: TimeToEngage) {
  const { localize } = view;
  const metric = answer.responseRate as Metric | undefined;
  if (!metric) return nothing;
  const content = html`<span class="label"
      >${localize.term('engagementResponseRate')}${icon(shapes.info)}</span
    >
    <span class="value">${figure(metric, localize)}</span>
    <span class="marks">
      <span class="of">${startedOf(metric, localize)}</span>
      ${renderLowSample(metric, localize)}
    </span>
    ${renderChange(metric, localize)}`;
  return html`<section part="response-rate" class="section response-rate">
    <h3>${localize.term('engagementResponse')}</h3>
    ${renderMark(view, (explained) => explained.response(view, answer), content)}
  </section>`;
}

function renderWaits(view: EngagementView, answer: TimeToEngage) {
  const { localize } = view;
  return html`<section part="time-to-engage" class="section time-to-engage">
    <h3>${localize.term('engagementTime')}</h3>
    <p class="section-note">${measuredOf(answer, localize)}</p>
    <ul class="waits" role="list">
      ${waits.map(({ key, title }) => {
        const metric = answer[key] as Metric | undefined;
        if (!metric) return html`<li></li>`;
        const name = localize.term(title);
        const content = html`<span class="label">${name}${icon(shapes.info)}</span>
          <span class="value">${figure(metric, localize)}</span>
          ${renderChange(metric, localize, 'down')}`;
        return html`<li>
          ${renderMark(view, (explained) => explained.wait(view, answer, metric, name), content)}
        </li>`;
      })}
    </ul>
  </section>`;
}

/** "495 started of 815 invited" (#56) */
export function startedOf(metric: Metric, localize: EngagementView['localize']): string {
  const { value, numerator, denominator } = metric;
  if (value === null) return localize.term('engagementNobodyInvited');
  const [started, invited] = [numerator ?? 0, denominator ?? 0].map((count) =>
    localize.number(count),
  );
  return localize.term('engagementStartedOf', started ?? '', invited ?? '');
}

/** "573 candidates measured" */
export function measuredOf(
  { measured }: TimeToEngage,
  localize: EngagementView['localize'],
): string {
  if (measured === 0) return localize.term('engagementNobodyEngaged');
  return localize.term('engagementMeasured', measured, localize.number(measured));
}
