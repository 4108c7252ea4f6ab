import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Explained } from '../metric-account.ts';
import type { FunnelView } from './figures.ts';

/** A figure one can step to by keyboard; it opens "Why this number?" beside itself. */
export function renderMark(
  { explanation, localize }: FunnelView,
  subject: Explained,
  content: TemplateResult,
): TemplateResult {
  return html`<button
    part="mark"
    class="mark"
    type="button"
    popovertarget="explanation"
    popovertargetaction="show"
    @click=${(event: Event) => explanation.choose(event, subject)}
  >
    ${content}<span class="visually-hidden">${localize.term('metricWhy')}</span>
  </button>`;
}
