import { css } from 'lit';

/* The cells with what stands beside them. Where there is little room the hours run downwards. The
   proportions of cells and gaps are those of plan.ts. */
export const plotStyles = css`
  .plot {
    display: grid;
    grid:
      '. days'
      'hours cells'
      'parts parts'
      'caption caption'
      / auto minmax(0, 1fr);
    gap: calc(var(--_space) / 2) var(--_space);
    max-inline-size: 22rem;
    --_days: minmax(0, 26fr) minmax(0, 8fr) repeat(7, minmax(0, 26fr));
    --_hours: repeat(24, minmax(0, 1fr));
    --_slope: 9 / 28;
  }

  .single {
    --_days: minmax(0, 1fr);
    --_slope: 13 / 336;
  }

  .days,
  .hours {
    display: grid;
    color: var(--_color-text-muted);
    font-size: 0.786em;
    line-height: 1.2;
    /* Wider letters have no room above a column. */
    letter-spacing: 0;
    white-space: nowrap;
  }

  .days {
    grid-area: days;
    grid-template-columns: var(--_days);
    text-align: center;
  }

  /* After the gap that sets all days apart. */
  .days li:nth-child(2) {
    grid-column-start: 3;
  }

  .name {
    display: none;
  }

  .hours {
    grid-area: hours;
    grid-template-rows: repeat(8, minmax(0, 1fr));
    justify-items: end;
  }

  .hours li {
    padding-block-start: 0.4em;
    unicode-bidi: plaintext;
  }

  .cells {
    grid-area: cells;
    position: relative;
    align-self: start;
    cursor: help;
    touch-action: manipulation;
  }

  .drawing {
    display: block;
    inline-size: 100%;
    aspect-ratio: 31 / 81;
  }

  .turned {
    transform: matrix(0, calc(var(--_slope)), calc(1 / (var(--_slope))), 0, 0, 0);
  }

  .heat {
    fill: var(--_heat);
    print-color-adjust: exact;
  }

  .heat:dir(rtl) {
    transform: scaleX(-1);
  }

  .level-0 {
    fill: var(--_color-surface-raised);
  }

  .layer {
    position: absolute;
    inset: 0;
    display: grid;
    grid: var(--_hours) / var(--_days);
    pointer-events: none;
  }

  .layer > * {
    grid-area: var(--_hour) / var(--_day);
    border-radius: 4px;
  }

  .cursor {
    padding: 0;
    border: 0;
    background: none;
    cursor: inherit;
    pointer-events: auto;
  }

  .peak {
    margin: -1px;
    border: 2px solid;
    box-shadow: inset 0 0 0 1px var(--_color-surface);
  }

  /* Sizes */

  @container (30rem <= inline-size < 44rem) {
    .plot {
      grid:
        '. days .'
        'hours cells parts'
        'caption caption caption'
        / auto minmax(0, 15.5rem) minmax(8rem, 1fr);
      max-inline-size: none;
    }

    .parts-of-day {
      grid: repeat(4, minmax(0, 1fr)) / minmax(0, 1fr);
      gap: 0;
      padding: 0;
    }

    .parts-of-day > li {
      margin-block: 2px;
      border-block-start: 0;
      border-inline-start: 2px solid var(--_color-border);
      align-content: center;
    }
  }

  @container (inline-size >= 30rem) {
    .readout,
    .scale {
      min-block-size: 1lh;
    }
  }

  @container (inline-size >= 44rem) {
    .plot {
      grid:
        'days cells'
        '. hours'
        '. parts'
        '. caption'
        / auto minmax(0, 1fr);
      max-inline-size: 72rem;
    }

    .days {
      grid: var(--_days) / auto-flow;
      align-items: center;
      text-align: end;
    }

    .days li:nth-child(2) {
      grid-area: 3 / auto;
    }

    .letter {
      display: none;
    }

    .name {
      display: inline;
    }

    .hours {
      grid: auto / repeat(8, minmax(0, 1fr));
      justify-items: start;
    }

    .hours li {
      padding: 0 2px;
    }

    .drawing {
      aspect-ratio: auto;
    }

    .turned {
      transform: none;
    }

    .layer {
      grid: var(--_days) / var(--_hours);
    }

    .layer > * {
      grid-area: var(--_day) / var(--_hour);
    }

    .parts-of-day {
      grid-template-columns: repeat(4, minmax(0, 1fr));
      gap: 0;
      padding-block-start: calc(var(--_space) / 2);
    }

    .parts-of-day > li {
      margin-inline: 2px;
    }

    .readout {
      flex: auto;
    }

    .scale {
      flex: 100%;
    }
  }
`;
