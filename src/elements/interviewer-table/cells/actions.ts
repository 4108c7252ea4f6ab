import { html } from 'lit';
import * as shapes from '../../icon-shapes.ts';
import { icon } from '../../icons.ts';
import type { Interviewer } from '../filters.ts';
import type { CellContext } from './context.ts';

/** The button for what can be done with a row (#33): always there, so that touch finds it too. */
export function actionsCell({ title }: Interviewer, { localize }: CellContext) {
  return html`<td role="cell" part="cell cell-actions" class="pinned cell-actions">
    <button
      part="button actions"
      class="row-button"
      type="button"
      tabindex="-1"
      data-action="menu"
      aria-haspopup="menu"
      aria-label=${localize.term('tableActionsOf', title)}
    >
      ${icon(shapes.more)}
    </button>
  </td>`;
}
