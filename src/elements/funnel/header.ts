import { html, nothing } from 'lit';
import type { Resource } from '../../controllers/resource.ts';
import type { Localize } from '../../localization/localize.ts';
import { download } from '../download.ts';
import { icon } from '../icons.ts';
import { renderAnnouncement, renderStaleBadge } from '../states.ts';
import type { ExportFormat } from './export.ts';
import type { Funnel } from './figures.ts';
import type { SkFunnel } from './funnel.ts';

interface HeaderOptions {
  readonly element: SkFunnel;
  readonly resource: Resource<Funnel>;
  readonly localize: Localize;
  /** The figures on the screen. */
  readonly value: Funnel | undefined;
}

/** Heading, window, freshness and the toolbar. */
export function renderHeader(options: HeaderOptions) {
  const { element, localize, value } = options;
  return html`<header part="header" class="header">
    <div class="titles">
      <h2 part="heading" id="heading">
        <slot name="heading">${element.heading || localize.term('funnelHeading')}</slot>
      </h2>
      <p class="subtitle">${value ? renderWindow(value, localize) : html`&nbsp;`}</p>
    </div>
    <div part="toolbar" class="toolbar">
      ${renderFreshness(options)}
      <slot name="toolbar"></slot>
      ${renderViewButton(options)} ${renderExport(options)} ${renderRefresh(options)}
    </div>
    ${renderAnnouncement(announcement(options))}
  </header>`;
}

function renderWindow(
  { window, timeZone, baselineWindow, baselineChoice }: Funnel,
  localize: Localize,
) {
  const parts = [
    window ? localize.dateRange(window.from, window.to, timeZone) : localize.term('metricAllTime'),
    timeZone,
    baselineChoice === 'none' || !baselineWindow
      ? undefined
      : localize.term(
          'funnelComparedWith',
          localize.dateRange(baselineWindow.from, baselineWindow.to, timeZone),
        ),
  ].filter((part) => part !== undefined);
  return html`<span class="parts">${parts.map((part) => html`<span>${part}</span>`)}</span>`;
}

/** One short text in one place, so that a refresh moves nothing. */
function renderFreshness({ resource, localize, value }: HeaderOptions) {
  const { status, refreshing, updatedAt } = resource;
  const at = updatedAt ?? (value && new Date(value.asOf));
  if (!value || !at) return html`<span class="freshness"></span>`;
  const shown = localize.timeOrDate(at, value.timeZone);
  const badge = renderStaleBadge({ status, localize, refreshing, at: shown });
  const updated = html`<time
    datetime=${at.toISOString()}
    title=${localize.dateTime(at, { dateStyle: 'medium', timeStyle: 'long', timeZone: value.timeZone })}
    >${localize.term('updatedAt', shown)}</time
  >`;
  return html`<span part="freshness" class="freshness"
    >${badge === nothing ? updated : badge}</span
  >`;
}

function renderViewButton({ element, localize, value }: HeaderOptions) {
  const table = element.view === 'table';
  const name = localize.term(table ? 'funnelShowChart' : 'funnelShowTable');
  return html`<button
    part="button"
    class="icon-button"
    type="button"
    ?disabled=${!value}
    aria-label=${name}
    title=${name}
    @click=${() => (element.view = table ? 'chart' : 'table')}
  >
    ${icon(table ? 'chart' : 'table')}
  </button>`;
}

function renderExport({ element, localize, value }: HeaderOptions) {
  const save = async (event: Event, format: ExportFormat) => {
    const popover = (event.currentTarget as Element).closest<HTMLElement>('[popover]');
    popover?.hidePopover();
    download(await element.exportData(format), `funnel.${format}`);
  };
  const name = localize.term('exportAs');
  return html`<button
      part="button"
      class="icon-button"
      type="button"
      popovertarget="export"
      ?disabled=${!value}
      aria-label=${name}
      title=${name}
    >
      ${icon('download')}
    </button>
    <div id="export" class="popover menu" popover role="group" aria-label=${name}>
      ${(['csv', 'json'] as const).map(
        (format) =>
          html`<button
            class="menu-item"
            type="button"
            @click=${(event: Event) => void save(event, format)}
          >
            ${localize.term(format === 'csv' ? 'exportCsv' : 'exportJson')}
          </button>`,
      )}
    </div>`;
}

function renderRefresh({ element, resource, localize }: HeaderOptions) {
  if (element.data !== undefined) return nothing;
  const name = localize.term('refresh');
  return html`<button
    part="button"
    class="icon-button ${resource.refreshing ? 'busy' : ''}"
    type="button"
    aria-label=${name}
    title=${name}
    @click=${() => void element.reload()}
  >
    ${icon('refresh')}
  </button>`;
}

function announcement({ resource, localize }: HeaderOptions): string {
  const { status, refreshing, updatedAt, notFound } = resource;
  if (refreshing) return localize.term(status === 'loading' ? 'stateLoading' : 'staleRefreshing');
  if (status === 'error') return localize.term(notFound ? 'stateNotFound' : 'stateError');
  if (status === 'stale') return localize.term('staleFailed');
  if (status === 'forbidden') return localize.term('stateForbidden');
  if (status === 'offline') return localize.term('stateOffline');
  if (status === 'empty') return localize.term('funnelEmpty');
  // With the zone of the answer, as the eye reads it beside the buttons.
  const zone = resource.value?.timeZone;
  return updatedAt ? localize.term('updatedAt', localize.timeOrDate(updatedAt, zone)) : '';
}
