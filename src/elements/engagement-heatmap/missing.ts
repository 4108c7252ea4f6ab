import { html } from 'lit';
import { leaveFocus } from '../states.ts';
import type { EngagementView } from './view.ts';

/** What stands in the room of times to engage that could not be loaded, or that a host has not. */
export function renderMissing({ localize, data }: EngagementView) {
  // There is nobody to ask again.
  if (data) return html`<p class="missing-note">${localize.term('engagementNotGiven')}</p>`;
  return html`<div class="missing-note">
    <p>${localize.term('stateError')}</p>
    <button part="button" class="button" type="button" @click=${retry}>
      ${localize.term('retry')}
    </button>
  </div>`;
}

/** Lit calls it on the element. */
function retry(this: { reload(): Promise<void> }, event: Event): void {
  leaveFocus(event);
  void this.reload();
}
