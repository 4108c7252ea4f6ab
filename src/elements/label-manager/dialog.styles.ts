import { css } from 'lit';

/** The forms, and the question before a label goes. At the foot of a small screen. */
export const dialogStyles = css`
  .dialog {
    inline-size: min(32rem, 100vi);
    max-inline-size: none;
    max-block-size: calc(100vb - 4 * var(--_space));
    padding: calc(var(--_space) * 2.5);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    box-shadow: var(--_shadow);
    overflow: auto;
  }

  .dialog::backdrop {
    background: rgb(12 15 24 / 45%);
  }

  .dialog-header {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--_space);
  }

  .dialog-header .icon-button {
    flex: none;
    margin-block: -4px;
    margin-inline-end: -8px;
  }

  .dialog .state {
    min-block-size: 14rem;
  }

  .dialog h2 {
    margin-block-end: calc(var(--_space) * 2);
    overflow-wrap: anywhere;
  }

  .dialog p {
    overflow-wrap: anywhere;
  }

  .fields {
    display: grid;
    gap: calc(var(--_space) * 2);
  }

  .dialog .failure {
    margin-block-start: calc(var(--_space) * 2);
  }

  .dialog footer {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) * 2.5);
  }

  /* Saving stays in sight of a long form, whose fields do not scroll under it. */
  .dialog:has(form > footer) {
    padding-block-end: 0;
    scroll-padding-block-end: 5rem;
  }

  .dialog form > footer {
    position: sticky;
    inset-block-end: 0;
    margin-inline: calc(var(--_space) * -2.5);
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 2.5);
    border-block-start: var(--_border-width) solid var(--_color-border);
    background: var(--_color-surface);
  }

  .dialog .now {
    min-block-size: 0;
  }

  @media (width < 40rem) {
    .dialog {
      inline-size: 100vi;
      margin-block-end: 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
  }
`;
