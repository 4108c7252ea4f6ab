import { css } from 'lit';

/** Where the columns do not fit at all, each row is a card; roles keep it a table when read out. */
export const cardStyles = css`
  @container sk-table (inline-size < 40rem) {
    .toolbar {
      padding-inline: calc(var(--_space) * 1.5);
    }

    .search {
      flex: 100%;
      max-inline-size: none;
    }

    .sort {
      flex: auto;
      max-inline-size: 100%;
    }

    .tools {
      flex: 100%;
    }

    .creating .button-main {
      flex: 100%;
      justify-content: center;
    }

    .freshness {
      margin-inline-end: auto;
    }

    .statuses {
      flex-wrap: nowrap;
      margin-inline: calc(var(--_space) * -1.5);
      padding-inline: var(--_space);
      overflow-x: auto;
      scrollbar-width: none;
    }

    table {
      min-inline-size: 0;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody tr {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr);
      grid-template-rows: auto;
      grid-auto-rows: 4.5em;
      gap: 0 var(--_space);
      block-size: auto;
      padding: calc(var(--_space) * 1.25) calc(var(--_space) * 1.5) calc(var(--_space) / 2);
    }

    tbody .pinned {
      grid-row: 1;
      position: static;
    }

    tbody .lead {
      grid-column: 1 / -1;
      padding: 0 0 var(--_space);
    }

    tbody td {
      display: block;
      padding: 0;
      line-height: 1.3;
      overflow: clip;
      overflow-clip-margin: 2px;
    }

    tbody td::before {
      content: attr(data-label);
      content: attr(data-label) / '';
      display: block;
      padding-block-end: 1px;
      color: var(--_color-text-muted);
      font-size: 0.786em;
    }

    tbody td > .main,
    tbody td > .sub {
      display: block;
      inline-size: fit-content;
    }

    tbody td > .line {
      display: flex;
    }

    tbody .cell-steps .step {
      display: inline-grid;
      margin-inline-end: calc(var(--_space) * 0.75);
      vertical-align: middle;
    }

    tbody .cell-labels {
      white-space: nowrap;
    }

    tbody .cell-labels .chip {
      display: inline-block;
      max-inline-size: 8em;
      vertical-align: middle;
    }

    /* In the corner of the card, beside the name. */
    tbody .cell-actions {
      grid-column: 2;
      justify-self: end;
      inline-size: 32px;
      /* Its middle at that of the name's line. */
      margin-block-start: calc(0.725em - 15px);
    }

    tbody .pinned::before {
      content: none;
    }

    .acting tbody .lead {
      padding-inline-end: 36px;
    }

    tbody .cell-select {
      grid-column: 1;
      justify-self: start;
      z-index: 2;
      padding: 0;
    }

    .selectable tbody .lead {
      padding-inline-start: 32px;
    }

    progress {
      margin-block: 2px;
    }
  }
`;
