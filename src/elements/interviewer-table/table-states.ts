import { html } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import { leaveFocus, renderState } from '../states.ts';
import type { BlankStatus } from '../states.ts';

/** As many as a tall frame holds; the rest is cut off. */
const skeleton = html`${Array.from(
  { length: 24 },
  () => html`<div class="skeleton-row"><i></i><i></i><i></i><i></i><i></i></div>`,
)}`;

interface BlankOptions {
  readonly localize: Localize;
  readonly error: unknown;
  readonly retry: () => void;
}

/** What stands in the frame while there are no rows. */
export function renderBlank(status: BlankStatus, options: BlankOptions) {
  const { localize } = options;
  return renderState(status, {
    ...options,
    skeleton,
    empty: [localize.term('tableEmpty'), localize.term('tableEmptyHint')],
  });
}

/** There are rows, but none under the filter. */
export function renderNoMatch(localize: Localize, clear: () => void) {
  const leave = (event: Event) => {
    leaveFocus(event);
    clear();
  };
  return html`<slot name="no-match">
    <div part="state" class="state no-match">
      ${icon(shapes.empty)}
      <p class="state-title">${localize.term('tableNoMatch')}</p>
      <p class="state-hint">${localize.term('tableNoMatchHint')}</p>
      <button part="button" class="button" type="button" @click=${leave}>
        ${localize.term('tableFilterClear')}
      </button>
    </div>
  </slot>`;
}
