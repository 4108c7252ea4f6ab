import { html, nothing } from 'lit';
import { funnelLayout } from '../../charts/funnel.ts';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import { renderMark } from '../mark.ts';
import { figure, renderChange } from '../metric.ts';
import { explained, rates, stages } from './figures.ts';
import type { FunnelView } from './figures.ts';

// Stretched to whatever room there is: the drawing holds no text and no line that could be warped.
const size = { width: 300, height: 100, minHeight: 1.5 };

/** The three counts as columns, and the drawing under them. */
export function renderStages(view: FunnelView) {
  const { localize } = view;
  const metrics: Partial<FunnelView['funnel']['metrics']> = view.funnel.metrics;
  return html`<figure part="chart" class="stages" aria-label=${stageSummary(view)}>
    <ul class="stage-list" role="list">
      ${stages.map(({ key, title }) => {
        const metric = metrics[key];
        if (!metric) return html`<li></li>`;
        const name = localize.term(title);
        const count = figure(metric, localize);
        const content = html`<span class="label">${name}${icon(shapes.info)}</span>
          <span class="value ${count.length > 6 ? 'long' : ''}">${count}</span>
          ${renderChange(metric, localize)}`;
        const subject = () => explained(view, view.funnel.metrics[key], localize.term(title));
        return html`<li class="stage">${renderMark(view, subject, content)}</li>`;
      })}
    </ul>
    <div class="drawing" aria-hidden="true">
      ${drawing(stages.map(({ key }) => metrics[key]?.value ?? 0))} ${renderSteps(view)}
    </div>
  </figure>`;
}

/** What the drawing shows, in words. */
export function stageSummary({ funnel, localize }: FunnelView): string {
  const metrics: Partial<typeof funnel.metrics> = funnel.metrics;
  const words = stages.map(({ key }) => {
    const metric = metrics[key];
    return metric ? figure(metric, localize) : localize.term('none');
  });
  return localize.term('funnelSummary', ...(words as [string, string, string]));
}

function drawing(values: readonly number[]) {
  const { bars, links } = funnelLayout(values, size);
  const boxes = bars.map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`);
  return html`<svg class="funnel-svg" viewBox="0 0 300 100" preserveAspectRatio="none">
    <path class="link" d=${links.join('')} />
    <path d=${boxes.join('')} />
  </svg>`;
}

/** How many went from each stage to the next; said in full by the rates. */
function renderSteps({ funnel, localize }: FunnelView) {
  return rates.slice(0, 2).map(({ key }) => {
    const metric = (funnel.metrics as Partial<typeof funnel.metrics>)[key];
    return metric ? html`<span class="pill">${figure(metric, localize)}</span>` : nothing;
  });
}
