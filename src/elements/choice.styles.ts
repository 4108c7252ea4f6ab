import { css } from 'lit';

/** One of several, as radio buttons that look like what they choose: `.option` around input and `.pill`. */
const choiceStyles = css`
  .option {
    position: relative;
    flex: none;
  }

  .option input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .pill {
    color: var(--_color-text-muted);
  }

  .option:hover .pill,
  :checked + .pill {
    color: var(--_color-text);
  }

  @media (forced-colors: active) {
    :checked + .pill {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

/** Words beside each other, the chosen one on a ground of its own. */
export const tabStyles = [
  css`
    .pill {
      display: inline-flex;
      align-items: baseline;
      gap: 0.45em;
      block-size: 28px;
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
