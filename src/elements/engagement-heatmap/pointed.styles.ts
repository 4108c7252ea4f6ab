import { css } from 'lit';

/** The frame of the cell under the pointer, which comes with what follows the pointer. */
export const pointedStyles = css`
  .pointed {
    border: 2px solid;
    box-shadow: inset 0 0 0 1px var(--_color-surface);
    color: var(--_color-text-muted);
  }
`;
