import { html } from 'lit';
import type { Localize } from '../../../localization/localize.ts';

export interface SelectionItem {
  readonly id: 'archive' | 'unarchive' | 'labels' | 'export';
  readonly text: string;
  readonly run: (button: HTMLElement) => void;
}

/** What can be done with the rows that are ticked (#38). */
export function renderSelectionBar(
  size: number,
  items: readonly SelectionItem[],
  clear: () => void,
  localize: Localize,
) {
  return html`<div
    part="selection"
    class="notice selection"
    role="toolbar"
    aria-label=${localize.term('actionSelected', size, localize.number(size))}
  >
    <p class="notice-text">${localize.term('actionSelected', size, localize.number(size))}</p>
    ${items.map(
      ({ id, text, run }) =>
        html`<button
          part="button selection-${id}"
          class="button"
          type="button"
          @click=${({ currentTarget }: Event) => run(currentTarget as HTMLElement)}
        >
          ${text}
        </button>`,
    )}
    <button part="button selection-clear" class="link" type="button" @click=${clear}>
      ${localize.term('actionSelectNone')}
    </button>
  </div>`;
}
