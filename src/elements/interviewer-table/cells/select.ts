import { html } from 'lit';
import type { Interviewer } from '../filters.ts';
import type { CellContext } from './context.ts';

/** The box that ticks a row (#38). */
export function selectCell({ id, title }: Interviewer, { localize, selection }: CellContext) {
  return html`<td role="cell" part="cell cell-select" class="pinned cell-select">
    <input
      part="select"
      class="select"
      type="checkbox"
      tabindex="-1"
      data-select
      aria-label=${localize.term('tableSelect', title)}
      .checked=${selection?.has(id) ?? false}
    />
  </td>`;
}
