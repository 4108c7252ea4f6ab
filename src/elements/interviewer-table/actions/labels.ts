import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import type { Session } from '../../../client/session.ts';
import { loadLabelDialog } from '../../label-manager/load-parts.ts';
import { isStillAt } from '../../click-again.ts';
import type { Interviewer } from '../filters.ts';
import { clickOf, focusIsLost } from './popover.ts';

interface LabelsOptions {
  readonly session: () => Session | undefined;
  readonly reload: () => Promise<void>;
  readonly returnFocus: () => void;
}

/** The labels of one row or several, in the dialog of the label manager (#22, #144). */
export class RowLabels {
  readonly #host: LitElement;
  readonly #options: LabelsOptions;
  #isLoaded = false;
  /** Whose labels are wanted, also while the code for them is on its way. */
  #wanted: readonly Interviewer[] | undefined;
  #isOpen = false;
  #isChanged = false;

  constructor(host: LitElement, options: LabelsOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** `button` is what was clicked for it. */
  async open(interviewers: readonly Interviewer[], button: HTMLElement): Promise<void> {
    this.#wanted = interviewers;
    const click = clickOf(button);
    await loadLabelDialog();
    this.#isLoaded = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (interviewers !== this.#wanted || !isStillAt(click)) return;
    this.#isOpen = true;
    await this.#dialog?.open(interviewers);
  }

  /** Whom it is open about; nobody once a change was made, which may itself have taken them away. */
  get about(): readonly Interviewer[] {
    return (this.#isOpen && !this.#isChanged && this.#wanted) || [];
  }

  close(): void {
    this.#wanted = undefined;
    this.#dialog?.close();
  }

  render() {
    if (!this.#isLoaded) return nothing;
    return html`<sk-label-dialog
      exportparts="dialog, title: dialog-title, button, close, form, carried, field, problem, report, progress, stop, apply, take-off, remove"
      .session=${this.#options.session()}
      @sk-change=${this.#changed}
      @close=${this.#closed}
    ></sk-label-dialog>`;
  }

  // Rows change when the dialog is gone: behind it they would move away from where it was opened.
  readonly #changed = async () => {
    this.#isChanged = true;
    if (!this.#isOpen) await this.#show();
  };

  readonly #closed = async () => {
    this.#isOpen = false;
    if (focusIsLost(this.#host, this.#dialog)) this.#options.returnFocus();
    await this.#show();
  };

  async #show(): Promise<void> {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    await this.#options.reload();
  }

  get #dialog() {
    return this.#host.renderRoot.querySelector('sk-label-dialog');
  }
}
