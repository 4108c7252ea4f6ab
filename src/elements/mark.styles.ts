import { css } from 'lit';

/** Figures that explain themselves, and what stands in one. */
export const markStyles = css`
  .mark {
    display: block;
    align-self: start;
    inline-size: 100%;
    margin: 0;
    padding: calc(var(--_space) * 0.75) var(--_space);
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: inherit;
    font: inherit;
    text-align: left;
    cursor: help;
    user-select: text;
  }

  /* Not "start": words of another direction than the page's would begin at the other side. */
  .mark:dir(rtl) {
    text-align: right;
  }

  .mark:hover {
    background: var(--_color-surface-raised);
  }

  .mark:focus-visible {
    outline-offset: -2px;
  }

  /* In blocks: flex and grid lay what stands in them out twice. */
  .label,
  .value,
  .change,
  .of {
    display: block;
  }

  .label {
    color: var(--_color-text-muted);
    font-size: 0.929em;
    overflow-wrap: break-word;
  }

  .label:has(svg) {
    position: relative;
    inline-size: fit-content;
    padding-inline-end: 1.3em;
  }

  /* Stands where the words end, whatever their direction, and never alone on a line. */
  .label svg {
    position: absolute;
    inset-block-end: 0.2em;
    inset-inline-end: 0;
    inline-size: 1em;
    block-size: 1em;
    stroke-opacity: 0.6;
  }

  .mark:hover .label svg {
    stroke-opacity: 1;
  }

  /* Words of another direction than the page's, as long as a language is not translated. */
  .label,
  .value,
  .change,
  .of,
  .section-note {
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

  @media (forced-colors: active) {
    .mark:hover {
      outline: 1px solid Highlight;
    }
  }

  @media print {
    .label svg {
      visibility: hidden;
    }
  }
`;
