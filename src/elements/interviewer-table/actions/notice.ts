import { html, nothing } from 'lit';
import type { Localize } from '../../../localization/localize.ts';
import { icon } from '../../icons.ts';

export interface Notice {
  readonly text: string;
  /** What can be done about it: to undo it, to go on with what was made. */
  readonly action?: { readonly text: string; readonly run: () => void } | undefined;
  readonly failed?: boolean;
}

/** Stays until it is dismissed or something else is done: nobody has to be quick (WCAG 2.2.1). */
export function renderNotice(notice: Notice, localize: Localize, dismiss: () => void) {
  const { text, action, failed = false } = notice;
  return html`<div part="notice" class=${failed ? 'notice notice-failed' : 'notice'}>
    <p class="notice-text" dir="auto">${text}</p>
    ${
      action
        ? html`<button part="button undo" class="link" type="button" @click=${action.run}>
            ${action.text}
          </button>`
        : nothing
    }
    <button
      part="button dismiss"
      class="button icon-button"
      type="button"
      aria-label=${localize.term('actionDismiss')}
      @click=${dismiss}
    >
      ${icon('close')}
    </button>
  </div>`;
}
