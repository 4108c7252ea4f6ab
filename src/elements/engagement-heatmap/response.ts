import { html, nothing } from 'lit';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import { renderMark } from '../mark.ts';
import { figure, renderChange, renderLowSample } from '../metric.ts';
import type { Metric } from '../metric.ts';
import { waits } from './answers.ts';
import type { EngagementView, TimeToEngage } from './answers.ts';
import { placeholder } from './placeholder.ts';

/** Response rate (#56) and time to engage (#57), which are of the candidates invited. */
export function renderResponse(view: EngagementView) {
  const { timeToEngage, details } = view;
  if (timeToEngage === undefined) return nothing;
  const answer = timeToEngage ?? placeholder.timeToEngage;
  return html`<div class="response ${timeToEngage ? '' : 'missing'}">
    ${renderRate(view, answer)} ${renderWaits(view, answer)}
    ${timeToEngage ? nothing : details.loaded?.renderMissing(view)}
  </div>`;
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
      ${waits.map((key) => {
        const metric = answer[key] as Metric | undefined;
        if (!metric) return html`<li></li>`;
        const name = localize.term(`engagementWait_${key}`);
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
