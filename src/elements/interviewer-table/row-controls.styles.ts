import { css } from 'lit';

/** What a row can be changed by: the box that ticks it, its menu, and buttons in its cells. */
export const rowControlStyles = css`
  .cell-select {
    padding-inline: var(--_inset) 0;
  }

  .select {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    vertical-align: middle;
    accent-color: var(--_color-accent);
  }

  .selectable tbody .lead {
    inset-inline-start: 3em;
  }

  /* The same width in the smaller letters of the headings. */
  .selectable thead .lead {
    inset-inline-start: calc(3em / 0.857);
  }

  tbody .cell-actions {
    align-items: center;
    padding: 0;
  }

  .row-button {
    display: grid;
    place-content: center;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: var(--_color-text-muted);
    cursor: pointer;
  }

  .more:hover,
  .row-button:hover,
  .row-button[aria-expanded='true'] {
    background: var(--_color-surface-raised);
    color: var(--_color-text);
  }

  .row-button:focus-visible {
    outline-offset: -2px;
  }

  .cell-spend,
  .cell-labels {
    position: relative;
  }

  .edit {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    margin-block: auto;
    inline-size: 26px;
    block-size: 26px;
    background: var(--_color-surface-raised);
    opacity: 0;
  }

  .count-button {
    justify-content: start;
    inline-size: auto;
    min-inline-size: 32px;
    block-size: 28px;
    margin-inline-start: -8px;
    padding-inline: 8px;
    color: inherit;
    font: inherit;
  }

  tr:hover .count-button {
    text-decoration: underline;
  }

  tr:hover .edit,
  .edit:focus-visible,
  .edit[aria-expanded='true'] {
    opacity: 1;
  }
`;
