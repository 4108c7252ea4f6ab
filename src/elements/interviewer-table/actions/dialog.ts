import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Localize } from '../../../localization/localize.ts';

export interface DialogOptions {
  readonly localize: Localize;
  readonly title: string;
  readonly body: TemplateResult;
  /** The word on the button that does it; without one there is nothing to do but to close. */
  readonly confirm?: string | undefined;
  readonly busy: boolean;
  /** Why it was not done. */
  readonly failure: string;
  readonly submit: (form: HTMLFormElement) => void;
  readonly cancel: () => void;
}

/** A question with its answer, or a small form. What went wrong is said where it was tried. */
export function renderDialog(options: DialogOptions) {
  const { localize, title, body, confirm, busy, failure, submit, cancel } = options;
  return html`<form
    method="dialog"
    novalidate
    aria-busy=${busy}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (!busy) submit(event.currentTarget as HTMLFormElement);
    }}
  >
    <h2 id="action-title" part="dialog-title" class="dialog-title">${title}</h2>
    ${body}
    <p part="dialog-error" class="dialog-error" role="alert">${failure || nothing}</p>
    <div class="dialog-buttons">
      <button part="button cancel" class="button" type="button" @click=${cancel}>
        ${localize.term(confirm === undefined ? 'close' : 'actionCancel')}
      </button>
      ${
        confirm === undefined
          ? nothing
          : html`<button
              part="button confirm"
              class="button button-main"
              type="submit"
              aria-disabled=${busy}
            >
              ${busy ? localize.term('actionWorking') : confirm}
            </button>`
      }
    </div>
  </form>`;
}
