import { css } from 'lit';
import { markStyles } from '../mark.styles.ts';
import { panelHeaderStyles } from '../panel-header.styles.ts';
import { panelStyles } from '../panel.styles.ts';
import { segmentStyles } from '../segment.styles.ts';
import { controlStyles } from './controls.styles.ts';
import { plotNoteStyles } from './plot-notes.styles.ts';
import { plotStyles } from './plot.styles.ts';

/* Its colours, sizes and media. Comes after the styles of the parts, which it adapts. */
const layoutStyles = css`
  :host {
    --_heat: var(--sk-engagement-heatmap-color, var(--_color-chart-1));
  }

  .activity {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 1.5);
  }

  .totals {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    margin-inline: calc(var(--_space) * -1);
  }

  .totals .value,
  .waits .value {
    font-size: 1.286em;
  }

  .response {
    display: grid;
    gap: var(--_gap);
    align-content: start;
  }

  .response .mark {
    margin-inline: calc(var(--_space) * -1);
    inline-size: calc(100% + 2 * var(--_space));
  }

  .response-rate h3,
  .time-to-engage .section-note {
    margin-block-end: calc(var(--_space) / 2);
  }

  .waits {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--_space) calc(var(--_space) * 3);
  }

  /* The room of what is not there stays, so that nothing moves when it comes. */
  .missing .section,
  .blank :is(.part-figures, .caption, .days, .hours) {
    visibility: hidden;
  }

  @container (inline-size >= 36rem) {
    .totals {
      grid-template-columns: repeat(2, fit-content(50%));
      column-gap: calc(var(--_space) * 3);
    }

    .totals .value {
      font-size: 1.571em;
    }
  }

  @container (36rem <= inline-size < 64rem) {
    .response {
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      column-gap: calc(var(--_space) * 5);
    }
  }

  @container (44rem <= inline-size < 64rem) {
    .response {
      grid-template-columns: minmax(0, 1fr) minmax(0, 3fr);
    }

    .waits {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 64rem) {
    .subtitle {
      min-block-size: 1lh;
    }

    .figures:has(.response) {
      grid-template-columns: minmax(0, 1fr) 17rem;
      column-gap: calc(var(--_space) * 5);
    }

    .response-rate {
      padding: 0;
      border: 0;
    }
  }

  @media (forced-colors: active) {
    .level-0 {
      stroke: GrayText;
      stroke-width: 0.5;
    }

    .part-bar {
      border: 1px solid;
    }
  }

  @media print {
    .controls,
    .readout {
      display: none;
    }
  }
`;

export const engagementStyles = [
  panelHeaderStyles,
  panelStyles,
  markStyles,
  segmentStyles,
  controlStyles,
  plotNoteStyles,
  plotStyles,
  layoutStyles,
];
