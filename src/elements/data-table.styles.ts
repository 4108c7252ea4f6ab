import { css } from 'lit';

export const dataTableStyles = css`
  .tables {
    display: grid;
    grid-column: 1 / -1;
    gap: var(--_gap);
  }

  .table-scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  caption {
    padding-block-end: var(--_space);
    font-weight: var(--_font-weight-strong);
    text-align: start;
  }

  th,
  td {
    padding: calc(var(--_space) * 0.875) var(--_space);
    border-block-end: var(--_border-width) solid var(--_color-border);
    font-weight: inherit;
    text-align: end;
    white-space: nowrap;
  }

  thead th {
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }

  th:first-child {
    padding-inline-start: 0;
    text-align: start;
    white-space: normal;
    min-inline-size: 7rem;
  }

  .blank :is(caption, th, td) {
    color: transparent;
  }
`;
