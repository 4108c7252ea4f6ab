import { css } from 'lit';

/** The frame of a panel of figures: header, figures in sections, and a state drawn over them. */
export const panelStyles = css`
  :host {
    container-type: inline-size;
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
    list-style: none;
  }

  h2,
  h3,
  b {
    font-weight: var(--_font-weight-strong);
  }

  h2 {
    font-size: 1.143em;
    line-height: 1.3;
  }

  h3 {
    font-size: 1em;
  }

  .body {
    position: relative;
  }

  .figures {
    display: grid;
    gap: var(--_gap);
    align-content: start;
    padding: 0 calc(var(--_space) * 2.5) calc(var(--_space) * 2.5);
  }

  /* Each is painted by itself: what stays the same is not painted again. */
  .figures > * {
    min-inline-size: 0;
    isolation: isolate;
  }

  .section {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: var(--_border-width) solid var(--_color-border);
  }

  .section-note {
    color: var(--_color-text-muted);
    font-size: 0.929em;
  }

  /* Near the top: the room kept for the figures may be taller than the screen. */
  .overlay {
    position: absolute;
    inset: 0 0 auto;
    display: grid;
    align-content: center;
    block-size: min(100%, 26rem);
  }

  .overlay .state {
    justify-self: center;
    padding-inline: clamp(var(--_space), 12cqi, calc(var(--_space) * 8));
    background: radial-gradient(closest-side, var(--_color-surface) 60%, transparent);
  }

  /* No figures yet, or none: their outline fades away under a message. */

  :host(:not(:state(loading))) .blank {
    opacity: 0.6;
    mask-image: linear-gradient(#000, transparent 32rem);
  }

  :host(:state(loading)) .blank > * {
    animation: skeleton 1.4s ease-in-out infinite alternate;
  }

  .blank :is(h3, .label, .value, .of, .change, .section-note) {
    border-radius: 4px;
    background: var(--_color-surface-raised);
    color: transparent;
    inline-size: fit-content;
  }

  .blank :is(.value, .of) {
    min-inline-size: 2.5em;
  }

  @container (inline-size < 36rem) {
    .toolbar {
      flex: 100%;
    }

    .freshness {
      margin-inline: 0 auto;
      text-align: start;
    }
  }

  @media (forced-colors: active) {
    :host(:not(:state(loading))) .blank > * {
      visibility: hidden;
    }
  }

  @media print {
    .base {
      break-inside: avoid;
      border-color: #999;
    }

    .toolbar > :not(.freshness) {
      display: none;
    }

    /* No buttons stand beside it. */
    .freshness {
      max-inline-size: none;
    }
  }
`;
