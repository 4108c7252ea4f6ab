import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import type { ExportMenu } from '../export-menu.ts';
import { renderFreshness } from '../freshness.ts';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import { renderRefreshButton } from '../refresh-button.ts';
import { sorts } from './choice.ts';
import type { FeedChoice, Sort } from './choice.ts';
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

interface FeedElement {
  readonly heading: string;
  readonly choice: FeedChoice;
  /** Whether somebody paused the feed. */
  paused: boolean;
  reload(): Promise<void>;
}

export interface HeaderOptions {
  readonly element: FeedElement;
  readonly localize: Localize;
  readonly source: FeedSource;
  /** Whether rows stand still, because the feed is paused or because somebody reads. */
  readonly held: boolean;
  readonly exportMenu: ExportMenu<'csv' | 'json'>;
  readonly choose: (sort: Sort) => void;
}

/** Heading, whether it is live, the buttons, the order and the freshness. */
export function renderHeader(options: HeaderOptions) {
  const { element, localize, source, exportMenu } = options;
  const { status, updatedAt, timeZone } = source;
  const { refreshing } = source.resource;
  const notice = exportMenu.failed ? localize.term('exportFailed') : '';
  const isLive = source.isLive !== undefined;
  return html`<header part="header" class="header">
    <div class="line">
      <h2 part="heading" id="heading">
        <slot name="heading">${element.heading || localize.term('feedHeading')}</slot>
      </h2>
      <div part="toolbar" class="toolbar">
        ${isLive ? renderLive(options) : nothing}
        <slot name="toolbar"></slot>
        ${isLive ? renderPause(options) : nothing}
        ${exportMenu.render(localize, source.list !== undefined)}
        ${isLive ? renderRefreshButton(localize, refreshing, () => void element.reload()) : nothing}
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

function renderPause({ element, localize }: HeaderOptions) {
  const { paused } = element;
  const name = localize.term(paused ? 'feedResume' : 'feedPause');
  return html`<button
    part="button pause"
    class="button icon-button"
    type="button"
    title=${name}
    @click=${() => (element.paused = !paused)}
  >
    ${icon(paused ? shapes.play : shapes.pause)}
  </button>`;
}

function renderSorts({ element, localize, choose }: HeaderOptions) {
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
            .checked=${each === element.choice.sort}
            @change=${() => choose(each)}
          /><span class="pill">${localize.term(sortWords[each])}</span></label
        >`,
    )}
  </div>`;
}
