import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import type { Session } from '../../../client/session.ts';
import { tableActions } from '../../../localization/en/table-actions.ts';
import { addEnglish } from '../../../localization/localize.ts';
import type { Localize } from '../../../localization/localize.ts';
import { SkNavigateEvent } from '../../events.ts';
import { actionIds } from '../action-ids.ts';
import type { ActionId } from '../action-ids.ts';
import { adoptStyles } from '../adopt-styles.ts';
import type { Interviewer } from '../filters.ts';
import type { RowSelection } from '../row-selection.ts';
import { actionStyles } from './actions.styles.ts';
import { archivePanel } from './archive.ts';
import { budgetPanel } from './budget.ts';
import { renderDialog } from './dialog.ts';
import { duplicatePanel } from './duplicate.ts';
import { renderMenu } from './menu.ts';
import type { MenuItem } from './menu.ts';
import { renderNotice } from './notice.ts';
import type { Notice } from './notice.ts';
import type { Panel, PanelContext } from './panel.ts';
import { renderSelectionBar } from './selection-bar.ts';
import { write } from './writer.ts';

export type ActionsHost = LitElement;

export interface ActionsOptions {
  readonly localize: Localize;
  readonly session: () => Session | undefined;
  /** Whether the session, and the host, allow it. */
  readonly permits: (action: ActionId) => boolean;
  readonly choose: (interviewer: Interviewer) => void;
  readonly amend: (id: string, interviewer: Interviewer | undefined) => void;
  readonly selection: RowSelection;
  /** Hands out these rows as a file. */
  readonly download: (rows: readonly Interviewer[]) => void;
  readonly reload: () => Promise<void>;
  /** Gives the focus back to the row; false where there is none. */
  readonly returnFocus: () => boolean;
}

/** The menu of a row, the dialogs behind its items and the notice of what was done last. */
export class Actions {
  readonly #host: ActionsHost;
  readonly #options: ActionsOptions;
  #interviewer: Interviewer | undefined;
  #button: HTMLElement | undefined;
  #panel: Panel | undefined;
  #busy = false;
  #failure = '';
  #notice: Notice | undefined;

  constructor(host: ActionsHost, options: ActionsOptions) {
    this.#host = host;
    this.#options = options;
    adoptStyles(host, actionStyles);
  }

  get notice(): string {
    return this.#notice?.text ?? '';
  }

  async open(button: HTMLElement, interviewer: Interviewer): Promise<void> {
    this.close();
    this.#button = button;
    this.#interviewer = interviewer;
    if (button.dataset['action'] === 'budget') return this.#show(budgetPanel);
    await this.#drawn();
    const menu = this.#menu;
    if (menu) showAt(button, menu);
    menu?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }

