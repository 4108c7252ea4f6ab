import { html, nothing } from 'lit';
import { renderDataTable } from '../data-table.ts';
import { baselineFigure, change, figure, isLowSample, outOf } from '../metric.ts';
import type { Metric } from '../metric.ts';
import { waits } from './answers.ts';
import type { EngagementView } from './view.ts';
import { partsOf } from './parts-of-day.ts';
import { waitName } from './explained.ts';
import { rowsOf } from './plan.ts';
import { actionsName, agentName, dayName, hourSpan, joined, zoneName } from './words.ts';

/** The same figures as the charts, as tables. */
export function renderTables(view: EngagementView) {
  return html`<div part="tables" class="tables">
    ${renderHours(view)} ${renderParts(view)} ${renderResponse(view)}
  </div>`;
}

function renderHours({ hours, localize }: EngagementView) {
  const { agent } = hours;
  const rows = rowsOf(hours);
  const count = (value?: number) =>
    value === undefined ? localize.term('none') : localize.number(value);
  const days = rows.map((_, day) => dayName(day, localize, 'short'));
  const caption = [
    localize.term('engagementChart'),
    ...(agent === 'all' ? [] : [agentName(agent, localize)]),
    zoneName(hours, localize),
  ];
  return renderDataTable(
    joined(caption, localize),
    [localize.term('engagementHour'), ...days],
    // The first row, of all days, may be missing.
    (rows.at(-1) ?? []).map((_, hour) => [
      hourSpan(hour, localize),
      ...rows.map((row) => count(row[hour])),
    ]),
  );
}

function renderParts({ hours, localize }: EngagementView) {
  const parts = partsOf(hours, localize);
  if (parts.length === 0) return nothing;
  return renderDataTable(
    localize.term('engagementParts'),
    [
      localize.term('engagementPart'),
      localize.term('engagementHour'),
      actionsName(hours, localize),
      localize.term('engagementShare'),
    ],
    parts.map(({ name, span, count, share }) => [name, span, count, share]),
  );
}

function renderResponse({ timeToEngage, localize }: EngagementView) {
  if (!timeToEngage) return nothing;
  const none = localize.term('none');
  const row = (metric: Metric | undefined, title: string, good: 'up' | 'down') =>
    metric
      ? [
          [
            isLowSample(metric) ? `${title} (${localize.term('metricLowSample')})` : title,
            figure(metric, localize),
            outOf(metric, localize) ?? localize.number(timeToEngage.measured),
            metric.delta == null
              ? localize.term('metricNoBaseline')
              : baselineFigure(metric, localize),
            change(metric, localize, good) ?? none,
          ],
        ]
      : [];
  return renderDataTable(
    localize.term('joined', localize.term('engagementResponse'), localize.term('engagementTime')),
    [
      localize.term('metricName'),
      localize.term('metricValue'),
      localize.term('engagementCountedOver'),
      localize.term('metricBaseline'),
      localize.term('metricChange'),
    ],
    [
      ...row(timeToEngage.responseRate, localize.term('responseRate'), 'up'),
      ...waits.flatMap((key) => row(timeToEngage[key], waitName(key, localize), 'down')),
    ],
  );
}
