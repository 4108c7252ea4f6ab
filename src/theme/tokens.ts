import { css } from 'lit';

/**
 * The look of every element. A host sets any `--sk-*` property on the page or on one element;
 * inside, elements read the `--_*` twin, which holds the default. Light and dark follow the host's
 * `color-scheme`.
 *
 * @cssprop --sk-color-text - Text.
 * @cssprop --sk-color-text-muted - Secondary text.
 * @cssprop --sk-color-surface - Background of an element.
 * @cssprop --sk-color-surface-raised - Background of headers, tracks and popovers' footers.
 * @cssprop --sk-color-border - Lines.
 * @cssprop --sk-color-accent - Links, chosen things, main buttons.
 * @cssprop --sk-color-accent-text - Text on the accent colour.
 * @cssprop --sk-color-success - Good news.
 * @cssprop --sk-color-warning - Things to look at.
 * @cssprop --sk-color-danger - Bad news.
 * @cssprop --sk-color-neutral - Things that are over.
 * @cssprop --sk-color-chart-1 - First series of a chart.
 * @cssprop --sk-color-chart-2 - Second series.
 * @cssprop --sk-color-chart-3 - Third series.
 * @cssprop --sk-color-chart-4 - Fourth series.
 * @cssprop --sk-color-focus - Ring around what has the keyboard.
 * @cssprop --sk-font - Font family; the host's own when absent.
 * @cssprop --sk-font-size - Size of body text.
 * @cssprop --sk-line-height - Line height of body text.
 * @cssprop --sk-font-weight-strong - Weight of headings and figures.
 * @cssprop --sk-radius - Corners of an element.
 * @cssprop --sk-radius-small - Corners of what is inside it.
 * @cssprop --sk-space - The unit of distances.
 * @cssprop --sk-shadow - Shadow of popovers.
 * @cssprop --sk-row-height - Height of a table's row.
 * @cssprop --sk-icon-size - Size of icons; one at the end of words has theirs.
 * @cssprop --sk-border-width - Width of lines.
 */
export const tokens = css`
  :host {
    --_color-text: var(--sk-color-text, light-dark(#1b1f27, #eceef2));
    --_color-text-muted: var(--sk-color-text-muted, light-dark(#596170, #a3abb9));
    --_color-surface: var(--sk-color-surface, light-dark(#fff, #15171c));
    --_color-surface-raised: var(--sk-color-surface-raised, light-dark(#f5f6f8, #1f222a));
    --_color-border: var(--sk-color-border, light-dark(#e2e5ea, #2f343e));
    --_color-accent: var(--sk-color-accent, light-dark(#4059d6, #93a5ff));
    --_color-accent-text: var(--sk-color-accent-text, light-dark(#fff, #10131c));
    --_color-success: var(--sk-color-success, light-dark(#18794a, #52c48c));
    --_color-warning: var(--sk-color-warning, light-dark(#8f5b00, #e5b454));
    --_color-danger: var(--sk-color-danger, light-dark(#c2303f, #ff8f96));
    --_color-neutral: var(--sk-color-neutral, light-dark(#6b7280, #8d95a5));
    --_color-chart-1: var(--sk-color-chart-1, light-dark(#4059d6, #8095ff));
    --_color-chart-2: var(--sk-color-chart-2, light-dark(#0d8a86, #3cbab3));
    --_color-chart-3: var(--sk-color-chart-3, light-dark(#c2700a, #e5a24b));
    --_color-chart-4: var(--sk-color-chart-4, light-dark(#7c8696, #8792a6));
    --_color-focus: var(--sk-color-focus, light-dark(#4059d6, #93a5ff));
    --_font: var(--sk-font, inherit);
    --_font-size: var(--sk-font-size, 0.875rem);
    --_line-height: var(--sk-line-height, 1.45);
    --_font-weight-strong: var(--sk-font-weight-strong, 600);
    --_radius: var(--sk-radius, 10px);
    --_radius-small: var(--sk-radius-small, 6px);
    --_space: var(--sk-space, 8px);
    --_shadow: var(
      --sk-shadow,
      0 12px 32px light-dark(#14182829, #0000008c),
      0 2px 6px light-dark(#14182814, #00000066)
    );
    --_row-height: var(--sk-row-height, 44px);
    --_icon-size: var(--sk-icon-size, 16px);
    --_border-width: var(--sk-border-width, 1px);

    /* Of the text around it an element has the font, and no other manner. */
    display: block;
    color: var(--_color-text);
    font-family: var(--_font);
    font-size: var(--_font-size);
    line-height: var(--_line-height);
    letter-spacing: 0;
    word-spacing: 0;
    text-indent: 0;
    white-space: normal;
    text-align: start;
    text-transform: none;
  }

  :host([hidden]) {
    display: none;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: 2px;
  }

  .visually-hidden:not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-contrast: more) {
    :host {
      --_color-text-muted: var(--_color-text);
      --_color-border: var(--_color-neutral);
    }
  }

  @media (forced-colors: active) {
    :host {
      --_color-text: CanvasText;
      --_color-text-muted: CanvasText;
      --_color-surface: Canvas;
      --_color-surface-raised: Canvas;
      --_color-border: CanvasText;
      --_color-accent: LinkText;
      --_color-accent-text: Canvas;
      --_color-success: CanvasText;
      --_color-warning: CanvasText;
      --_color-danger: CanvasText;
      --_color-neutral: GrayText;
      --_color-chart-1: Highlight;
      --_color-chart-2: LinkText;
      --_color-chart-3: CanvasText;
      --_color-chart-4: GrayText;
      --_color-focus: Highlight;
      /* Nothing else parts what opens from the page below: there are no shadows. */
      --_border-width: 1px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
