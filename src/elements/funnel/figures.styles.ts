import { css } from 'lit';

export const figureStyles = css`
  .mark {
    display: grid;
    inline-size: 100%;
    margin: 0;
    padding: calc(var(--_space) * 0.75) var(--_space);
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: help;
    user-select: text;
  }

  .mark:hover {
    background: var(--_color-surface-raised);
  }

  .mark:focus-visible {
    outline-offset: -2px;
  }

  .label {
    color: var(--_color-text-muted);
    font-size: 0.929em;
  }

  /* Takes no room of its own, or it would stand alone on a line. */
  .label svg {
    inline-size: 1em;
    block-size: 1em;
    margin-inline: 0.3em -1.3em;
    vertical-align: -0.1em;
    opacity: 0.6;
  }

  .mark:hover .label svg {
    opacity: 1;
  }

  /* Words of another direction than the page's, as long as a language is not translated. */
  .label,
  .value,
  .change,
  .of,
  .section-note,
  .step-counts > * {
    justify-self: start;
    unicode-bidi: plaintext;
  }

  .value {
    font-size: 1.571em;
    font-weight: var(--_font-weight-strong);
    letter-spacing: -0.015em;
    line-height: 1.25;
  }

  .change,
  .of {
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }

  .change-good {
    color: var(--_color-success);
  }

  .change-bad {
    color: var(--_color-danger);
  }

  .change-good,
  .change-bad {
    font-weight: 500;
  }

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
    inline-size: 100%;
    block-size: 100%;
  }

  .funnel-svg:dir(rtl),
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .stage-bar {
    fill: var(--_bar-color);
  }

  .link {
    fill: var(--_bar-color);
    opacity: 0.16;
  }

  .pills {
    position: absolute;
    inset: 0;
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    align-items: end;
    justify-items: center;
    padding-block-end: var(--_space);
    pointer-events: none;
  }

  .pill {
    grid-column: 2;
    padding: 0 calc(var(--_space) * 0.75);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: 999px;
    background: var(--_color-surface);
    font-size: 0.857em;
    font-weight: 500;
    white-space: nowrap;
  }

  .pill + .pill {
    grid-column: 4;
  }

  /* Rates */

  .rates {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--_space) * 1.5) 0;
    align-content: start;
    margin-inline: calc(var(--_space) * -1);
  }

  .rate .mark {
    block-size: 100%;
    align-content: start;
  }

  .rate .value {
    font-size: 1.286em;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px calc(var(--_space) * 0.75);
    min-block-size: 1.6em;
  }

  .marks .badge {
    font-size: 0.786em;
  }
`;