  close(): void {
    if (this.#menu?.matches(':popover-open')) this.#menu.hidePopover();
    this.#hide();
    this.#panel = this.#interviewer = undefined;
  }

  render() {
    const { localize } = this.#options;
    const { title = '' } = this.#interviewer ?? {};
    return html`
      ${renderMenu(localize.term('tableActionsOf', title), this.#items(), this.#menuToggled)}
      <dialog
        id="action-dialog"
        part="dialog"
        class=${this.#panel?.inline ? 'panel editor' : 'dialog'}
        popover=${this.#panel?.inline ? 'auto' : nothing}
        aria-labelledby="action-title"
        @close=${this.#dialogClosed}
        @toggle=${(event: ToggleEvent) => {
          if (event.newState === 'closed' && this.#panel?.inline) this.#dialogClosed();
        }}
      >
        ${this.#panel ? this.#renderPanel(this.#panel) : nothing}
      </dialog>
    `;
  }

  /** What stands over the last rows: the notice, and what can be done with the rows ticked. */
  renderDock() {
    const { selection, localize } = this.#options;
    if (!this.#notice && selection.size === 0) return nothing;
    return html`<div class="dock">
      ${this.#renderNotice()}
      ${
        selection.size > 0
          ? renderSelectionBar(selection, this.#selectionItems(selection), localize)
          : nothing
      }
    </div>`;
  }

  #renderNotice() {
    const notice = this.#notice;
    if (!notice) return nothing;
    return renderNotice(notice, this.#options.localize, () => {
      this.#notify(undefined);
      this.#options.returnFocus();
    });
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
      cancel: () => this.#hide(),
    });
  }

  #hide(): void {
    const dialog = this.#dialog;
    if (dialog?.matches(':popover-open')) dialog.hidePopover();
    else dialog?.close();
  }

  #selectionItems(selection: RowSelection): MenuItem[] {
    const { localize, permits, download } = this.#options;
    const archive = (id: string, archived: boolean) => {
      const rows = selection.rows.filter(({ status }) => (status === 'archived') !== archived);
      const text = localize.term(archived ? 'actionArchive' : 'actionUnarchive');
      const run = () => {
        this.#interviewer = rows[0];
        void this.#show((context) => archivePanel(context, archived, rows));
      };
      return rows.length > 0 && permits('archive') ? [{ id, text, run }] : [];
    };
    return [
      ...archive('archive', true),
      ...archive('unarchive', false),
      { id: 'export', text: localize.term('actionExport'), run: () => download(selection.rows) },
    ];
  }

  #items(): MenuItem[] {
    const interviewer = this.#interviewer;
    if (!interviewer) return [];
    const { localize, permits, choose } = this.#options;
    const { id, status } = interviewer;
    const panel = (make: (context: PanelContext) => Panel) => () => void this.#show(make);
    const items: Record<ActionId, Omit<MenuItem, 'id'>> = {
      candidates: { text: localize.term('actionCandidates'), run: () => choose(interviewer) },
      settings: {
        text: localize.term('actionSettings'),
        run: () => this.#navigate('settings', id),
      },
      budget: { text: localize.term('actionBudget'), run: panel(budgetPanel) },
      duplicate: { text: localize.term('actionDuplicate'), run: panel(duplicatePanel) },
      archive: {
        text: localize.term(status === 'archived' ? 'actionUnarchive' : 'actionArchive'),
        run: panel((context) => archivePanel(context, status !== 'archived', [interviewer])),
      },
    };
    return actionIds.filter(permits).map((action) => ({
      id: action,
      text: items[action].text,
      run: () => {
        // Closed first: the dialog that opens next gives the focus back to what had it then.
        this.#menu?.hidePopover();
        this.#button?.focus();
        items[action].run();
      },
    }));
  }

  async #show(make: (context: PanelContext) => Panel): Promise<void> {
    const context = this.#context();
    if (!context) return;
    this.#panel = make(context);
    this.#failure = '';
    this.#busy = false;
    await this.#drawn();
    const dialog = this.#dialog;
    if (!dialog || !this.#panel) return;
    if (!this.#panel.inline) return dialog.showModal();
    if (this.#button) showAt(this.#button, dialog);
    dialog.querySelector<HTMLElement>('.field')?.focus();
  }

  async #submit(panel: Panel, form: HTMLFormElement): Promise<void> {
    this.#busy = true;
    this.#failure = '';
    this.#host.requestUpdate();
    const failure = await panel.submit?.(form);
    // Closed meanwhile, it has no place of its own left to say so.
    if (panel !== this.#panel)
      return failure ? this.#notify({ text: failure, failed: true }) : undefined;
    this.#busy = false;
    this.#failure = failure ?? '';
    this.#host.requestUpdate();
    if (failure === undefined) this.#hide();
  }

  #context(): PanelContext | undefined {
    const interviewer = this.#interviewer;
    const { localize, session: sessionOf, amend } = this.#options;
    const session = sessionOf();
    if (!interviewer || !session) return undefined;
    return {
      localize,
      session,
      interviewer,
      amend,
      write: (change) => write(this.#host, session, change),
      notify: (notice) => this.#notify(notice),
      reload: () => this.#reload(),
      navigate: (destination, id) => this.#navigate(destination, id),
      select: (interviewers) => this.#options.selection.keep(interviewers),
      redraw: () => this.#host.requestUpdate(),
    };
  }

  #navigate(destination: string, id: string): void {
    this.#host.dispatchEvent(new SkNavigateEvent(destination, id));
  }

  #notify(notice: Notice | undefined): void {
    this.#notice = notice;
    this.#host.requestUpdate();
  }

  async #reload(): Promise<void> {
    this.#hide();
    await this.#options.reload();
    await this.#host.updateComplete;
    // The row may be gone, and the focus with it; what has the focus elsewhere keeps it.
    if (document.activeElement !== document.body || this.#options.returnFocus()) return;
    this.#host.renderRoot.querySelector<HTMLElement>('.dock button')?.focus();
  }

  readonly #menuToggled = (event: Event) => {
    const { newState } = event as ToggleEvent;
    this.#button?.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'closed' && this.#isAstray(this.#menu)) this.#button?.focus();
  };

  readonly #dialogClosed = () => {
    this.#panel = undefined;
    this.#host.requestUpdate();
    if (this.#isAstray(this.#dialog)) this.#options.returnFocus();
  };

  /** Browsers lose the way back to a button inside a shadow root. */
  #isAstray(from: HTMLElement | null): boolean {
    const focused = (this.#host.renderRoot as ShadowRoot).activeElement;
    return (
      (!focused && document.activeElement === document.body) || from?.contains(focused) === true
    );
  }

  async #drawn(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  get #menu(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('#action-menu');
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('#action-dialog');
  }
}

/** Beside the button, where the browser can place it there. */
function showAt(button: HTMLElement, popover: HTMLElement): void {
  (popover as { showPopover?(options: { source: HTMLElement }): void }).showPopover?.({
    source: button,
  });
}

addEnglish(tableActions);
