import { css } from 'lit';

export const figureStyles = css`
  /* Stages */

  .stages {
    margin-inline: calc(var(--_space) * -1);
  }

  .stage-list {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    margin-inline: var(--_space);
  }

  .stage .mark {
    margin-inline-start: calc(var(--_space) * -1);
  }

  .drawing {
    position: relative;
    block-size: var(--sk-funnel-chart-height, 9rem);
    margin-block-start: var(--_space);
    margin-inline: var(--_space);
    border-block-end: var(--_border-width) solid var(--_color-border);
  }

  .funnel-svg {
    display: block;
    fill: var(--_bar-color);
    inline-size: 100%;
    block-size: 100%;
  }

  .funnel-svg:dir(rtl),
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .link {
    fill-opacity: 0.16;
  }

  /* Each in the middle of the gap between two bars. */
  .pill {
    position: absolute;
    inset-block: auto var(--_space);
    inset-inline: 0 50%;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 0 calc(var(--_space) * 0.75);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: 999px;
    background: var(--_color-surface);
    font-size: 0.857em;
    font-weight: 500;
    white-space: nowrap;
    pointer-events: none;
  }

  .pill + .pill {
    inset-inline: calc(100% / 6) 0;
  }

  /* Rates */

  .rates {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--_space) * 1.5) 0;
    align-content: start;
    margin-inline: calc(var(--_space) * -1);
  }

  .rate .value {
    font-size: 1.286em;
  }
`;
