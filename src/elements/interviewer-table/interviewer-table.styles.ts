import { css } from 'lit';
import { listFrameStyles } from '../list-frame.styles.ts';
import { cardStyles } from './cards.styles.ts';
import { cellStyles } from './cells.styles.ts';
import { figureStyles } from './figures.styles.ts';
import { rowControlStyles } from './row-controls.styles.ts';
import { toolbarStyles } from './toolbar.styles.ts';
import { tabStyles } from '../tab.styles.ts';

const frameStyles = css`
  :host {
    --_row-padding: 1em;
    --_inset: calc(var(--_space) * 1.125);
    --_em: 1em;
    --_frame-size: var(--sk-interviewer-table-frame-size, 36rem);
  }

  .base {
    container: sk-table / inline-size;
    font-variant-numeric: tabular-nums;
  }

  .scroller {
    overflow: auto;
    overscroll-behavior-inline: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_color-border) transparent;
  }

  table {
    display: block;
    min-inline-size: var(--_least);
  }

  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: block;
    background: var(--_color-surface);
  }

  tbody {
    position: relative;
    display: block;
  }

  tr,
  .skeleton-row {
    border-block-end: var(--_border-width) solid var(--_color-border);
  }

  tr {
    display: grid;
    grid-template-columns: var(--_tracks);
  }

  tbody tr {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    /* The height is known: else each cell is laid out once to learn it and once more. */
    grid-template-rows: 100%;
    block-size: var(--_row);
    contain: layout style;
    cursor: pointer;
  }

  thead tr {
    background: var(--_color-surface-raised);
  }

  thead th {
    padding: 0 var(--_inset);
    overflow: hidden;
    color: var(--_color-text-muted);
    font-size: 0.857em;
    font-weight: 500;
    line-height: 36px;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .heading:hover,
  [aria-sort] {
    color: var(--_color-text);
  }

  .arrow {
    padding-inline-start: 0.35em;
  }

  /* What stays in view while the other columns scroll: the name, the box before it, the menu. */
  .pinned {
    position: sticky;
    inset-inline: 0;
    z-index: 1;
    background: var(--_color-surface);
  }

  thead .pinned {
    background: var(--_color-surface-raised);
  }

  /* Or it covers the lines beside it where a pixel of the page is none of the screen. */
  tbody .pinned {
    margin-block: 1px;
  }

  .scrolled .lead {
    border-inline-end: var(--_border-width) solid var(--_color-border);
  }

  tbody tr:hover,
  tbody tr:hover .pinned {
    background: color-mix(in srgb, var(--_color-surface-raised) 70%, var(--_color-surface));
  }

  tbody tr[aria-current],
  tbody tr[aria-current] .pinned {
    background: color-mix(in srgb, var(--_color-accent) 8%, var(--_color-surface));
  }

  tbody tr[aria-current]::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    z-index: 2;
    inline-size: 3px;
    background: var(--_color-accent);
  }

  tr[data-focused]::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 2;
    border: 2px solid var(--_color-focus);
    pointer-events: none;
  }

  [data-open]:focus-visible {
    outline: none;
  }

  .skeleton {
    gap: 0;
    padding: 0;
  }

  .skeleton-row {
    display: grid;
    grid-template-columns: 3fr 1fr 2fr 2fr 1fr;
    gap: calc(var(--_space) * 4);
    align-items: center;
    block-size: var(--_row);
    padding-inline: calc(var(--_inset) * 1.5);
  }

  .skeleton-row:first-child {
    block-size: 37px;
    background: var(--_color-surface-raised);
  }

  .skeleton-row:first-child i {
    visibility: hidden;
  }

  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    min-block-size: 48px;
    padding: var(--_space) calc(var(--_inset) * 1.5);
    color: var(--_color-text-muted);
    font-size: 0.929em;
  }

  .pager [aria-disabled='true'] {
    cursor: default;
    opacity: 0.6;
  }

  .pager nav {
    display: flex;
    gap: var(--_space);
  }

  @media (forced-colors: active) {
    /* No outline: the name, which stays in view, would cover it. */
    tbody tr[aria-current]::before {
      inset: 0;
      inline-size: auto;
      border: 2px solid Highlight;
      background: none;
      pointer-events: none;
    }

    tr[data-focused]::after {
      border: 4px double Highlight;
    }
  }

  /* Paper does not scroll: every row and column has to do with its width. */
  @media print {
    :host {
      block-size: auto !important;
      --_em: 0em;
      --_inset: 3px;
    }

    .base .toolbar,
    .cell-actions,
    .select,
    .open {
      display: none;
    }

    .frame {
      display: block;
      flex: none;
      contain: none;
    }

    .scroller {
      overflow: visible;
      font-size: 9px;
    }

    .dot,
    progress {
      print-color-adjust: exact;
    }

    .scroller * {
      flex-wrap: wrap;
      overflow-wrap: break-word;
      text-align: start;
      white-space: normal !important;
    }

    table {
      display: table;
      inline-size: 100%;
      border-spacing: 0;
    }

    /* Again on every sheet, where Chromium leaves out what is a box of its own. */
    thead {
      display: table-header-group;
    }

    .heading {
      display: contents;
    }

    tbody {
      block-size: auto !important;
    }

    tbody tr {
      position: static;
      block-size: auto;
      padding-block: 3px;
      transform: none !important;
      break-inside: avoid;
    }
  }
`;

export const tableStyles = [
  listFrameStyles,
  rowControlStyles,
  frameStyles,
  figureStyles,
  cellStyles,
  tabStyles,
  toolbarStyles,
  cardStyles,
];
