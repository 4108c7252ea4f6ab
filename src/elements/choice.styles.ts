import { css } from 'lit';

/** One of several, as radio buttons that look like what they choose: `.option` around input and `.pill`. */
export const choiceStyles = css`
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
