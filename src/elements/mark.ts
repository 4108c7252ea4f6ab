import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../localization/localize.ts';
import type { Explanation } from './explanation.ts';
import type { Explained } from './metric-account.ts';

interface MarkView {
  readonly localize: Localize;
  readonly explanation: Explanation;
}

/** A figure one can step to by keyboard; it opens "Why this number?" beside itself. */
export function renderMark(
  { explanation, localize }: MarkView,
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
