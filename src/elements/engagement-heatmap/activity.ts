import { html } from 'lit';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import { renderMark } from '../mark.ts';
import type { EngagementView } from './answers.ts';
import { renderPlot } from './plot.ts';
import { actions, actionsName, hourSpan, zoneName } from './words.ts';

/** What candidates did, when (#58): in all, at the busiest hour, and hour by hour. */
export function renderActivity(view: EngagementView) {
  const { hours, localize } = view;
  const { peak } = hours;
  const none = localize.term('none');
  const total = html`<span class="label">${actionsName(hours, localize)}${icon(shapes.info)}</span>
    <span class="value">${localize.number(hours.total)}</span>`;
  const busiest = html`<span class="label"
      >${localize.term('engagementBusiest')}${icon(shapes.info)}</span
    >
    <span class="value">${peak ? hourSpan(peak.hour, peak.hour + 1, localize) : none}</span>
    <span class="of">${peak ? actions(peak.count, localize) : '\u00a0'}</span>`;
  return html`<section part="activity" class="activity">
    <div>
      <h3>${localize.term('engagementHours')}</h3>
      <p class="section-note">
        ${localize.term('engagementHoursIn', zoneName(hours.timeZone, localize))}
      </p>
    </div>
    <div class="totals">
      ${renderMark(view, (explained) => explained.total(view), total)}
      ${renderMark(view, (explained) => explained.busiest(view), busiest)}
    </div>
    ${renderPlot(view)}
  </section>`;
}
