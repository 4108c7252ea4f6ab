import { css } from 'lit';
import { explanationStyles } from '../explanation.styles.ts';
import { popoverStyles } from '../popover.styles.ts';
import { figureStyles } from './figures.styles.ts';
import { headerStyles } from './header.styles.ts';
import { sectionStyles } from './sections.styles.ts';
import { tableStyles } from './tables.styles.ts';

/* The whole, its sizes and its media. Comes after the styles of the parts, which it adapts. */
const layoutStyles = css`
  :host {
    container-type: inline-size;
    --_bar-color: var(--sk-funnel-bar-color, var(--_color-chart-1));
    --_gap: calc(var(--_space) * 3);
  }

  .base {
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    font-variant-numeric: tabular-nums;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  figure,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: 1.143em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.3;
  }

  h3 {
    font-size: 1em;
    font-weight: var(--_font-weight-strong);
  }

  /* Body: figures in one column, in two where there is room */

  .body {
    display: grid;
  }

  .body > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }

  .figures {
    display: grid;
    gap: var(--_gap);
    align-content: start;
    padding: 0 calc(var(--_space) * 2.5) calc(var(--_space) * 2.5);
  }

  .figures > * {
    min-inline-size: 0;
  }

  /* Near the top: the room kept for the figures may be taller than the screen. */
  .overlay {
    z-index: 1;
    display: grid;
    align-content: center;
    align-self: start;
    block-size: min(100%, 26rem);
  }

  .overlay .state {
    justify-self: center;
    padding-inline: clamp(var(--_space), 12cqi, calc(var(--_space) * 8));
    background: radial-gradient(closest-side, var(--_color-surface) 60%, transparent);
  }

  /* No figures yet, or none */

  .blank {
    user-select: none;
  }

  /* The outline of the figures fades away under a message. */
  .blank {
    opacity: 0.6;
    mask-image: linear-gradient(#000, transparent 32rem);
  }

  :host(:state(loading)) .blank {
    opacity: 1;
    mask-image: none;
  }

  :host(:state(loading)) .blank > * {
    animation: pulse 1.4s ease-in-out infinite alternate;
  }

  @keyframes pulse {
    to {
      opacity: 0.5;
    }
  }

  .blank
    :is(
      h3,
      .label,
      .value,
      .of,
      .change,
      .section-note,
      .legend-name,
      .legend-count,
      .legend-share,
      .step-name,
      .step-rate,
      .step-counts > *
    ) {
    border-radius: 4px;
    background: var(--_color-surface-raised);
    color: transparent;
    inline-size: fit-content;
  }

  .blank :is(.value, .of, .step-rate) {
    min-inline-size: 2.5em;
  }

  .blank .step-name {
    min-inline-size: 8em;
  }

  .blank :is(.pill, .swatch, .step-icon) {
    visibility: hidden;
  }

  .blank :is(caption, th, td) {
    color: transparent;
  }

  .blank .stage-bar {
    fill: var(--_color-surface-raised);
  }

  .blank .link {
    fill: var(--_color-surface-raised);
    opacity: 0.6;
  }

  /* Sizes */

  @container (inline-size < 36rem) {
    .toolbar {
      flex: 1 1 100%;
    }

    .freshness {
      margin-inline: 0 auto;
      text-align: start;
    }

    .stage .label svg {
      display: none;
    }
  }

  @container (inline-size >= 36rem) {
    .rates {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 56rem) {
    .subtitle {
      min-block-size: 1lh;
    }

    .figures {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      column-gap: calc(var(--_space) * 5);
    }

    .rates {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .tables,
    .notes {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    :host(:not(:state(loading))) .blank > * {
      visibility: hidden;
    }

    .mark:hover,
    .menu-item:hover {
      outline: 1px solid Highlight;
    }

    .bar {
      border: 1px solid CanvasText;
    }

    .link {
      opacity: 0.35;
    }

    /* Completed, which has this colour, is not in the same bar. */
    .part-dismissed {
      --_part: var(--_color-chart-1);
    }
  }

  @media print {
    .base {
      break-inside: avoid;
      border-color: #999;
    }

    .toolbar > :not(.freshness),
    .label svg {
      display: none;
    }

    .stage-bar,
    .link,
    .part,
    .swatch {
      print-color-adjust: exact;
    }
  }
`;

export const funnelStyles = [
  headerStyles,
  figureStyles,
  sectionStyles,
  tableStyles,
  popoverStyles,
  explanationStyles,
  layoutStyles,
];
