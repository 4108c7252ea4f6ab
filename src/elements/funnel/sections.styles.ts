import { css } from 'lit';

export const sectionStyles = css`
  /* Drop-off and steps */

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 8px;
    border-radius: 4px;
    background: var(--_color-surface-raised);
    overflow: hidden;
  }

  .part-completed {
    --_part: var(--_bar-color);
  }

  .part-knockedOut {
    --_part: var(--_color-chart-3);
  }

  .part-dismissed {
    --_part: var(--_color-danger);
  }

  .part-abandoned {
    --_part: var(--_color-chart-2);
  }

  .part-inProgress {
    --_part: var(--_color-chart-4);
  }

  .part {
    fill: var(--_part);
  }

  .swatch {
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 2px;
    background: var(--_part);
    forced-color-adjust: none;
  }

  .drop-off .bar {
    block-size: 12px;
    margin-block: calc(var(--_space) * 1.5) var(--_space);
  }

  .legend {
    margin-inline: calc(var(--_space) * -1);
  }

  .legend .mark {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto 3.5em;
    column-gap: var(--_space);
    align-items: baseline;
    padding-block: calc(var(--_space) / 2);
  }

  .legend-count {
    font-weight: var(--_font-weight-strong);
  }

  .legend-share {
    color: var(--_color-text-muted);
    text-align: end;
  }

  .step-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) / 2);
    margin: calc(var(--_space) * 0.75) calc(var(--_space) * -1) 0;
  }

  .step-list .mark {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) var(--_space);
    align-items: center;
  }

  .step-icon {
    display: grid;
    color: var(--_color-text-muted);
  }

  /* As wide as its longest word at least; what stands beside it goes to the next line before. */
  .step-name {
    flex: 1 0;
    max-inline-size: calc(100% - var(--_icon-size) - var(--_space));
    overflow-wrap: break-word;
  }

  .step-rate {
    display: flex;
    align-items: center;
    gap: var(--_space);
    margin-inline-start: auto;
  }

  .step-counts {
    inline-size: 100%;
  }

  .step-counts .swatch {
    margin-inline-end: calc(var(--_space) * 0.75);
  }

  .step-counts > * {
    unicode-bidi: plaintext;
  }

  .step-counts,
  .stage-counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }
`;
