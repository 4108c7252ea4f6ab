import { html, nothing } from 'lit';
import { duration } from '../../localization/list.ts';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import type { FunnelView } from './figures.ts';

/** Remarks on how far the figures can be trusted (#52). */
export function renderNotes(view: FunnelView) {
  const hint = maturingHint(view);
  if (hint === undefined) return nothing;
  return html`<p part="notes" class="notes">
    ${icon(shapes.info)}<span><b>${view.localize.term('funnelMaturing')}</b> ${hint}</span>
  </p>`;
}

/** Undefined where the cohort is old enough, and of those all done, whose rates cannot rise. */
export function maturingHint({ funnel, localize }: FunnelView): string | undefined {
  const { maturity, metrics }: Partial<typeof funnel> = funnel;
  if (!maturity?.maturing || metrics?.pipelineRate?.value === 1) return undefined;
  const share = localize.percent(maturity.youngShare ?? 0, 0);
  const usual = maturity.medianSecondsToComplete;
  return usual == null
    ? localize.term('funnelMaturingUnknown', share)
    : localize.term('funnelMaturingHint', share, duration(localize, usual));
}
