import { css } from 'lit';

/** Budgets as bars, and states said in colour as well as in words. */
export const figureStyles = css`
  progress {
    appearance: none;
    display: block;
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

  progress::-webkit-progress-bar {
    background: transparent;
  }

  progress::-webkit-progress-value {
    background: var(--_used);
  }

  progress::-moz-progress-bar {
    background: var(--_used);
  }

  progress[data-spend='warning'] {
    --_used: var(--_color-warning);
  }

  progress[data-spend='paused'] {
    --_used: var(--_color-danger);
  }

  .sub[data-spend='paused'],
  .main[data-ats='error'] {
    color: var(--_color-danger);
  }

  .main[data-ats='not_connected'] {
    color: var(--_color-text-muted);
  }

  .sub[data-spend='warning'],
  .main[data-ats='pending_activation'],
  .main[data-ats='paused'] {
    color: var(--_color-warning);
  }
`;
