import { css } from 'lit';

/** What states.ts draws, with the buttons and badges that every element shares. */
export const stateStyles = css`
  .state {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(var(--_space) / 2);
    min-block-size: inherit;
    padding: calc(var(--_space) * 3);
    text-align: center;
  }

  .state svg {
    inline-size: calc(var(--_icon-size) * 1.75);
    block-size: calc(var(--_icon-size) * 1.75);
    margin-block-end: var(--_space);
    color: var(--_color-text-muted);
  }

  .state p {
    margin: 0;
    max-inline-size: 42ch;
  }

  .state-title {
    font-weight: var(--_font-weight-strong);
  }

  .state-hint,
  .state-reference,
  .badge,
  .freshness {
    color: var(--_color-text-muted);
  }

  .state-reference {
    font-size: 0.857em;
    overflow-wrap: anywhere;
  }

  .badge,
  .freshness {
    font-size: 0.857em;
    white-space: nowrap;
  }

  .state .button {
    margin-block: var(--_space) calc(var(--_space) / 2);
  }

  .button {
    display: inline-flex;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
    min-block-size: 32px;
    padding: 0 calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-small);
    background: var(--_color-surface);
    color: var(--_color-text);
    font: inherit;
    cursor: pointer;
  }

  .button:hover {
    background: var(--_color-surface-raised);
  }

  .button:disabled {
    background: var(--_color-surface);
    color: var(--_color-text-muted);
    cursor: default;
  }

  [part='icon'] {
    flex: none;
    inline-size: var(--_icon-size);
    block-size: var(--_icon-size);
  }

  .badge {
    display: inline-block;
    padding: 1px calc(var(--_space) * 0.875);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: 999px;
    background: var(--_color-surface-raised);
  }

  .badge-warning {
    border-color: color-mix(in srgb, var(--_color-warning) 35%, transparent);
    background: color-mix(in srgb, var(--_color-warning) 10%, transparent);
    color: var(--_color-warning);
  }

  .freshness {
    min-inline-size: 0;
  }

  .freshness,
  .freshness .badge {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .freshness .badge {
    max-inline-size: 100%;
    font-size: inherit;
    vertical-align: bottom;
  }

  .skeleton {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    align-content: start;
    padding: calc(var(--_space) * 2);
    overflow: hidden;
  }

  .skeleton i {
    min-block-size: 1.25em;
    border-radius: var(--_radius-small);
    background: var(--_color-surface-raised);
    animation: skeleton 1.4s ease-in-out infinite alternate;
  }

  @keyframes skeleton {
    to {
      opacity: 0.45;
    }
  }

  @media (forced-colors: active) {
    .skeleton i {
      border: 1px solid GrayText;
    }
  }

  @media print {
    .button {
      display: none;
    }
  }
`;
