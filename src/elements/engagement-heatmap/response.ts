import { html, nothing } from 'lit';
import { figure, renderChange, renderLowSample } from '../metric.ts';
import type { Metric } from '../metric.ts';
import { waits } from './answers.ts';
import type { TimeToEngage } from './answers.ts';
import type { EngagementView } from './view.ts';
import { renderFigure } from './figure.ts';
import type { DetailsCode } from './load-details.ts';
import { placeholder } from './placeholder.ts';

/** Response rate (#56) and time to engage (#57), which are of the candidates invited. */
export function renderResponse(view: EngagementView, details: DetailsCode | undefined) {
  const { timeToEngage } = view;
  if (timeToEngage === undefined) return nothing;
  const answer = timeToEngage ?? placeholder.timeToEngage;
  return html`<div class="response ${timeToEngage ? '' : 'missing'}">
    ${renderRate(view, answer)} ${renderWaits(view, answer)}
    ${timeToEngage ? nothing : details?.renderMissing(view)}
  </div>`;
}

function renderRate(view: EngagementView, answer: TimeToEngage) {
  const { localize } = view;
  const metric = answer.responseRate as Metric | undefined;
  if (!metric) return nothing;
  const more = html`<span class="marks">
      <span class="of">${startedOf(metric, localize)}</span>
      ${renderLowSample(metric, localize)}
    </span>
    ${renderChange(metric, localize)}`;
  return html`<section part="response-rate" class="section response-rate">
    <h3>${localize.term('engagementResponse')}</h3>
    ${renderFigure(
      view,
      (explained) => explained.response(view),
      localize.term('responseRate'),
      figure(metric, localize),
      more,
    )}
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
        return html`<li>
          ${
            metric &&
            renderFigure(
              view,
              (explained) => explained.wait(view, key),
              localize.term(`engagementWait_${key}`),
              figure(metric, localize),
              renderChange(metric, localize, 'down'),
            )
          }
        </li>`;
      })}
    </ul>
  </section>`;
}

/** "495 started of 815 invited" (#56) */
export function startedOf(metric: Metric, localize: EngagementView['localize']): string {
  const { value, numerator, denominator } = metric;
  if (value == null) return localize.term('nobodyInvited');
  return localize.term(
    'engagementStartedOf',
    localize.number(numerator),
    localize.number(denominator),
  );
}

/** "573 candidates measured" */
export function measuredOf(
  { measured }: TimeToEngage,
  localize: EngagementView['localize'],
): string {
  if (measured === 0) return localize.term('engagementNobodyEngaged');
  return localize.term('engagementMeasured', measured, localize.number(measured));
}
