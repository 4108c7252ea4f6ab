import { css } from 'lit';

/** Cells of two lines: what is read first, and in smaller letters what stands beside it. */
export const cellStyles = css`
  tbody th,
  tbody td {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    justify-content: center;
    min-inline-size: 0;
    padding: 0 var(--_inset);
    font-weight: inherit;
    text-align: start;
  }

  /* Browsers have them inherit this of their row: each would be styled again when that moves. */
  tr,
  tbody th,
  tbody td {
    vertical-align: baseline;
  }

  tbody [hidden] {
    display: none !important;
  }

  /* Clipped, not hidden: each would be a scroll container of its own, laid out and painted as one. */
  .main,
  .sub,
  .title,
  .text,
  .slug,
  .badge,
  .chip {
    max-inline-size: 100%;
    min-inline-size: 0;
    overflow: clip;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  /* "2 candidates" stays so where the page runs from right to left. */
  .main,
  .sub,
  .line > span,
  .text,
  .slug,
  .badge,
  .more,
  .absent,
  .range-text,
  .freshness,
  time {
    unicode-bidi: plaintext;
  }

  .sub {
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }

  .line {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
  }

  .line > span,
  .line > time,
  .cell-name .sub > span {
    flex: none;
  }

  .line > .text,
  .line > .badge,
  .cell-name .sub > .badge {
    flex: 0 1 auto;
  }

  /* Gives way before the badges beside it do. */
  .cell-name .sub > .slug {
    flex: 1;
    max-inline-size: max-content;
  }

  .provider:not([hidden]) + time {
    display: inline-flex;
    margin-inline-start: calc(var(--_space) * -0.25);
  }

  .provider:not([hidden]) + time::before {
    content: '·';
    content: '·' / '';
    margin-inline-end: calc(var(--_space) / 2);
  }

  .sub .badge,
  .sub .absent {
    font-size: 1em;
    line-height: 1.3;
  }

  .absent {
    color: var(--_color-text-muted);
  }

  .badge {
    padding: 0 0.5em;
    font-size: 0.786em;
  }

  /* Interviewer */

  tbody .cell-name {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: calc(var(--_space) * 1.25);
    align-content: center;
  }

  .cell-name {
    padding-inline-start: calc(var(--_inset) * 1.5);
  }

  .dot {
    align-self: center;
    inline-size: 9px;
    block-size: 9px;
    border: 2px solid var(--_status);
    border-radius: 50%;
    background: var(--_status);
    forced-color-adjust: none;
    --_status: var(--_color-neutral);
  }

  .dot[data-status='active'] {
    --_status: var(--_color-success);
  }

  .dot[data-status='expired'] {
    --_status: var(--_color-warning);
  }

  .dot[data-status='draft'] {
    background: none;
  }

  /* Buttons that read as the text they stand in. */
  .heading,
  .title,
  .open,
  .more {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }

  .title {
    font-weight: var(--_font-weight-strong);
    justify-self: start;
  }

  .cell-name .sub {
    grid-column: 2;
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
    overflow: clip;
    overflow-clip-margin: 1px;
  }

  /* A flex container, so that the dot stands between the two in either direction. */
  .status-text {
    display: inline-flex;
  }

  .status-text::after {
    content: '·';
    content: '·' / '';
    margin-inline-start: calc(var(--_space) * 0.75);
  }

  /* Two marks leave no room that a slug could be read in. */
  @container sk-table (inline-size < 105rem) {
    .crowded .slug {
      position: absolute;
      inline-size: 1px;
      clip-path: inset(50%);
    }

    .crowded .status-text::after {
      display: none;
    }
  }

  .open {
    inline-size: 24px;
    block-size: 24px;
    color: var(--_color-text-muted);
  }

  /* Icons and chips in a line */

  tbody .cell-steps,
  tbody .cell-labels {
    flex-direction: row;
    align-items: center;
    justify-content: flex-start;
    gap: calc(var(--_space) * 0.75);
    overflow: clip;
  }

  .step {
    flex: none;
    display: grid;
    place-content: center;
    color: var(--_color-text-muted);
  }

  .step svg {
    inline-size: calc(var(--_icon-size) + 1px);
    block-size: calc(var(--_icon-size) + 1px);
  }

  .chip {
    padding: 1px 0.6em;
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-small);
    background: var(--_color-surface-raised);
    color: inherit;
    font: inherit;
    font-size: 0.857em;
  }

  .cell-labels .chip {
    min-inline-size: 2em;
  }

  .more {
    flex: none;
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0 4px;
    border-radius: var(--_radius-small);
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }

  @media (forced-colors: active) {
    .dot {
      --_status: CanvasText !important;
    }

    progress {
      block-size: 6px;
      margin-block: 1px;
      border: 1px solid CanvasText;
      background: Canvas;
      forced-color-adjust: none;
    }
  }
`;
