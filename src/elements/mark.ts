import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Explanation } from './explanation.ts';
import type { Explained } from './metric-account.ts';

interface MarkView {
  readonly explanation: Explanation;
}

/**
 * A figure one can step to by keyboard; it opens "Why this number?" beside itself. `subject` is asked
 * when it is chosen.
 */
export function renderMark(
  { explanation }: MarkView,
  subject: () => Explained,
  content: unknown,
): TemplateResult {
  return html`<button
    part="mark"
    class="mark"
    type="button"
    popovertarget="explanation"
    popovertargetaction="show"
    aria-describedby="why"
    @click=${(event: Event) => explanation.choose(event, subject())}
  >
    ${content}
  </button>`;
}
