import { css } from 'lit';

export const headerStyles = css`
  .header {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5) var(--_inset) calc(var(--_space) * 1.25);
  }

  .line {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }

  h2 {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    font-size: 1.143em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .toolbar {
    display: flex;
    align-items: center;
    gap: 4px;
    margin-inline-end: calc(var(--_space) * -1);
  }

  .icon-button {
    justify-content: center;
    min-inline-size: 32px;
    padding: 0;
    border-color: transparent;
    color: var(--_color-text-muted);
  }

  .busy svg {
    animation: turn 0.9s linear infinite;
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  /* Room for its longest word: hovering over the rows moves no button. */
  .live {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 0.5em;
    min-inline-size: 8em;
    color: var(--_color-text-muted);
    font-size: 0.857em;
    white-space: nowrap;
  }

  [data-live='connecting'] .dot {
    --_status: var(--_color-warning);
  }

  .pill {
    font-size: 0.929em;
  }

  .freshness {
    flex: 1;
    text-align: end;
    unicode-bidi: plaintext;
  }

  @container sk-feed (inline-size < 24rem) {
    /* The time has a line of its own, and keeps it before there is one. */
    .line + .line {
      flex-direction: column;
      align-items: start;
    }

    .freshness {
      max-inline-size: 100%;
      min-block-size: 1lh;
    }

    /* Rows of the host come with no time. */
    .header:not(:has([part~='pause'])) .freshness:empty {
      display: none;
    }

    .live {
      min-inline-size: 0;
    }

    .live-word {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @media print {
    .header {
      break-after: avoid;
    }

    .toolbar,
    .segments {
      display: none;
    }
  }
`;
