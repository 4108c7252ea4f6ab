import { css } from 'lit';

/** What the manager and the dialog of one interviewer's labels have in common. */
export const sharedStyles = css`
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: 1.143em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.3;
  }

  h3 {
    font-size: 1em;
    font-weight: var(--_font-weight-strong);
    overflow-wrap: anywhere;
  }

  .main {
    border-color: transparent;
    background: var(--_color-accent);
    color: var(--_color-accent-text);
  }

  .main:hover {
    background: color-mix(in srgb, var(--_color-accent) 88%, var(--_color-text));
  }

  .values.values {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    max-inline-size: 100%;
    padding: 0 calc(var(--_space) * 0.875);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: 1em;
    background: var(--_color-surface-raised);
    font-size: 0.929em;
    overflow-wrap: anywhere;
  }

  .chip small {
    color: var(--_color-text-muted);
  }

  .hint {
    color: var(--_color-text-muted);
  }

  .link {
    min-block-size: 26px;
    padding: 0 0.5em;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: var(--_color-accent);
    font: inherit;
    cursor: pointer;
  }

  .link:hover {
    text-decoration: underline;
  }

  [aria-disabled='true'] {
    color: var(--_color-text-muted);
    cursor: default;
    opacity: 0.6;
  }

  @media (forced-colors: active) {
    .main {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }

  @media print {
    .link {
      display: none;
    }
  }
`;
