import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import { holdEscape, isClosed } from './dialog-closing.ts';
import { failureText, isOutdated } from './problems.ts';
import type { Label } from './data.ts';
import type { Removal } from './removal.ts';

/** Asks before a label goes, and says where it is now (#145). */
export function renderRemoval(removal: Removal, localize: Localize) {
  const { label, deleting } = removal;
  return html`<dialog
    part="dialog"
    id="removal"
    class="dialog"
    role="alertdialog"
    aria-labelledby="removal-title"
    aria-describedby="removal-about"
    @close=${(event: Event) => isClosed(event) && removal.close()}
    @cancel=${(event: Event) => deleting && event.preventDefault()}
    @keydown=${(event: KeyboardEvent) => deleting && holdEscape(event)}
  >
    ${label ? renderQuestion(label, removal, localize) : nothing}
  </dialog>`;
}

function renderQuestion(label: Label, removal: Removal, localize: Localize) {
  const { busy, deleting, error } = removal;
  const { assignments } = label.usage;
  return html`<h2 id="removal-title">${localize.term('labelsDeleteAsk', label.name)}</h2>
    <div id="removal-about" aria-live="polite" aria-busy=${busy}>
      <p>
        ${
          assignments === 0
            ? localize.term('labelsDeleteUnused')
            : localize.term('labelsDeleteUsed', assignments, localize.number(assignments))
        }
      </p>
      <p class="hint">${localize.term('labelsDeleteForGood')}</p>
    </div>
    <div role="alert">
      ${
        error
          ? html`<p part="problem" class="problem failure">
              ${failureText(error, localize)}
              ${
                isOutdated(error)
                  ? html`<button
                      class="link"
                      type="button"
                      @click=${(event: Event) => showLatest(event, label, removal)}
                    >
                      ${localize.term('labelsLatest')}
                    </button>`
                  : nothing
              }
            </p>`
          : nothing
      }
    </div>
    <footer>
      <button
        part="button"
        class="button"
        type="button"
        autofocus
        ?disabled=${deleting}
        @click=${() => removal.close()}
      >
        ${localize.term('labelsCancel')}
      </button>
      <button
        part="button confirm"
        class="button main danger"
        type="button"
        aria-disabled=${busy}
        @click=${() => void removal.confirm()}
      >
        ${localize.term('labelsDeleteLabel')}
      </button>
    </footer>`;
}

/** The button goes as it is used: its focus goes to where it was at first. */
function showLatest(event: Event, label: Label, removal: Removal): void {
  const dialog = (event.currentTarget as Element).closest('dialog');
  dialog?.querySelector<HTMLElement>('[autofocus]')?.focus();
  void removal.open(label);
}
