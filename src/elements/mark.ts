import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Explanation } from './explanation.ts';

interface MarkView<Figure> {
  readonly explanation: Explanation<Figure>;
}

/**
 * A figure one can step to by keyboard; it opens "Why this number?" beside itself, which asks
 * `figure` what it is.
 */
export function renderMark<Figure>(
  { explanation }: MarkView<Figure>,
  figure: Figure,
  content: unknown,
): TemplateResult {
  return html`<button
    part="mark"
    class="mark"
    type="button"
    popovertarget="explanation"
    aria-describedby="why"
    @click=${(event: Event) => explanation.choose(event, figure)}
  >
    ${content}
  </button>`;
}
