import { css } from 'lit';
import { tabStyles } from '../tab.styles.ts';
import { listFrameStyles } from '../list-frame.styles.ts';
import { panelHeaderStyles } from '../panel-header.styles.ts';
import { rowStyles } from './rows.styles.ts';
import { sharedStyles } from './shared.styles.ts';

/* The whole and its views. Comes after the styles of the parts, which it adapts. */
const layoutStyles = css`
  :host {
    --_inset: calc(var(--_space) * 2.5);
    --_frame-size: var(--sk-label-manager-frame-size, 34rem);
  }

  .base {
    container: sk-labels / inline-size;
    font-variant-numeric: tabular-nums;
  }

  .header {
    padding-block-end: var(--_space);
  }

  .subtitle {
    min-block-size: 1lh;
  }

  /* Beside two buttons, which end where the rest does. */
  .freshness {
    max-inline-size: calc(100% - 80px);
  }

  .choices-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    padding: 0 calc(var(--_space) * 2.5) calc(var(--_space) * 1.25);
  }

  .views {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2);
    margin-inline-start: calc(var(--_space) * -1);
  }

  .unavailable {
    visibility: hidden;
  }

  .count {
    min-inline-size: 2ch;
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }

  .frame {
    grid-auto-rows: auto;
    align-content: start;
    border-block-end: 0;
    overflow: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--_color-border) transparent;
  }

  .frame:focus-visible {
    outline-offset: -2px;
  }

  .frame > .state,
  .frame > slot > .state {
    align-self: center;
    min-block-size: 100%;
  }

  .frame:has(.state) {
    align-content: stretch;
  }

  @container sk-labels (inline-size < 36rem) {
    .toolbar {
      flex: 1 1 100%;
    }

    .freshness {
      min-inline-size: 0;
      flex: 1 1 auto;
      margin-inline: 0 auto;
      text-align: start;
    }

    /* Beside the heading where there is but one button. */
    .header:not(:has(.freshness)) {
      flex-wrap: nowrap;
    }

    .header:not(:has(.freshness)) > .toolbar {
      flex: none;
    }

    .header,
    .choices-line {
      padding-inline: calc(var(--_space) * 1.5);
    }

    .frame {
      --_inset: calc(var(--_space) * 1.5);
    }
  }

  /* A line of their own, also where a count less would leave room beside them. */
  @container sk-labels (inline-size < 30rem) {
    .views {
      flex: 1 1 100%;
    }
  }

  @media print {
    .header {
      break-after: avoid;
    }

    .frame {
      flex: none;
      contain: none;
      overflow: visible;
      min-block-size: 0;
    }

    .toolbar > :not(.freshness),
    .choices-line {
      display: none;
    }
  }
`;

export const managerStyles = [
  listFrameStyles,
  panelHeaderStyles,
  sharedStyles,
  rowStyles,
  tabStyles,
  layoutStyles,
];
