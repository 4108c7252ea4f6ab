import { css } from 'lit';
import { listFrameStyles } from '../list-frame.styles.ts';
import { segmentStyles } from '../segment.styles.ts';
import { headerStyles } from './header.styles.ts';
import { rowStyles } from './rows.styles.ts';

const frameStyles = css`
  :host {
    --_row-padding: 1.4em;
    --_inset: calc(var(--_space) * 2);
    --_frame-size: var(--sk-candidate-feed-frame-size, 32rem);
  }

  .base {
    container: sk-feed / inline-size;
  }

  .frame {
    position: relative;
  }

  .scroller {
    overflow: auto;
    overflow-anchor: none;
    scrollbar-width: thin;
    scrollbar-color: var(--_color-border) transparent;
  }

  /* Over the rows, which it must not move. */
  .new {
    position: absolute;
    inset-block-start: calc(var(--_space) * 1.5);
    inset-inline: 0;
    z-index: 1;
    inline-size: fit-content;
    margin-inline: auto;
    border-color: transparent;
    border-radius: 999px;
    background: var(--_color-accent);
    color: var(--_color-accent-text);
    box-shadow: var(--_shadow);
  }

  .new:hover {
    background: var(--_color-accent);
    filter: brightness(1.1);
  }

  .skeleton {
    gap: 0;
    padding: 0;
  }

  .skeleton .row {
    grid-template: 1lh / 10em 1fr;
  }

  .skeleton i {
    min-block-size: 0.9em;
  }

  .skeleton i + i {
    inline-size: 4em;
    justify-self: end;
  }

  .footer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    min-block-size: 48px;
    padding: calc(var(--_space) * 0.75) var(--_inset);
    color: var(--_color-text-muted);
    font-size: 0.929em;
    font-variant-numeric: tabular-nums;
  }

  .count {
    unicode-bidi: plaintext;
  }

  .footer [aria-disabled='true'] {
    color: var(--_color-text-muted);
    cursor: default;
    opacity: 0.6;
  }

  @container sk-feed (inline-size >= 44rem) {
    .frame {
      --_row: round(up, max(var(--_row-height), 1lh + 1.4em), 1px);
    }
  }

  @media (forced-colors: active) {
    .new {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .frame {
      flex: none;
      display: block;
      contain: none;
    }

    .scroller {
      overflow: visible;
    }

    .new {
      display: none;
    }

    .rows {
      block-size: auto !important;
    }

    .rows .row {
      position: static;
      transform: none !important;
      break-inside: avoid;
    }

    .dot {
      print-color-adjust: exact;
    }
  }
`;

export const feedStyles = [listFrameStyles, segmentStyles, headerStyles, rowStyles, frameStyles];
