import { css } from 'lit';

/** What opens beside its button. */
export const popoverStyles = css`
  /* At the foot of a small screen, else beside their button. */

  .popover {
    inset: auto 0 0;
    inline-size: calc(100vi - 2 * var(--_space));
    max-block-size: calc(100vb - 4 * var(--_space));
    margin: auto auto var(--_space);
    padding: calc(var(--_space) * 2);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    box-shadow: var(--_shadow);
    overflow: auto;
  }

  @media (width >= 40rem) {
    .popover {
      inset: 0;
      inline-size: 26rem;
      margin: auto;
    }

    @supports (position-area: block-end) {
      .popover {
        inset: auto;
        margin: 4px;
        position-area: block-end span-inline-end;
        position-try-fallbacks:
          flip-block,
          flip-inline,
          flip-block flip-inline,
          inline-end,
          inline-start;
      }
    }
  }
`;
