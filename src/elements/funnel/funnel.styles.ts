import { css } from 'lit';
import { markStyles } from '../mark.styles.ts';
import { noteStyles } from '../notes.styles.ts';
import { panelHeaderStyles } from '../panel-header.styles.ts';
import { panelStyles } from '../panel.styles.ts';
import { figureStyles } from './figures.styles.ts';
import { sectionStyles } from './sections.styles.ts';
import { summaryBarStyles } from './summary-bar.styles.ts';

/* Its sizes and its media. Comes after the styles of the parts, which it adapts. */
const layoutStyles = css`
  :host {
    --_bar-color: var(--sk-funnel-bar-color, var(--_color-chart-1));
  }

  /* No figures yet, or none */

  .blank :is(.legend-name, .legend-count, .legend-share, .step-name, .step-rate, .step-counts > *) {
    border-radius: 4px;
    background: var(--_color-surface-raised);
    color: transparent;
    inline-size: fit-content;
  }

  .blank .step-rate {
    min-inline-size: 2.5em;
  }

  .blank .step-name {
    flex: 0 0 8em;
  }

  .blank :is(.pill, .swatch, .step-icon) {
    visibility: hidden;
  }

  .blank .funnel-svg {
    fill: var(--_color-surface-raised);
  }

  .blank .link {
    fill-opacity: 0.6;
  }

  /* Figures in one column, in two where there is room */

  @container (inline-size < 36rem) {
    .stage .label {
      padding-inline-end: 0;
    }

    .stage .label svg {
      display: none;
    }

    /* Room for seven digits beside each other. */
    .stage .long {
      font-size: min(1.571em, 5cqi);
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
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
    }

    .link {
      fill-opacity: 0.35;
    }

    /* Completed, which has this colour, is not in the same bar. */
    .part-dismissed {
      --_part: var(--_color-chart-1);
    }
  }

  @media print {
    .funnel-svg,
    .part,
    .swatch {
      print-color-adjust: exact;
    }
  }
`;

export const funnelStyles = [
  panelHeaderStyles,
  panelStyles,
  noteStyles,
  markStyles,
  figureStyles,
  sectionStyles,
  summaryBarStyles,
  layoutStyles,
];
