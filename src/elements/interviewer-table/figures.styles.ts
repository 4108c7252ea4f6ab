import { css } from 'lit';

/** Budgets as bars, and states said in colour as well as in words. */
export const figureStyles = css`
  progress {
    appearance: none;
    display: block;
    align-self: stretch;
    inline-size: 100%;
    max-inline-size: 8em;
    block-size: 3px;
    margin-block: 3px 2px;
    border: 0;
    border-radius: 2px;
    background: var(--_color-border);
    color: var(--_used);
    overflow: hidden;
    --_used: var(--_color-accent);
  }

  progress[hidden] {
    display: none;
  }

  progress::-webkit-progress-bar {
    background: transparent;
  }

  progress::-webkit-progress-value {
    background: var(--_used);
  }

  progress::-moz-progress-bar {
    background: var(--_used);
  }

  [data-state='warning'] progress {
    --_used: var(--_color-warning);
  }

  [data-state='paused'] progress {
    --_used: var(--_color-danger);
  }

  .cell-spend[data-state='warning'] .sub {
    color: var(--_color-warning);
  }

  .cell-spend[data-state='paused'] .sub,
  .cell-ats[data-state='error'] .main {
    color: var(--_color-danger);
  }

  .cell-ats[data-state='not_connected'] .main {
    color: var(--_color-text-muted);
  }

  .cell-ats[data-state='pending_activation'] .main,
  .cell-ats[data-state='paused'] .main {
    color: var(--_color-warning);
  }
`;
