import { css } from 'lit';

/** Styles that come with the code for changes. */
export const actionStyles = css`
  .menu {
    padding: calc(var(--_space) / 2);
    min-inline-size: 11rem;
  }

  .menu .choice {
    min-block-size: 34px;
  }

  .menu .choice:focus-visible {
    outline-offset: -2px;
  }

  .dialog {
    inline-size: min(28rem, calc(100vi - 2 * var(--_space)));
    max-block-size: calc(100vb - 4 * var(--_space));
    padding: calc(var(--_space) * 3);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    box-shadow: var(--_shadow);
    overflow: auto;
  }

  .dialog::backdrop {
    background: rgb(10 12 20 / 45%);
  }

  .editor {
    inline-size: min(18rem, calc(100vi - 2 * var(--_space)));
    padding: calc(var(--_space) * 2);
  }

  :is(.dialog, .editor) form {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }

  :is(.dialog, .editor) p,
  .dialog-title {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .dialog-title {
    font-size: 1.143em;
    font-weight: var(--_font-weight-strong);
  }

  .editor .dialog-title {
    font-size: 1em;
  }

  .dialog-field {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  .dialog-field .field {
    inline-size: 100%;
    min-block-size: 36px;
  }

  .dialog .choice {
    padding-inline: 0;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_color-danger);
  }

  .dialog-hint {
    color: var(--_color-text-muted);
    font-size: 0.857em;
  }

  .dialog-error {
    color: var(--_color-danger);
  }

  .dialog-error:empty {
    display: none;
  }

  .dialog-buttons {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--_space);
  }

  .button-main[aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }

  .dialog-list {
    max-block-size: 8lh;
    margin: 0;
    padding-inline-start: 1.25em;
    overflow: auto;
    overflow-wrap: anywhere;
  }

  .field-line {
    display: flex;
    gap: var(--_space);
  }

  .subscribers {
    display: grid;
    max-block-size: 14rem;
    margin: 0;
    padding: 0;
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius-small);
    list-style: none;
    overflow: auto;
  }

  .subscribers li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    padding-inline-start: var(--_space);
    overflow-wrap: anywhere;
  }

  .subscribers li + li {
    border-block-start: var(--_border-width) solid var(--_color-border);
  }

  .share-copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }

  .share-copy p {
    flex: 1;
    min-inline-size: 8rem;
  }

  /* Black on white whatever the theme: cameras look for that. */
  .qr {
    justify-self: center;
    inline-size: min(14rem, 100%);
    border-radius: var(--_radius-small);
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }

  /* Below the rows and not over them, however many lines it has; but where the end of the frame is out
     of view, at the end of what is seen of it. */
  .frame:has(> .dock) {
    display: flex;
    flex-direction: column;
  }

  .frame:has(> .dock) :is(.scroller, .state),
  .frame:has(> .dock) ::slotted(*) {
    flex: 1;
  }

  .dock {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    flex: none;
    display: grid;
    gap: var(--_space);
    justify-items: center;
    padding: var(--_space) calc(var(--_space) * 1.5);
    background: var(--_color-surface);
    box-shadow: 0 calc(-1 * var(--_border-width)) var(--_color-border);
  }

  .frame:has(> .dock) tr {
    scroll-margin-block-end: var(--_docked);
  }

  .notice {
    display: flex;
    align-items: center;
    gap: var(--_space);
    inline-size: fit-content;
    max-inline-size: min(40rem, 100%);
    padding: calc(var(--_space) / 2) calc(var(--_space) / 2) calc(var(--_space) / 2)
      calc(var(--_space) * 1.5);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    box-shadow: var(--_shadow);
  }

  .selection {
    flex-wrap: wrap;
  }

  .selection .notice-text {
    flex: 1 0 auto;
  }

  /* Or what there is no room for beside it stands alone below. */
  @container sk-table (inline-size < 40rem) {
    .selection {
      padding: var(--_space);
    }

    .selection .notice-text {
      flex-basis: 100%;
    }
  }

  .notice-text p {
    margin: 0;
  }

  .notice-text {
    flex: 1;
    min-inline-size: 0;
    max-block-size: 8lh;
    margin: 0;
    overflow: auto;
    overflow-wrap: anywhere;
  }

  .notice > button {
    flex: none;
  }

  .notice-failed {
    border-color: var(--_color-danger);
  }

  @media print {
    .dock {
      display: none;
    }
  }
`;
