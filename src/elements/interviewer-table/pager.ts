import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import type { TableView } from './table-view.ts';

export interface PagerOptions {
  readonly localize: Localize;
  readonly view: TableView | undefined;
  readonly hasPrevious: boolean;
  readonly previous: () => void;
  readonly next: () => void;
}

/**
 * What part of the list is shown, and the ways to the pages before and after it. A button without a
 * page keeps the focus, so that a keyboard's user stays where they were.
 */
export function renderPager({ localize, view, hasPrevious, previous, next }: PagerOptions) {
  const paged = hasPrevious || view?.hasNext === true;
  return html`<div part="pager" class="pager">
    <span part="range" class="range-text"
      >${view ? rangeText(view, paged, localize) : nothing}</span
    >
    ${
      paged
        ? html`<nav aria-label=${localize.term('tablePager')}>
            <button
              part="button previous"
              class="button"
              type="button"
              aria-disabled=${!hasPrevious}
              @click=${hasPrevious ? previous : nothing}
            >
              ${localize.term('tablePrevious')}
            </button>
            <button
              part="button next"
              class="button"
              type="button"
              aria-disabled=${view?.hasNext !== true}
              @click=${view?.hasNext ? next : nothing}
            >
              ${localize.term('tableNext')}
            </button>
          </nav>`
        : nothing
    }
  </div>`;
}

export function rangeText({ offset, count, total }: TableView, paged: boolean, localize: Localize) {
  if (!paged || count === 0) {
    return localize.term('tableTotal', total, localize.number(total));
  }
  return localize.term(
    'tableRange',
    localize.number(offset + 1),
    localize.number(offset + count),
    localize.number(total),
  );
}
