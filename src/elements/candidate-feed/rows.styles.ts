import { css } from 'lit';

/** A row of two lines, or of one where there is room for it. */
export const rowStyles = css`
  .rows {
    position: relative;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    display: grid;
    grid-template:
      'who who score' 1lh
      'interviewer status status' 1lh / minmax(0, 1fr) auto auto;
    align-content: center;
    align-items: center;
    gap: 2px calc(var(--_space) * 1.5);
    block-size: var(--_row);
    padding-inline: var(--_inset);
    border-block-end: var(--_border-width) solid var(--_color-border);
  }

  .rows .row {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    contain: layout style;
    cursor: pointer;
  }

  .row:hover {
    background: color-mix(in srgb, var(--_color-surface-raised) 70%, var(--_color-surface));
  }

  .row[data-selected] {
    background: color-mix(in srgb, var(--_color-accent) 8%, var(--_color-surface));
  }

  .row[data-selected]::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: var(--_color-accent);
  }

  .row[data-focused] {
    outline: 2px solid var(--_color-focus);
    outline-offset: -2px;
  }

  .row[data-fresh] {
    animation: came-in 2.5s ease-out;
  }

  @keyframes came-in {
    from {
      background: color-mix(in srgb, var(--_color-accent) 16%, var(--_color-surface));
    }
  }

  .about {
    display: contents;
  }

  .who {
    grid-area: who;
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
    min-inline-size: 0;
  }

  /* Gives way before the badges beside it do. */
  .name {
    flex: 1;
    min-inline-size: 3em;
    max-inline-size: max-content;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: var(--_font-weight-strong);
    /* On the side of the row, whichever way the name is written. */
    text-align: left;
    text-decoration: none;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }

  .base:dir(rtl) .name {
    text-align: right;
  }

  .name:focus-visible {
    outline: none;
  }

  .row .badge {
    padding: 0 0.5em;
    font-size: 0.786em;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .badge-shortlisted,
  .badge-hired,
  .badge-knocked-out {
    border-color: color-mix(in srgb, currentColor 35%, transparent);
    color: var(--_color-success);
  }

  .badge-knocked-out {
    color: var(--_color-danger);
  }

  /* As wide as its text, which keeps a title from the other side in the column. */
  .interviewer {
    grid-area: interviewer;
    justify-self: start;
    max-inline-size: 100%;
    color: var(--_color-text-muted);
    font-size: 0.929em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .status {
    grid-area: status;
    display: flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_color-text-muted);
    font-size: 0.857em;
    white-space: nowrap;
  }

  .dot {
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    border: 2px solid var(--_status);
    border-radius: 50%;
    forced-color-adjust: none;
    --_status: var(--_color-neutral);
  }

  [data-progress='in_progress'] .dot {
    --_status: var(--_color-accent);
  }

  [data-progress='completed'] .dot,
  [data-live='live'] .dot {
    background: var(--_status);
    --_status: var(--_color-success);
  }

  .status time::before {
    content: '·';
    content: '·' / '';
    margin-inline-end: 0.5em;
  }

  .status time {
    display: inline-flex;
    unicode-bidi: plaintext;
  }

  .score {
    grid-area: score;
    justify-self: end;
    font-weight: var(--_font-weight-strong);
    font-variant-numeric: tabular-nums;
  }

  .score svg {
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-end: 0.3em;
    fill: currentColor;
    vertical-align: -0.05em;
  }

  .score[part~='score-top'] {
    color: var(--_color-success);
  }

  .absent {
    color: var(--_color-text-muted);
    font-weight: normal;
  }

  @container sk-feed (inline-size >= 44rem) {
    .row {
      grid-template: 'who interviewer status score' 1lh / minmax(0, 5fr) minmax(0, 4fr) 13em 4.5em;
      column-gap: calc(var(--_space) * 2);
    }
  }

  @media (forced-colors: active) {
    .dot {
      --_status: CanvasText !important;
    }

    .row[data-selected]::before {
      inset: 0;
      inline-size: auto;
      border: 2px solid Highlight;
      background: none;
      pointer-events: none;
    }

    .row[data-focused] {
      outline: 4px double Highlight;
      outline-offset: -4px;
    }
  }
`;
