import { css } from 'lit';

export const panelHeaderStyles = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2.5) calc(var(--_space) * 1.5);
  }

  .titles {
    flex: 14rem;
    overflow-wrap: anywhere;
  }

  .subtitle {
    min-block-size: 2lh;
    color: var(--_color-text-muted);
    font-size: 0.929em;
    overflow: clip;
  }

  /* The dot before the first part of each line falls outside; the words of a part that is longer than a line do not. */
  .parts {
    display: block;
    margin-inline-start: -1.1em;
  }

  .parts > span {
    display: inline-block;
    padding-inline-start: 1.1em;
  }

  .parts > span::before {
    content: '·';
    content: '·' / '';
    display: inline-block;
    inline-size: 1.1em;
    margin-inline-start: -1.1em;
    text-align: center;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
    min-block-size: 32px;
  }

  /* As wide whatever it says, in one line with the buttons. */
  .freshness {
    inline-size: 17em;
    max-inline-size: calc(100% - 116px);
    margin-inline-end: var(--_space);
    text-align: end;
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
`;
