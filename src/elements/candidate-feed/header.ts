import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import { renderFreshness } from '../freshness.ts';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import { sorts } from './choice.ts';
import type { Sort } from './choice.ts';
import type { FeedSource } from './feed-source.ts';

const sortWords = {
  recently_completed: 'feedSortRecent',
  top_rated: 'feedSortTopRated',
} as const satisfies Record<Sort, string>;

const liveWords = {
  live: 'feedLive',
  paused: 'feedPaused',
  connecting: 'feedConnecting',
} as const;

export interface HeaderOptions {
  readonly localize: Localize;
  readonly source: FeedSource;
  readonly heading: string;
  readonly sort: Sort;
  /** Whether somebody paused the feed. */
  readonly paused: boolean;
  /** Whether rows stand still, for that or because somebody reads. */
  readonly held: boolean;
  readonly notice: string;
  readonly choose: (sort: Sort) => void;
  readonly pause: (paused: boolean) => void;
  readonly refresh: () => void;
  readonly download: (format: 'csv' | 'json') => void;
}

/** Heading, whether it is live, the buttons, the order and the freshness. */
export function renderHeader(options: HeaderOptions) {
  const { localize, heading, source, notice } = options;
  const { status, refreshing, updatedAt, timeZone } = source;
  const isLive = source.isLive !== undefined;
  return html`<header part="header" class="header">
    <div class="line">
      <h2 part="heading" id="heading">
        <slot name="heading">${heading || localize.term('feedHeading')}</slot>
      </h2>
      <div part="toolbar" class="toolbar">
        ${isLive ? renderLive(options) : nothing}
        <slot name="toolbar"></slot>
        ${isLive ? renderPause(options) : nothing} ${renderExport(options)}
        ${isLive ? renderRefresh(options) : nothing}
      </div>
    </div>
    <div class="line">
      ${renderSorts(options)}
      ${renderFreshness({ localize, status, refreshing, updatedAt, timeZone, notice })}
    </div>
  </header>`;
}

function renderLive({ localize, source, held }: HeaderOptions) {
  if (!source.list) return nothing;
  const state = held ? 'paused' : source.isLive ? 'live' : 'connecting';
  const word = localize.term(liveWords[state]);
  return html`<span part="live" class="live" data-live=${state} title=${word}
    ><span class="dot"></span><span class="live-word">${word}</span></span
  >`;
}

function renderPause({ localize, paused, pause }: HeaderOptions) {
  const name = localize.term(paused ? 'feedResume' : 'feedPause');
  return html`<button
    part="button pause"
    class="button icon-button"
    type="button"
    aria-label=${name}
    title=${name}
    @click=${() => pause(!paused)}
  >
    ${icon(paused ? shapes.play : shapes.pause)}
  </button>`;
}

function renderExport({ localize, source, download }: HeaderOptions) {
  const name = localize.term('exportAs');
  return html`<button
      part="button export"
      class="button icon-button"
      type="button"
      popovertarget="export"
      ?disabled=${source.list === undefined}
      aria-label=${name}
      title=${name}
    >
      ${icon(shapes.download)}
    </button>
    <div id="export" popover part="panel" class="menu" role="group" aria-label=${name}>
      ${(['csv', 'json'] as const).map(
        (format) =>
          html`<button
            class="button"
            type="button"
            popovertarget="export"
            popovertargetaction="hide"
            @click=${() => download(format)}
          >
            ${localize.term(format === 'csv' ? 'exportCsv' : 'exportJson')}
          </button>`,
      )}
    </div>`;
}

function renderRefresh({ localize, source, refresh }: HeaderOptions) {
  const name = localize.term('refresh');
  return html`<button
    part="button refresh"
    class="button icon-button ${source.refreshing ? 'busy' : ''}"
    type="button"
    aria-label=${name}
    title=${name}
    @click=${refresh}
  >
    ${icon(shapes.refresh)}
  </button>`;
}

function renderSorts({ localize, sort, choose }: HeaderOptions) {
  return html`<div
    part="sorts"
    class="segments"
    role="radiogroup"
    aria-label=${localize.term('feedSort')}
  >
    ${sorts.map(
      (each) =>
        html`<label part="sort-option" class="option"
          ><input
            type="radio"
            name="sort"
            value=${each}
            .checked=${each === sort}
            @change=${() => choose(each)}
          /><span class="pill">${localize.term(sortWords[each])}</span></label
        >`,
    )}
  </div>`;
}
