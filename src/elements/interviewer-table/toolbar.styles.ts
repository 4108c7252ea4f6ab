import { css } from 'lit';

export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5) calc(var(--_inset) * 1.5) 0;
  }

  .field {
    min-block-size: 32px;
    min-inline-size: 0;
    padding: 0 var(--_space);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-small);
    background: var(--_color-surface);
    color: inherit;
    font: inherit;
  }

  .field::placeholder {
    color: var(--_color-text-muted);
    opacity: 1;
  }

  .search {
    flex: 9em;
    max-inline-size: 16em;
  }

  /* Wraps as one: a button alone on a line looks lost. */
  .tools {
    flex: 16em;
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
  }

  .creating {
    flex-basis: 32em;
    flex-wrap: wrap;
  }

  .creating .button-main {
    white-space: nowrap;
  }

  .icon-button {
    justify-content: center;
    min-inline-size: 32px;
    padding: 0;
    border-color: transparent;
    color: var(--_color-text-muted);
  }

  .button-main {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-accent-text);
    /* Or the browser's plate under texts covers the word. */
    forced-color-adjust: none;
  }

  .button-main:hover {
    background: color-mix(in srgb, var(--_color-accent) 88%, var(--_color-text));
  }

  .count {
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }

  .freshness {
    margin-inline-end: calc(var(--_space) / 2);
  }

  .filters {
    flex: 100%;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    min-inline-size: 0;
    padding-block-end: calc(var(--_space) * 1.25);
  }

  .statuses {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
    margin-inline: calc(var(--_space) * -1);
  }

  .pill .count {
    min-inline-size: 1ch;
  }
`;
