import { css } from 'lit';

/** The frames of the cells under the pointer and the keyboard, which come with what follows them. */
export const pointedStyles = css`
  .pointed {
    border: 2px solid;
    box-shadow: inset 0 0 0 1px var(--_color-surface);
    color: var(--_color-text-muted);
  }

  .cursor:focus-visible {
    outline-offset: 1px;
    box-shadow: 0 0 0 1px var(--_color-surface);
  }
`;
