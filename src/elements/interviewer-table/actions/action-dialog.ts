import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Localize } from '../../../localization/localize.ts';
import type { Interviewer } from '../filters.ts';
import { renderDialog } from './dialog.ts';
import type { Panel, PanelContext } from './panel.ts';
import { focusIsLost, showAt } from './popover.ts';

interface DialogOptions {
  readonly localize: Localize;
  readonly returnFocus: () => void;
}

/** The one dialog of the table: over everything, or beside the button that opened it. */
export class ActionDialog {
  readonly #host: LitElement;
  readonly #options: DialogOptions;
  #panel: Panel | undefined;
  /** The panel that the dialog was opened with last. */
  #opened: Panel | undefined;
  #about: readonly Interviewer[] = [];
  #notify: PanelContext['notify'] | undefined;
  #busy = false;
  #failure = '';
  /** Stops what the panel is at. */
  #stop: AbortController | undefined;

  constructor(host: LitElement, options: DialogOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Whom it is open about; nobody while it makes its change, which may itself take them away. */
  get about(): readonly Interviewer[] {
    return this.#panel && !this.#busy ? this.#about : [];
  }

  /** `notify` is told what went wrong where the dialog was closed meanwhile. */
  async show(
    panel: Panel,
    button: HTMLElement,
    about: readonly Interviewer[],
    notify: PanelContext['notify'],
  ): Promise<void> {
    this.#panel = panel;
    this.#about = about;
    this.#notify = notify;
    this.#failure = '';
    this.#busy = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog;
    if (!dialog || panel !== this.#panel) return;
    this.#opened = panel;
    if (!panel.inline) return dialog.showModal();
    showAt(button, dialog);
    dialog.querySelector<HTMLElement>('.field')?.focus();
  }

  /** Closes it, if it is still about that. */
  hide(panel = this.#panel): void {
    if (panel !== this.#panel) return;
    // At once: the browser tells a moment later that it is closed.
    this.#stop?.abort();
    const dialog = this.#dialog;
    if (dialog?.matches(':popover-open')) dialog.hidePopover();
    else if (dialog?.open) dialog.close();
    else {
      // Not there yet, or closed with the element that left the page, of which nobody is told.
      this.#panel = undefined;
      this.#host.requestUpdate();
    }
  }

  render() {
    const panel = this.#panel;
    return html`<dialog
      id="action-dialog"
      part="dialog"
      class=${panel?.inline ? 'panel editor' : 'dialog'}
      popover=${panel?.inline ? 'auto' : nothing}
      aria-labelledby="action-title"
      @close=${this.#closed}
      @toggle=${(event: ToggleEvent) => {
        if (event.newState === 'closed' && this.#panel?.inline) this.#closed();
      }}
    >
      ${panel ? keyed(panel, this.#renderPanel(panel)) : nothing}
    </dialog>`;
  }

  #renderPanel(panel: Panel) {
    const { title, confirm } = panel;
    return renderDialog({
      localize: this.#options.localize,
      title,
      body: panel.render(),
      confirm,
      busy: this.#busy,
      failure: this.#failure,
      submit: (form) => void this.#submit(panel, form),
      cancel: () => this.hide(),
    });
  }

  async #submit(panel: Panel, form: HTMLFormElement): Promise<void> {
    if (!panel.submit) return;
    this.#busy = true;
    this.#failure = '';
    this.#host.requestUpdate();
    this.#stop = new AbortController();
    const { localize } = this.#options;
    const notify = this.#notify;
    const [{ title } = { title: '' }] = this.#about;
    const failure = await panel.submit(form, this.#stop.signal);
    // Closed meanwhile, it has no place of its own left to say so.
    if (panel !== this.#panel) {
      if (failure) notify?.({ text: localize.term('labelled', title, failure), failed: true });
      return;
    }
    this.#busy = false;
    this.#failure = failure ?? '';
    this.#host.requestUpdate();
    if (failure === undefined) this.hide();
  }

  readonly #closed = () => {
    // It is told late: another panel may be on its way by then, or there.
    if (this.#panel !== this.#opened || this.#dialog?.matches(':is([open], :popover-open)')) return;
    this.#stop?.abort();
    this.#panel = undefined;
    this.#host.requestUpdate();
    if (focusIsLost(this.#host, this.#dialog)) this.#options.returnFocus();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('#action-dialog');
  }
}
