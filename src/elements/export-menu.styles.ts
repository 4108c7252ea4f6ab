import { css } from 'lit';

/** Comes after the styles of popovers, which it adapts. */
export const exportMenuStyles = css`
  @supports (position-area: block-end) {
    .menu {
      inset: auto;
      margin: 4px;
      position-area: block-end span-inline-start;
    }
  }

  .menu {
    inline-size: auto;
    padding: calc(var(--_space) / 2);
    border-radius: var(--_radius-small);
  }

  .menu-item {
    display: block;
    inline-size: 100%;
    min-inline-size: 7rem;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.25);
    border: 0;
    border-radius: calc(var(--_radius-small) - 2px);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .menu-item:hover {
    background: var(--_color-surface-raised);
  }

  @media (forced-colors: active) {
    .menu-item:hover {
      outline: 1px solid Highlight;
    }
  }
`;
