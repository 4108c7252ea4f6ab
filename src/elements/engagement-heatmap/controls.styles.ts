import { css } from 'lit';

export const controlStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: 0 calc(var(--_space) * 2.5) calc(var(--_space) * 2);
  }

  .agents {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    padding: 2px;
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-small);
    background: var(--_color-surface-raised);
  }

  .option {
    position: relative;
    flex: none;
  }

  .option input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .option-name {
    display: block;
    min-inline-size: 3.5em;
    padding: 2px calc(var(--_space) * 1.25);
    border-radius: calc(var(--_radius-small) - 2px);
    color: var(--_color-text-muted);
    text-align: center;
  }

  .option:hover .option-name {
    color: var(--_color-text);
  }

  :checked + .option-name {
    background: var(--_color-surface);
    color: var(--_color-text);
    box-shadow: 0 0 0 1px var(--_color-border);
  }

  :focus-visible + .option-name {
    outline: 2px solid var(--_color-focus);
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

  @media (forced-colors: active) {
    :checked + .option-name {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
