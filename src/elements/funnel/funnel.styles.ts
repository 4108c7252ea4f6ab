import { css } from 'lit';

export const funnelStyles = css`
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

  /* Header */

  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5) calc(var(--_space) * 1.5);
  }

  .titles {
    flex: 1 1 16rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .subtitle {
    color: var(--_color-text-muted);
    font-size: 0.929em;
  }

  .subtitle span {
    display: inline-block;
  }

  .subtitle span:not(:last-child)::after {
    content: '·';
    margin-inline: calc(var(--_space) * 0.75);
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) / 2);
    min-block-size: 32px;
  }

  .updated {
    margin-inline: calc(var(--_space) / 2) var(--_space);
    color: var(--_color-text-muted);
    font-size: 0.857em;
    white-space: nowrap;
  }

  .icon-button {
    display: inline-grid;
    place-content: center;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius-small);
    background: none;
    color: var(--_color-text-muted);
    font: inherit;
    cursor: pointer;
  }

  .icon-button:hover:not(:disabled) {
    background: var(--_color-surface-raised);
    color: var(--_color-text);
  }

  .icon-button:disabled {
    opacity: 0.45;
    cursor: default;
  }

  .icon-button svg {
    inline-size: calc(var(--_icon-size) + 2px);
    block-size: calc(var(--_icon-size) + 2px);
  }

  .busy svg {
    animation: turn 0.9s linear infinite;
  }

  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
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
    padding-block-start: calc(var(--_space) * 4);
  }

  /* Figures: what all marks share */

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

  .label svg {
    inline-size: 0.929em;
    block-size: 0.929em;
    margin-inline-start: calc(var(--_space) / 2);
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
  .pill,
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

  /* Drop-off and steps */

  .section {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: var(--_border-width) solid var(--_color-border);
  }

  .section-note {
    color: var(--_color-text-muted);
    font-size: 0.929em;
  }

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
    gap: calc(var(--_space) / 2);
    margin: calc(var(--_space) * 0.75) calc(var(--_space) * -1) 0;
  }

  .step-list .mark {
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: calc(var(--_space) * 0.75) var(--_space);
    align-items: center;
  }

  .step-icon {
    display: grid;
    color: var(--_color-text-muted);
  }

  .step-name {
    overflow-wrap: anywhere;
  }

  .step-rate {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }

  .step-list .bar,
  .step-counts {
    grid-column: 1 / -1;
  }

  .step-counts .swatch {
    margin-inline-end: calc(var(--_space) * 0.75);
  }

  .step-counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2);
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }

  b {
    font-weight: var(--_font-weight-strong);
  }

  /* Notes */

  .notes {
    display: flex;
    gap: var(--_space);
    align-items: flex-start;
    padding: var(--_space) calc(var(--_space) * 1.5);
    border-radius: var(--_radius-small);
    background: var(--_color-surface-raised);
    color: var(--_color-text-muted);
    font-size: 0.929em;
  }

  .notes b {
    color: var(--_color-text);
  }

  .notes svg {
    flex: none;
    margin-block-start: 2px;
  }

  /* Popovers: beside their button where the browser can, else in the middle */

  .popover {
    max-inline-size: min(26rem, calc(100vi - 2 * var(--_space)));
    max-block-size: calc(100vb - 4 * var(--_space));
    padding: calc(var(--_space) * 2);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    box-shadow: var(--_shadow);
    overflow: auto;
  }

  @supports (position-area: block-end) {
    .popover {
      inset: auto;
      margin: 4px;
      position-area: block-end span-inline-end;
      position-try-fallbacks:
        flip-block,
        flip-inline,
        flip-block flip-inline,
        inline-end,
        inline-start;
    }

    .menu {
      position-area: block-end span-inline-start;
    }
  }

  .menu {
    padding: calc(var(--_space) / 2);
    border-radius: var(--_radius-small);
  }

  .menu-item {
    display: block;
    inline-size: 100%;
    min-inline-size: 7rem;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 1.25);
    border: 0;
    border-radius: calc(var(--_radius-small) - 2px);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .menu-item:hover {
    background: var(--_color-surface-raised);
  }

  .explanation header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin-block-start: calc(var(--_space) * -0.75);
  }

  .explanation .icon-button {
    margin-inline-end: calc(var(--_space) * -0.75);
  }

  .explanation-kind {
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }

  .explanation h3 {
    font-size: 1.143em;
    overflow-wrap: anywhere;
  }

  .explanation p {
    margin-block-end: var(--_space);
  }

  .explanation .explanation-kind {
    margin: 0;
  }

  .explanation dl {
    font-size: 0.929em;
  }

  .explanation dl div {
    display: grid;
    grid-template-columns: 8.5rem minmax(0, 1fr);
    gap: var(--_space);
    padding-block: calc(var(--_space) / 2);
    border-block-start: var(--_border-width) solid var(--_color-border);
  }

  .explanation dt {
    color: var(--_color-text-muted);
  }

  .explanation dd {
    overflow-wrap: anywhere;
  }

  .explanation .explanation-note {
    margin-block: var(--_space) 0;
    color: var(--_color-text-muted);
    font-size: 0.929em;
  }

  /* Tables */

  .tables {
    display: grid;
    gap: var(--_gap);
  }

  .table-scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  caption {
    padding-block-end: var(--_space);
    font-weight: var(--_font-weight-strong);
    text-align: start;
  }

  th,
  td {
    padding: calc(var(--_space) * 0.875) calc(var(--_space) * 1.25);
    border-block-end: var(--_border-width) solid var(--_color-border);
    font-weight: inherit;
    text-align: end;
    white-space: nowrap;
  }

  thead th {
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }

  th:first-child {
    padding-inline-start: 0;
    text-align: start;
    white-space: normal;
    min-inline-size: 9rem;
  }

  /* No figures yet, or none */

  .blank {
    user-select: none;
  }

  .blank > * {
    visibility: hidden;
  }

  :host(:state(loading)) .blank > * {
    visibility: visible;
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

  .blank :is(.pill, .swatch, .step-icon) {
    visibility: hidden;
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

    .updated {
      margin-inline: 0 auto;
    }

    .explanation dl div {
      grid-template-columns: 6rem minmax(0, 1fr);
    }

    .toolbar slot[name='toolbar'] {
      margin-inline-start: auto;
    }
  }

  @container (inline-size >= 36rem) {
    .rates {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 56rem) {
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
  }

  @media print {
    .base {
      break-inside: avoid;
      border-color: #999;
    }

    .toolbar > :not(.updated):not(.badge) {
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
