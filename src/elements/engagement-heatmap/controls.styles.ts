import { css } from 'lit';

export const controlStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: 0 calc(var(--_space) * 2.5) calc(var(--_space) * 2);
  }

  .segments {
    flex-wrap: wrap;
    gap: 2px;
  }

  .pill {
    min-inline-size: 3.5em;
    padding-inline: calc(var(--_space) * 1.25);
    text-align: center;
  }

  /* As wide whatever zone is chosen, and before it is known. */
  .field {
    inline-size: 16rem;
    max-inline-size: 100%;
    min-block-size: 32px;
    padding: 0 var(--_space);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-small);
    background: var(--_color-surface);
    color: inherit;
    font: inherit;
  }
`;
