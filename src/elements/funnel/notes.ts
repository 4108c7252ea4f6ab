import { html, nothing } from 'lit';
import { icon } from '../icons.ts';
import type { FunnelView } from './figures.ts';

/** Remarks on how far the figures can be trusted (#52). */
export function renderNotes({ funnel, localize }: FunnelView) {
  const { maturity }: Partial<typeof funnel> = funnel;
  if (!maturity?.maturing) return nothing;
  const share = localize.percent(maturity.youngShare ?? 0, 0);
  const usual = maturity.medianSecondsToComplete;
  const hint =
    usual === null
      ? localize.term('funnelMaturingUnknown', share)
      : localize.term('funnelMaturingHint', share, localize.duration(usual, 'long'));
  return html`<p part="notes" class="notes">
    ${icon('info')}<span><b>${localize.term('funnelMaturing')}.</b> ${hint}</span>
  </p>`;
}
