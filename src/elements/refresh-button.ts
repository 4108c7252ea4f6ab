import { html } from 'lit';
import type { Localize } from '../localization/localize.ts';
import * as shapes from './icon-shapes.ts';
import { icon } from './icons.ts';

/** The button that loads again; it turns while that is under way. Its title is its name as well. */
export function renderRefreshButton(localize: Localize, refreshing: boolean, refresh: () => void) {
  const name = localize.term('refresh');
  return html`<button
    part="button refresh"
    class="button icon-button ${refreshing ? 'busy' : ''}"
    type="button"
    title=${name}
    @click=${refresh}
  >
    ${icon(shapes.refresh)}
  </button>`;
}
