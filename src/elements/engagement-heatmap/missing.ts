import { html } from 'lit';
import type { EngagementView } from './answers.ts';

/** What stands in the room of times to engage that could not be loaded. */
export function renderMissing({ localize, retry }: EngagementView) {
  return html`<div class="missing-note">
    <p>${localize.term('stateError')}</p>
    <button part="button" class="button" type="button" @click=${retry}>
      ${localize.term('retry')}
    </button>
  </div>`;
}
