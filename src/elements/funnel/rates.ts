import { html } from 'lit';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import { renderMark } from '../mark.ts';
import { figure, outOf, renderChange, renderLowSample } from '../metric.ts';
import { explained, rates } from './figures.ts';
import type { FunnelView } from './figures.ts';

/** The four rates as "X of Y" (#47 to #50). */
export function renderRates(view: FunnelView) {
  const { funnel, localize } = view;
  const metrics: Partial<typeof funnel.metrics> = funnel.metrics;
  return html`<ul part="rates" class="rates" role="list">
    ${rates.map(({ key, title, parts, empty, good }) => {
      const metric = metrics[key];
      const name = localize.term(title);
      if (!metric) return html`<li class="rate"></li>`;
      const of = metric.value == null ? localize.term(empty) : outOf(metric, localize);
      const content = html`<span class="label">${name}${icon(shapes.info)}</span>
        <span class="value">${figure(metric, localize)}</span>
        <span class="marks"
          ><span class="of">${of}</span> ${renderLowSample(metric, localize)}</span
        >
        ${renderChange(metric, localize, good)}`;
      const subject = () =>
        explained(view, view.funnel.metrics[key], localize.term(title), parts, good);
      return html`<li class="rate">${renderMark(view, subject, content)}</li>`;
    })}
  </ul>`;
}
