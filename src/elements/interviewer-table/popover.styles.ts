import { css } from 'lit';

/** What opens beside a button, and what can be chosen in it: comes with the code of what opens. */
export const tablePopoverStyles = css`
  /* Beside its button where the browser can, else in the middle. */
  .panel {
    min-inline-size: 11rem;
    max-inline-size: min(20rem, calc(100vi - 2 * var(--_space)));
    max-block-size: min(30rem, calc(100vb - 4 * var(--_space)));
    padding: var(--_space);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    box-shadow: var(--_shadow);
    overflow: auto;
  }

  @supports (position-area: block-end) {
    .panel {
      inset: auto;
      margin: 4px;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline;
      position-visibility: anchors-visible;
    }
  }

  .choice {
    display: flex;
    align-items: center;
    gap: var(--_space);
    inline-size: 100%;
    min-block-size: 28px;
    padding: 2px var(--_space);
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
  }

  .choice:hover {
    background: var(--_color-surface-raised);
  }

  .choice input {
    flex: none;
    margin: 0;
    accent-color: var(--_color-accent);
  }

  .link {
    min-block-size: 26px;
    padding: 0 0.5em;
    border: 0;
    background: none;
    color: var(--_color-accent);
    font: inherit;
    font-size: 0.929em;
    cursor: pointer;
  }
`;
