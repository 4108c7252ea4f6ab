import { css } from 'lit';
import { choiceStyles } from './choice.styles.ts';

/** Words beside each other, the chosen one on a ground of its own. */
export const tabStyles = [
  css`
    .pill {
      display: inline-flex;
      align-items: baseline;
      gap: 0.45em;
      min-block-size: 28px;
      padding: 3px var(--_space);
      border-radius: var(--_radius-small);
    }

    :checked + .pill {
      background: var(--_color-surface-raised);
    }

    :focus-visible + .pill {
      outline: 2px solid var(--_color-focus);
      outline-offset: -2px;
    }
  `,
  choiceStyles,
];
