import { html, nothing } from 'lit';
import { shares } from '../../charts/shares.ts';
import type { Localize } from '../../localization/localize.ts';
import { renderDataTable } from '../data-table.ts';
import { baselineFigure, change, figure, isLowSample, outOf } from '../metric.ts';
import type { Direction, Metric } from '../metric.ts';
import { dropOffParts, rates, stages } from './figures.ts';
import type { FunnelView } from './figures.ts';
import { stageCounts, stageName } from './summary-bar.ts';

/** The same figures as the charts, as tables. */
export function renderTables(view: FunnelView) {
  return html`<div part="tables" class="tables">
    ${renderFigures(view)} ${renderDropOff(view)} ${renderSteps(view)} ${renderStageTable(view)}
  </div>`;
}

/** The summary bar; of all applications, whichever stage the other figures are of. */
function renderStageTable({ funnel, localize }: FunnelView) {
  if (!funnel.stages?.length) return nothing;
  return renderDataTable(
    localize.term('funnelStages'),
    [localize.term('funnelStep'), ...stageCounts.map(([, title]) => localize.term(title))],
    funnel.stages.map((stage) => [
      stageName(stage, localize),
      ...stageCounts.map(([key]) => localize.number(stage[key])),
    ]),
  );
}

function renderFigures({ funnel, localize }: FunnelView) {
  const metrics: Partial<typeof funnel.metrics> = funnel.metrics;
  return renderDataTable(
    localize.term('funnelTable'),
    [
      localize.term('metricName'),
      localize.term('metricValue'),
      localize.term('funnelOutOf'),
      localize.term('metricBaseline'),
      localize.term('metricChange'),
    ],
    [...stages, ...rates].flatMap((entry) => {
      const metric = metrics[entry.key];
      if (!metric) return [];
      const name = nameOf(metric, localize.term(entry.title), localize);
      return [[name, ...compared(metric, localize, 'good' in entry ? entry.good : 'up')]];
    }),
  );
}

function nameOf(metric: Metric | undefined, name: string, localize: Localize): string {
  return isLowSample(metric) ? `${name} (${localize.term('metricLowSample')})` : name;
}

function compared(metric: Metric, localize: Localize, good: Direction): string[] {
  const none = localize.term('none');
  return [
    figure(metric, localize),
    outOf(metric, localize) ?? none,
    metric.delta == null ? localize.term('metricNoBaseline') : baselineFigure(metric, localize),
    change(metric, localize, good) ?? none,
  ];
}

function renderDropOff({ funnel, localize }: FunnelView) {
  const { dropOff }: Partial<typeof funnel> = funnel;
  if (!dropOff) return nothing;
  const counts = dropOffParts.map(({ key }) => dropOff[key]?.numerator ?? 0);
  const whole = counts.some((count) => count > 0);
  const none = localize.term('none');
  return renderDataTable(
    localize.term('funnelDropOff'),
    [
      localize.term('metricName'),
      localize.term(funnel.distinct === 'person' ? 'metricPersons' : 'metricApplications'),
      localize.term('funnelShareOfDropOff'),
    ],
    dropOffParts.map(({ key, title }, index) => {
      const name = nameOf(dropOff[key], localize.term(title), localize);
      // A part that is missing is not one of nobody.
      if (!dropOff[key]) return [name, none, none];
      const share = whole ? localize.percent(shares(counts)[index] ?? 0) : none;
      return [name, localize.number(counts[index] ?? 0), share];
    }),
  );
}

function renderSteps({ funnel, localize }: FunnelView) {
  const { steps }: Partial<typeof funnel> = funnel;
  if (!steps?.length) return nothing;
  return renderDataTable(
    localize.term('funnelSteps'),
    [
      localize.term('funnelStep'),
      localize.term('funnelEntered'),
      localize.term('funnelCompleted'),
      localize.term('funnelStepInProgress'),
      localize.term('funnelKnockedOut'),
      localize.term('funnelStepRate'),
    ],
    steps.map((step) => [
      nameOf(step.rate, step.name, localize),
      ...[step.entered, step.completed, step.inProgress, step.knockedOut].map((count) =>
        localize.number(count),
      ),
      figure(step.rate, localize),
    ]),
  );
}
