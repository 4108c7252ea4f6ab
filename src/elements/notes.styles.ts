import { css } from 'lit';

/** Remarks under the figures of a panel. */
export const noteStyles = css`
  .notes {
    display: flex;
    grid-column: 1 / -1;
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
    margin-block-start: 2px;
  }
`;
