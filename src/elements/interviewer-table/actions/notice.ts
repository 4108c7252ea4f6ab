import { html, nothing } from 'lit';
import type { Localize } from '../../../localization/localize.ts';
import * as shapes from '../../icon-shapes.ts';
import { icon } from '../../icons.ts';

export interface Notice {
  readonly text: string;
  /** What can be done about it: to undo it, to go on with what was made. */
  readonly action?: { readonly text: string; readonly run: () => void | Promise<void> } | undefined;
  /** What it is about one by one. */
  readonly details?: readonly string[];
  readonly failed?: boolean;
}

/** Stays until it is dismissed or something else is done: nobody has to be quick (WCAG 2.2.1). */
export function renderNotice(
  notice: Notice,
  localize: Localize,
  act: (run: () => void | Promise<void>) => void,
  dismiss: (event: Event) => void,
) {
  const { text, action, details = [], failed = false } = notice;
  return html`<div part="notice" class=${failed ? 'notice notice-failed' : 'notice'}>
    <div class="notice-text">
      <p>${text}</p>
      ${
        details.length === 0
          ? nothing
          : html`<ul part="failures" class="dialog-list" tabindex="0">
              ${details.map((detail) => html`<li>${detail}</li>`)}
            </ul>`
      }
    </div>
    ${
      action
        ? html`<button
            part="button undo"
            class="link"
            type="button"
            @click=${() => act(action.run)}
          >
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
      ${icon(shapes.close)}
    </button>
  </div>`;
}
