import { css } from 'lit';

/** Choosing interviewers and the label to put on them. */
export const applyStyles = css`
  .apply {
    display: grid;
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5);
  }

  .picker {
    display: grid;
    gap: var(--_space);
    align-content: start;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .picker > legend {
    padding: 0;
    margin-block-end: calc(var(--_space) / 2);
    font-weight: var(--_font-weight-strong);
  }

  .picker .summary,
  .picker .paging {
    gap: 0 calc(var(--_space) * 2);
    justify-content: flex-end;
    min-block-size: 32px;
  }

  .picker .link {
    margin-inline: -0.5em;
  }

  .picker-list,
  .picker-state {
    block-size: 18rem;
    overflow: auto;
    padding: calc(var(--_space) / 2) var(--_space);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-small);
  }

  .picker-state {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--_space);
    color: var(--_color-text-muted);
    text-align: center;
  }

  .picker[aria-busy='true'] .picker-list {
    opacity: 0.6;
  }

  .target {
    min-inline-size: 0;
  }

  .target small {
    display: block;
  }

  .apply-form {
    display: grid;
    gap: calc(var(--_space) * 2);
    align-content: start;
    min-inline-size: 0;
  }

  .now {
    display: grid;
    gap: calc(var(--_space) / 2);
    align-content: start;
    min-block-size: 3.5rem;
  }

  .chip-remove {
    display: inline-grid;
    place-content: center;
    inline-size: 24px;
    block-size: 24px;
    margin-inline-end: -0.6em;
    padding: 0;
    border: 0;
    border-radius: 999px;
    background: none;
    color: var(--_color-text-muted);
    cursor: pointer;
  }

  .chip-remove:hover {
    color: var(--_color-text);
  }

  .chip-remove svg {
    inline-size: calc(var(--_icon-size) * 0.75);
    block-size: calc(var(--_icon-size) * 0.75);
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }

  .progress {
    flex: 1;
    align-self: center;
  }

  .report {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-radius: var(--_radius-small);
    background: var(--_color-surface-raised);
    overflow-wrap: anywhere;
  }

  .report summary {
    color: var(--_color-text-muted);
    cursor: pointer;
  }

  .apply-form .failure ul {
    padding-inline-start: calc(var(--_space) * 2);
    list-style: disc;
  }

  @container sk-labels (inline-size >= 44rem) {
    .apply {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }

  @container sk-labels (inline-size < 36rem) {
    .apply {
      padding-inline: calc(var(--_space) * 1.5);
    }
  }
`;
