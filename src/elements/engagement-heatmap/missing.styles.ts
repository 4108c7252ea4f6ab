import { css } from 'lit';

export const missingStyles = css`
  .missing {
    position: relative;
    align-self: start;
  }

  .missing-note {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: var(--_space);
    border-radius: var(--_radius-small);
    background: var(--_color-surface-raised);
    color: var(--_color-text-muted);
    text-align: center;
  }
`;
