import { css } from 'lit';

export const summaryBarStyles = css`
  .summary {
    padding: 0 calc(var(--_space) * 2.5) var(--_gap);
  }

  /* In one line, else half of them in each of two, and more lines only where those have no room. */
  .stage-chips {
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(
        max(
          7.5rem,
          min(
            (var(--_n) * (7.5rem + var(--_space)) - 100%) * 999,
            100% / round(up, var(--_n) / 2, 1) - var(--_space)
          )
        ),
        1fr
      )
    );
    gap: var(--_space);
  }

  .stage-chip {
    min-inline-size: 0;
    padding: calc(var(--_space) * 0.75) var(--_space);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-small);
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
    cursor: pointer;
  }

  .stage-chip:dir(rtl) {
    text-align: right;
  }

  .stage-chip:hover {
    background: var(--_color-surface-raised);
  }

  .stage-chip[aria-pressed='true'] {
    border-color: var(--_color-accent);
    background: var(--_color-surface-raised);
    box-shadow: inset 0 0 0 1px var(--_color-accent);
  }

  .stage-name {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: 0.929em;
    font-weight: 500;
    unicode-bidi: plaintext;
  }

  .stage-chip .bar {
    margin-block: calc(var(--_space) / 2);
  }

  .stage-counts {
    column-gap: calc(var(--_space) * 1.5);
  }

  /* Two by two, so that larger numbers do not make the chip higher. */
  .stage-chip .stage-counts {
    display: grid;
    grid-template-columns: 1fr 1fr;
    white-space: nowrap;
  }

  .stage-counts .swatch {
    margin-inline-end: calc(var(--_space) / 2);
  }

  /* As empty as what they leave of the bar, and told apart where other parts have the colour of lines. */
  .part-notStarted {
    border: 1px solid var(--_color-neutral);
  }

  p.stage-counts {
    margin-block-start: var(--_space);
  }

  .blank .stage-chip {
    background: var(--_color-surface-raised);
  }

  .blank .stage-chip > * {
    visibility: hidden;
  }

  @media (forced-colors: active) {
    .stage-chip[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
`;
