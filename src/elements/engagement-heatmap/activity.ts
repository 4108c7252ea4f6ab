import { html } from 'lit';
import type { EngagementView } from './view.ts';
import { renderFigure } from './figure.ts';
import { renderPlot } from './plot.ts';
import { actions, actionsName, hourSpan, zoneName } from './words.ts';

/** What candidates did, when (#58): in all, at the busiest hour, and hour by hour. */
export function renderActivity(view: EngagementView) {
  const { hours, localize } = view;
  const { peak } = hours;
  return html`<section part="activity" class="activity">
    <div>
      <h3>${localize.term('engagementHours')}</h3>
      <p class="section-note">${localize.term('engagementHoursIn', zoneName(hours, localize))}</p>
    </div>
    <div class="totals">
      ${renderFigure(
        view,
        (explained) => explained.total(view),
        actionsName(hours, localize),
        localize.number(hours.total),
      )}
      ${renderFigure(
        view,
        (explained) => explained.busiest(view),
        localize.term('engagementBusiest'),
        peak ? hourSpan(peak.hour, localize) : localize.term('none'),
        html`<span class="of">${peak ? actions(peak.count, localize) : '\u00a0'}</span>`,
      )}
    </div>
    ${renderPlot(view)}
  </section>`;
}
