import { html, nothing } from 'lit';
import type { Resource, ResourceStatus } from '../controllers/resource.ts';
import type { Localize } from '../localization/localize.ts';
import type { components } from '../schema.ts';
import type { ExportMenu } from './export-menu.ts';
import { renderFreshness } from './freshness.ts';
import * as shapes from './icon-shapes.ts';
import { icon } from './icons.ts';
import { renderAnnouncement } from './states.ts';

/** What an answer says of itself in a header. */
export type PanelScope = Pick<
  components['schemas']['Funnel'],
  'window' | 'timeZone' | 'asOf' | 'baselineWindow' | 'baselineChoice'
>;

interface PanelElement {
  view: 'chart' | 'table';
  readonly data?: unknown;
  reload(): Promise<void>;
}

export interface PanelHeaderOptions {
  readonly element: PanelElement;
  readonly resource: Pick<Resource<unknown>, 'refreshing' | 'updatedAt' | 'notFound'>;
  readonly status: ResourceStatus;
  readonly localize: Localize;
  readonly heading: string;
  /** What is read out when there is nothing to count. */
  readonly empty: string;
  readonly exportMenu: ExportMenu;
  /** What tables, explanations and remarks need. */
  readonly details: { failedUntil: number };
  /** Of the answer that there is. */
  readonly scope: PanelScope | undefined;
}

/** Heading, window, freshness and the toolbar of a panel of figures. */
export function renderPanelHeader(options: PanelHeaderOptions) {
  const { heading, localize, scope, exportMenu, status } = options;
  // Where there is nothing to count, the window says where that was.
  const blank = !scope || status === 'empty';
  return html`<header part="header" class="header">
    <div class="titles">
      <h2 part="heading" id="heading"><slot name="heading">${heading}</slot></h2>
      <p class="subtitle">${scope ? renderWindow(scope, localize) : html`&nbsp;`}</p>
    </div>
    <div part="toolbar" class="toolbar">
      ${renderTimeOf(options)}
      <slot name="toolbar"></slot>
      ${renderViewButton(options, blank)} ${exportMenu.render(localize, !blank)}
      ${renderRefresh(options)}
    </div>
    ${renderAnnouncement(announcement(options))}
  </header>`;
}

/** The window, its zone and what the figures are compared with. */
export function windowParts(scope: PanelScope, localize: Localize): readonly string[] {
  const { window, timeZone, baselineWindow, baselineChoice } = scope;
  const days = ({ from, to }: { from: string; to: string }) =>
    localize.dateRange(from, to, timeZone);
  return [
    window ? days(window) : localize.term('metricAllTime'),
    timeZone,
    ...(baselineChoice === 'none' || !baselineWindow
      ? []
      : [localize.term('comparedWith', days(baselineWindow))]),
  ];
}

function renderWindow(scope: PanelScope, localize: Localize) {
  const parts = windowParts(scope, localize);
  return html`<span class="parts">${parts.map((part) => html`<span>${part}</span>`)}</span>`;
}

/** What somebody asked for and did not get. */
function noticeOf({ localize, exportMenu, details }: PanelHeaderOptions): string {
  if (exportMenu.failed) return localize.term('exportFailed');
  return details.failedUntil ? localize.term('detailsFailed') : '';
}

function renderTimeOf(options: PanelHeaderOptions) {
  const { resource, status, localize, scope } = options;
  const { refreshing, updatedAt } = resource;
  return renderFreshness({
    localize,
    status,
    refreshing,
    updatedAt: scope && (updatedAt ?? new Date(scope.asOf)),
    timeZone: scope?.timeZone,
    notice: noticeOf(options),
  });
}

function renderViewButton({ element, localize, details }: PanelHeaderOptions, blank: boolean) {
  const table = element.view === 'table';
  const name = localize.term(table ? 'showChart' : 'showTable');
  return html`<button
    part="button"
    class="icon-button"
    type="button"
    ?disabled=${blank}
    title=${name}
    @click=${() => {
      // Whoever asks for tables asks again for code that could not be fetched.
      details.failedUntil = 0;
      element.view = table ? 'chart' : 'table';
    }}
  >
    ${icon(table ? shapes.chart : shapes.table)}
  </button>`;
}

function renderRefresh({ element, resource, localize }: PanelHeaderOptions) {
  if (element.data !== undefined) return nothing;
  const name = localize.term('refresh');
  return html`<button
    part="button"
    class="icon-button ${resource.refreshing ? 'busy' : ''}"
    type="button"
    title=${name}
    @click=${() => void element.reload()}
  >
    ${icon(shapes.refresh)}
  </button>`;
}

const failures = {
  error: 'stateError',
  stale: 'staleFailed',
  forbidden: 'stateForbidden',
  offline: 'stateOffline',
  partial: 'statePartial',
} as const;

function announcement(options: PanelHeaderOptions): string {
  const { resource, status, localize, empty, scope } = options;
  const { refreshing, updatedAt, notFound } = resource;
  const notice = noticeOf(options);
  if (notice) return notice;
  if (refreshing) return localize.term(status === 'loading' ? 'stateLoading' : 'staleRefreshing');
  if (status === 'empty') return empty;
  const failure = notFound ? 'stateNotFound' : failures[status as keyof typeof failures];
  if (failure) return localize.term(failure);
  // With the zone of the answer, as the eye reads it beside the buttons.
  return updatedAt
    ? localize.term('updatedAt', localize.timeOrDate(updatedAt, scope?.timeZone))
    : '';
}
