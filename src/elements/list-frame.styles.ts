import { css } from 'lit';

/** A list of rows of one height that scrolls in a frame; the element says how high that usually is. */
export const listFrameStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    --_row: round(up, max(var(--_row-height), 2lh + var(--_row-padding)), 1px);
  }

  .base {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
    /* Where the page gives the element another kind of box. */
    block-size: 100%;
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    overflow: clip;
  }

  .frame {
    flex: 1 1 var(--_frame-size);
    display: grid;
    grid: auto-flow minmax(0, auto) / minmax(0, auto);
    /* Less in a low element, beside a high header: what stands below must be seen. */
    min-block-size: min(12rem, 30%);
    border-block: var(--_border-width) solid var(--_color-border);
    contain: size layout;
    contain-intrinsic-block-size: var(--_frame-size);
  }
`;
