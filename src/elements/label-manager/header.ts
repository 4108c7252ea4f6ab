import { html, nothing } from 'lit';
import type { Translation } from '../../localization/localize.ts';
import type { ExportMenu } from '../export-menu.ts';
import { renderFreshness } from '../freshness.ts';
import type { FreshnessOptions } from '../freshness.ts';
import { renderRefreshButton } from '../refresh-button.ts';
import type { Rights } from './rights.ts';

// Last is what may not be offered, so that no other moves then.
export const views = ['definitions', 'missing', 'apply'] as const;
export type ManagerView = (typeof views)[number];

export const viewTerms = {
  definitions: 'labelsDefinitions',
  apply: 'labelsApply',
  missing: 'labelsMissing',
} as const satisfies Record<ManagerView, keyof Translation>;

export interface HeaderOptions extends FreshnessOptions, Rights {
  readonly heading: string;
  /** Labels on the screen; undefined while there are none to count. */
  readonly total: number | undefined;
  readonly exportMenu: ExportMenu<'csv' | 'json'>;
  readonly refreshable: boolean;
  readonly readOnly: boolean;
  readonly offered: readonly ManagerView[];
  readonly view: ManagerView;
  /** Interviewers that lack a required label, where that is known: there is room for it before. */
  readonly missing: number | undefined;
  readonly create: () => void;
  readonly refresh: () => void;
  readonly show: (view: ManagerView) => void;
}

/** Heading, freshness, tools, and the choice of a view. */
export function renderHeader(options: HeaderOptions) {
  const { localize, heading, total } = options;
  return html`<header part="header" class="header">
      <div class="titles">
        <h2 part="heading" id="heading">
          <slot name="heading">${heading || localize.term('labelsHeading')}</slot>
        </h2>
        <p class="subtitle">
          ${total === undefined ? html`&nbsp;` : localize.term('labelsTotal', total, localize.number(total))}
        </p>
      </div>
      <div part="toolbar" class="toolbar">
        ${options.refreshable || options.notice ? renderFreshness(options) : nothing}
        <slot name="toolbar"></slot>
        ${options.exportMenu.render(localize, total !== undefined)}
        ${options.refreshable ? renderRefreshButton(localize, options.refreshing, options.refresh) : nothing}
      </div>
    </header>
    <div class="choices-line">${renderViews(options)} ${renderCreate(options)}</div>`;
}

/** Its room stays where the session may not, so that nothing moves once that is known. */
function renderCreate({ localize, readOnly, mayDefine, create }: HeaderOptions) {
  if (readOnly) return nothing;
  return html`<button
    part="button create"
    class="button main ${mayDefine ? '' : 'unavailable'}"
    type="button"
    ?disabled=${!mayDefine}
    @click=${create}
  >
    ${localize.term('labelsNew')}
  </button>`;
}

function renderViews(options: HeaderOptions) {
  const { localize, mayAssign, offered, view, missing, show } = options;
  const lacks = (each: ManagerView) => each === 'apply' && !mayAssign;
  return html`<div
    part="views"
    class="views"
    role="radiogroup"
    aria-label=${localize.term('labelsViews')}
  >
    ${offered.map(
      (each) =>
        html`<label part="view-option" class="option ${lacks(each) ? 'unavailable' : ''}"
          ><input
            type="radio"
            name="view"
            value=${each}
            ?disabled=${lacks(each)}
            .checked=${each === view}
            @change=${() => show(each)}
          /><span class="pill"
            >${localize.term(viewTerms[each])}${
              each === 'missing' && missing !== 0
                ? html`<span part="count" class="count"
                    >${missing && localize.number(missing)}</span
                  >`
                : nothing
            }</span
          ></label
        >`,
    )}
  </div>`;
}
