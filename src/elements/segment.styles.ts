import { css } from 'lit';
import { choiceStyles } from './choice.styles.ts';

/** A bar, `.segments`, in which the chosen one is raised. */
export const segmentStyles = [
  css`
    .segments {
      display: flex;
      padding: 2px;
      border: var(--_border-width) solid var(--_color-border);
      border-radius: var(--_radius-small);
      background: var(--_color-surface-raised);
    }

    .pill {
      display: block;
      padding: 2px var(--_space);
      border-radius: calc(var(--_radius-small) - 2px);
    }

    :checked + .pill {
      background: var(--_color-surface);
      box-shadow: 0 0 0 var(--_border-width) var(--_color-border);
    }

    :focus-visible + .pill {
      outline: 2px solid var(--_color-focus);
      outline-offset: 1px;
    }
  `,
  choiceStyles,
];
