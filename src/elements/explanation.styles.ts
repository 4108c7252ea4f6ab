import { css } from 'lit';

/** The panel "Why this number?". */
export const explanationStyles = css`
  .explanation header {
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin-block-start: calc(var(--_space) * -0.75);
  }

  .explanation .icon-button {
    margin-inline-end: calc(var(--_space) * -0.75);
  }

  .explanation-kind {
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }

  .explanation h3 {
    font-size: 1.143em;
    overflow-wrap: anywhere;
  }

  .explanation p {
    margin-block-end: var(--_space);
  }

  .explanation .explanation-kind {
    margin: 0;
  }

  .explanation dl {
    font-size: 0.929em;
    overflow-wrap: anywhere;
  }

  .explanation dl div {
    display: grid;
    grid-template-columns: minmax(7.5rem, 2fr) minmax(0, 5fr);
    gap: var(--_space);
    padding-block: calc(var(--_space) / 2);
    border-block-start: var(--_border-width) solid var(--_color-border);
  }

  .explanation dt {
    color: var(--_color-text-muted);
  }

  .explanation .explanation-note {
    margin-block: var(--_space) 0;
    color: var(--_color-text-muted);
    font-size: 0.929em;
  }

  .candidates {
    margin-block-start: var(--_space);
    font-size: 0.929em;
  }

  .candidates ul {
    max-block-size: 14rem;
    margin: 0;
    padding: 0;
    overflow-y: auto;
    list-style: none;
  }

  .candidates li {
    padding-block: calc(var(--_space) / 2);
    border-block-start: var(--_border-width) solid var(--_color-border);
    overflow-wrap: anywhere;
  }

  .candidates small {
    display: block;
    color: var(--_color-text-muted);
  }

  .candidates p {
    color: var(--_color-text-muted);
  }
`;
