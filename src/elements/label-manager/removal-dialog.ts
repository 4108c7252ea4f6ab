import { html, nothing } from 'lit';
import type { Localize } from '../../localization/localize.ts';
import { isClosed } from './is-closed.ts';
import { failureText, isOutdated } from './problems.ts';
import type { Label } from './data.ts';
import type { Removal } from './removal.ts';

/** Asks before a label goes, and says where it is now (#145). */
export function renderRemoval(removal: Removal, localize: Localize) {
  const { label, busy } = removal;
  return html`<dialog
    part="dialog"
    id="removal"
    class="dialog"
    role="alertdialog"
    aria-labelledby="removal-title"
    aria-describedby="removal-about"
    @close=${(event: Event) => isClosed(event) && removal.close()}
    @cancel=${(event: Event) => busy && event.preventDefault()}
  >
    ${label ? renderQuestion(label, removal, localize) : nothing}
  </dialog>`;
}

function renderQuestion(label: Label, removal: Removal, localize: Localize) {
  const { busy, error } = removal;
  const { assignments } = label.usage;
  return html`<h2 id="removal-title">${localize.term('labelsDeleteAsk', label.name)}</h2>
    <div id="removal-about" aria-busy=${busy}>
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
                      @click=${() => void removal.open(label)}
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
      <button part="button" class="button" type="button" autofocus @click=${() => removal.close()}>
        ${localize.term('labelsCancel')}
      </button>
      <button
        part="button confirm"
        class="button main danger"
        type="button"
        aria-disabled=${busy}
        @click=${() => busy || void removal.confirm()}
      >
        ${localize.term('labelsDeleteLabel')}
      </button>
    </footer>`;
}
