import { css } from 'lit';

/** Fields, choices and what is wrong with them. */
export const formStyles = css`
  .field {
    inline-size: 100%;
    min-block-size: 32px;
    min-inline-size: 0;
    padding: 4px var(--_space);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-small);
    background: var(--_color-surface);
    color: inherit;
    font: inherit;
  }

  textarea.field {
    resize: vertical;
  }

  .field::placeholder {
    color: var(--_color-text-muted);
    opacity: 1;
  }

  .field[readonly] {
    background: var(--_color-surface-raised);
    color: var(--_color-text-muted);
  }

  .field[aria-invalid='true'] {
    border-color: var(--_color-danger);
  }

  .form-field {
    display: grid;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .form-field > label:not(.choice),
  .form-field > legend {
    padding: 0;
    font-weight: var(--_font-weight-strong);
    overflow-wrap: anywhere;
  }

  .form-field > legend {
    margin-block-end: calc(var(--_space) / 2);
  }

  .optional {
    color: var(--_color-text-muted);
    font-weight: normal;
  }

  .hint {
    font-size: 0.929em;
  }

  .problem {
    color: var(--_color-danger);
    font-size: 0.929em;
    overflow-wrap: anywhere;
  }

  .failure {
    padding: var(--_space) calc(var(--_space) * 1.5);
    border: var(--_border-width) solid color-mix(in srgb, var(--_color-danger) 35%, transparent);
    border-radius: var(--_radius-small);
    background: color-mix(in srgb, var(--_color-danger) 8%, transparent);
  }

  .question {
    padding: calc(var(--_space) * 1.5);
    border: var(--_border-width) solid color-mix(in srgb, var(--_color-warning) 35%, transparent);
    border-radius: var(--_radius-small);
    background: color-mix(in srgb, var(--_color-warning) 8%, transparent);
  }

  .question > legend {
    float: inline-start;
    inline-size: 100%;
  }

  .choice {
    display: flex;
    align-items: baseline;
    gap: var(--_space);
    min-block-size: 28px;
    padding-block: 2px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .choice input {
    flex: none;
    margin: 0;
    accent-color: var(--_color-accent);
    translate: 0 1px;
  }

  .main.danger {
    background: var(--_color-danger);
    color: var(--_color-surface);
  }

  .main[aria-disabled='true'] {
    color: var(--_color-accent-text);
  }

  .adder {
    display: flex;
    gap: var(--_space);
  }

  .value-list {
    max-block-size: 14rem;
    overflow: auto;
  }

  .value-row {
    display: flex;
    align-items: center;
    min-block-size: 34px;
    border-block-end: var(--_border-width) solid var(--_color-border);
  }

  /* How often it is used stands below a name that leaves no room beside it. */
  .value-text {
    display: flex;
    flex: 1;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--_space);
    min-inline-size: 0;
    padding-inline-end: var(--_space);
    overflow-wrap: anywhere;
  }

  .value-row .icon-button {
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    outline-offset: -2px;
  }

  @media (forced-colors: active) {
    .field[aria-invalid='true'] {
      border-width: 2px;
    }
  }
`;
