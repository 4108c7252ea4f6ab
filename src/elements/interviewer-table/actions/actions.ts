import { html, nothing } from 'lit';
import type { LitElement, ReactiveController } from 'lit';
import type { Session } from '../../../client/session.ts';
import { opened } from '../../../localization/en/opened.ts';
import { tableActions } from '../../../localization/en/table-actions.ts';
import { addEnglish } from '../../../localization/localize.ts';
import type { Localize } from '../../../localization/localize.ts';
import { isStillAt } from '../../click-again.ts';
import type { HeldClick } from '../../click-again.ts';
import { download } from '../../download.ts';
import { SkNavigateEvent } from '../../events.ts';
import type { ActionId } from '../action-ids.ts';
import { adoptStyles } from '../../adopt-styles.ts';
import { leaveFocus, renderAnnouncement, takeFocus } from '../../states.ts';
import type { Interviewer, TableFilter } from '../filters.ts';
import { tablePopoverStyles } from '../popover.styles.ts';
import type { RowSelection } from '../row-selection.ts';
import type { TableSource } from '../table-source.ts';
import { ActionDialog } from './action-dialog.ts';
import { actionStyles } from './actions.styles.ts';
import { archivePanel } from './archive.ts';
import { budgetPanel } from './budget.ts';
import { Gone } from './gone.ts';
import { RowLabels } from './labels.ts';
import { renderMenu } from './menu.ts';
import type { MenuItem } from './menu.ts';
import { renderNotice } from './notice.ts';
import type { Notice } from './notice.ts';
import type { MakePanel, PanelContext } from './panel.ts';
import { clickOf, focusIsLost, showAt } from './popover.ts';
import { rowItems } from './row-items.ts';
import { renderSelectionBar } from './selection-bar.ts';
import type { SelectionItem } from './selection-bar.ts';
import { subscribersPanel } from './subscribers.ts';
import { write } from './writer.ts';

export type ActionsHost = LitElement & { readonly filter: TableFilter };

export interface ActionsOptions {
  readonly localize: Localize;
  readonly source: TableSource;
  /** Whether the session, and the host, allow it. */
  readonly permits: (action: ActionId) => boolean;
  readonly choose: (interviewer: Interviewer) => void;
  /** The row that something in the table stands in now. */
  readonly rowOf: (element: Element) => Interviewer | undefined;
  /** The link of its interview, where the host says where links live. */
  readonly linkOf: (interviewer: Interviewer) => string | undefined;
  readonly selection: RowSelection;
  /** Makes a file of these rows. */
  readonly file: (rows: readonly Interviewer[]) => Promise<Blob>;
  /** The file was handed out, or why not. */
  readonly told: (error?: unknown) => void;
  /** Brings the row into view or, where it is gone, the one in its place; undefined where none is. */
  readonly reveal: (id: string, index: number) => HTMLElement | undefined;
  /** Code for an action could not be loaded. */
  readonly failed: (error: unknown) => void;
}

/** Which button of which row was pressed, and where that row stood. */
interface Pressed {
  readonly id: string;
  readonly index: number;
  readonly action: string;
}

/** What buttons in cells open without the menu. */
const direct: Readonly<Record<string, MakePanel | undefined>> = {
  budget: budgetPanel,
  subscribers: subscribersPanel,
};

/** The menu of a row, the dialogs behind its items and the notice of what was done last. */
export class Actions implements ReactiveController {
  readonly #host: ActionsHost;
  readonly #options: ActionsOptions;
  readonly #dialog: ActionDialog;
  readonly #labels: RowLabels;
  #interviewer: Interviewer | undefined;
  /** What was begun last, in a dialog where it has one. */
  #begun: ActionId | undefined;
  #button: HTMLElement | undefined;
  /** Where the focus goes back to; undefined for what is done with the rows ticked. */
  #pressed: Pressed | undefined;
  /** The button whose menu was open when a pointer was last pressed. */
  #openUnder: HTMLElement | undefined;
  #notice: Notice | undefined;
  /** The same of what the notice is about. */
  #noticePressed: Pressed | undefined;
  #session: Session | undefined;
  #isForbidden = false;
  /** How often what may be seen was another. */
  #sights = 0;
  #dock: Element | null = null;
  /** The room that it takes is not that of the row with the focus. */
  readonly #docked = new ResizeObserver(([dock]) => {
    const row = this.#host.renderRoot.querySelector('tbody tr:focus-within');
    const [place, taken] = [row, dock?.target].map((each) => each?.getBoundingClientRect());
    dock?.target.parentElement?.style.setProperty('--_docked', `${taken?.height ?? 0}px`);
    if (!place || !taken || place.bottom <= taken.top || place.top >= taken.bottom) return;
    row?.scrollIntoView({ block: 'nearest' });
  });

  constructor(host: ActionsHost, options: ActionsOptions) {
    this.#host = host;
    this.#options = options;
    this.#dialog = new ActionDialog(host, {
      localize: options.localize,
      returnFocus: () => this.#leaveDialog(),
    });
    this.#labels = new RowLabels(host, {
      session: () => options.source.session,
      reload: () => this.#reload(),
      returnFocus: () => this.#leaveDialog(),
    });
    new Gone(host, {
      source: options.source,
      selection: options.selection,
      opened: () => this.#opened.map(({ id }) => id),
      gone: (ids) => this.#forget(ids),
    });
    adoptStyles(host, [tablePopoverStyles, actionStyles]);
    this.#session = options.source.session;
    host.addEventListener('pointerdown', this.#pointed);
    host.addController(this);
  }

  hostUpdate(): void {
    const { session, status } = this.#options.source;
    const isForbidden = status === 'forbidden';
    if (session === this.#session && isForbidden === this.#isForbidden) return;
    this.#session = session;
    this.#isForbidden = isForbidden;
    // What one session saw, and may change, is not another's; nor its own once it may not any more.
    this.close();
    this.#notice = undefined;
    this.#sights++;
  }

  hostUpdated(): void {
    // What is no longer allowed is not saved either.
    if (this.#begun && !this.#options.permits(this.#begun)) this.close();
    // The rows themselves are drawn right after.
    if (this.#interviewer) queueMicrotask(() => this.#renewMenu());
    const dock = this.#host.renderRoot.querySelector('.dock');
    if (dock === this.#dock) return;
    this.#dock = dock;
    this.#docked.disconnect();
    if (dock) this.#docked.observe(dock);
  }

  async open(click: HeldClick, interviewer: Interviewer, index: number): Promise<void> {
    if (!isStillAt(click)) return;
    const [button] = click;
    this.close();
    const again = button === this.#openUnder;
    this.#openUnder = undefined;
    if (again) return;
    this.#button = button;
    this.#interviewer = interviewer;
    const { action = '' } = button.dataset;
    this.#pressed = { id: interviewer.id, index, action };
    if (action === 'labels') return this.#showLabels(button, [interviewer]);
    const panel = direct[action];
    if (panel) {
      this.#begun = action as ActionId;
      return this.#show(button, panel);
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const menu = this.#menu;
    if (this.#button !== button) return;
    if (menu) showAt(button, menu);
    menu?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }

  close(): void {
    if (this.#menu?.matches(':popover-open')) this.#menu.hidePopover();
    this.#dialog.hide();
    this.#labels.close();
    this.#interviewer = this.#begun = undefined;
  }

  render() {
    const { title = '' } = this.#interviewer ?? {};
    const name = this.#options.localize.term('tableActionsOf', title);
    return html`${renderMenu(name, this.#items(), this.#menuToggled, this.#leaveMenu)}
    ${this.#dialog.render()} ${this.#labels.render()}
    ${renderAnnouncement(this.#notice?.text ?? '')}`;
  }

  /** What stands below the rows: the notice, and what can be done with the rows ticked. */
  renderDock() {
    const { selection, localize } = this.#options;
    const notice = this.#notice;
    if (!notice && selection.size === 0) return nothing;
    const dismiss = (event: Event) => {
      leaveFocus(event);
      this.#pressed = this.#noticePressed;
      this.#notify(undefined);
      if (!this.#returnFocus()) this.#toSelectAll();
    };
    const act = async (run: () => void | Promise<void>) => {
      this.#pressed = this.#noticePressed;
      await run();
      await this.#keepFocus();
    };
    const clear = () => {
      selection.keep([]);
      this.#toSelectAll();
    };
    return html`<div class="dock">
      ${notice ? renderNotice(notice, localize, act, dismiss) : nothing}
      ${
        selection.size > 0
          ? renderSelectionBar(selection.size, this.#selectionItems(selection), clear, localize)
          : nothing
      }
    </div>`;
  }

  /** The rows that a menu or dialog is open about. */
  get #opened(): readonly Interviewer[] {
    const isMenu = this.#menu?.matches(':popover-open');
    const menu = isMenu && this.#interviewer ? [this.#interviewer] : [];
    return [...menu, ...this.#dialog.about, ...this.#labels.about];
  }

  /** What is gone is neither acted on nor spoken of. */
  #forget(ids: ReadonlySet<string>): void {
    const { selection } = this.#options;
    const isGone = ({ id }: Interviewer) => ids.has(id);
    const ticked = selection.rows.filter(isGone);
    if (ticked.length > 0) selection.set(ticked, false);
    // Labels can be set on those that are left.
    const { about } = this.#labels;
    const asked = this.#dialog.about.some(isGone) || (about.length > 0 && about.every(isGone));
    if (!asked && !this.#opened.some(isGone)) return;
    this.close();
    if (asked) this.#notify({ text: this.#options.localize.term('actionGone') });
  }

  /** Newer data may have come in under the menu, or its row be gone from beside it. */
  #renewMenu(): void {
    const now = this.#button && this.#options.rowOf(this.#button);
    if (now === this.#interviewer || !this.#menu?.matches(':popover-open')) return;
    if (now?.id !== this.#interviewer?.id) return this.#menu.hidePopover();
    this.#interviewer = now;
    this.#host.requestUpdate();
  }

  #items(): MenuItem[] {
    const interviewer = this.#interviewer;
    const button = this.#button;
    if (!interviewer || !button) return [];
    const items = rowItems(interviewer, {
      ...this.#options,
      navigate: (destination, id) => this.#navigate(destination, id),
      show: (make) => void this.#show(button, make),
      showLabels: () => void this.#showLabels(button, [interviewer]),
    });
    return items.map((item) => ({
      ...item,
      run: () => {
        // Closed first: the dialog that opens next gives the focus back to what had it then.
        this.#leaveMenu();
        this.#begun = item.id;
        item.run();
      },
    }));
  }

  #selectionItems(selection: RowSelection): SelectionItem[] {
    const { localize, permits } = this.#options;
    const archive = (id: 'archive' | 'unarchive', archived: boolean): SelectionItem[] => {
      if (!permits('archive')) return [];
      const rows = selection.rows.filter(({ status }) => (status === 'archived') !== archived);
      const text = localize.term(archived ? 'actionArchive' : 'actionUnarchive');
      const run = (button: HTMLElement) => {
        this.#interviewer = rows[0];
        this.#begun = 'archive';
        this.#pressed = undefined;
        void this.#show(button, (context) => archivePanel(context, archived, rows), rows);
      };
      return rows.length > 0 ? [{ id, text, run }] : [];
    };
    const labels: SelectionItem = {
      id: 'labels',
      text: localize.term('actionLabels'),
      run: (button) => {
        this.#pressed = undefined;
        void this.#showLabels(button, selection.rows);
      },
    };
    return [
      ...archive('archive', true),
      ...archive('unarchive', false),
      ...(permits('labels') ? [labels] : []),
      {
        id: 'export',
        text: localize.term('actionExport'),
        run: () => void this.#download(selection.rows),
      },
    ];
  }

  async #download(rows: readonly Interviewer[]): Promise<void> {
    const { file, told } = this.#options;
    try {
      download(await file(rows), 'interviewers.csv');
      told();
    } catch (error) {
      told(error);
    }
  }

  async #show(button: HTMLElement, make: MakePanel, about?: readonly Interviewer[]): Promise<void> {
    const interviewer = this.#interviewer;
    if (!interviewer) return;
    const click = clickOf(button);
    try {
      const context = this.#contextOf(interviewer, () => this.#dialog.hide(panel));
      const panel = await make(context);
      if (interviewer === this.#interviewer && isStillAt(click)) {
        const { notify } = context;
        await this.#dialog.show(panel, button, about ?? [interviewer], notify);
      }
    } catch (error) {
      this.#options.failed(error);
    }
  }

  async #showLabels(button: HTMLElement, interviewers: readonly Interviewer[]): Promise<void> {
    this.#begun = 'labels';
    try {
      await this.#labels.open(interviewers, button);
    } catch (error) {
      this.#options.failed(error);
    }
  }

  /** `done` closes the dialog that it is for. */
  #contextOf(interviewer: Interviewer, done: () => void): PanelContext {
    const { localize, source, selection } = this.#options;
    const found = source.session;
    const session = () => {
      if (!found) throw new DOMException('There is no session.', 'InvalidStateError');
      return found;
    };
    // What comes of a change is told to whom it was offered.
    const sights = this.#sights;
    const isCurrent = () => found === source.session && sights === this.#sights;
    return {
      localize,
      session,
      interviewer,
      amend: (id, row) => void (isCurrent() && source.amend(id, row)),
      write: (...change) => write(this.#host, session(), ...change),
      notify: (notice) => void (isCurrent() && this.#notify(notice)),
      reload: () => {
        done();
        return this.#reload();
      },
      navigate: (destination, id) => this.#navigate(destination, id),
      select: (interviewers) => void (isCurrent() && selection.keep(interviewers)),
      redraw: () => this.#host.requestUpdate(),
    };
  }

  /** Gives the focus back to the row that was acted on, or to the one in its place; false without one. */
  #returnFocus(): boolean {
    const pressed = this.#pressed;
    const row = pressed && this.#options.reveal(pressed.id, pressed.index);
    const button =
      row?.querySelector<HTMLElement>(`[data-action='${pressed?.action}']`) ??
      row?.querySelector<HTMLElement>('[data-action="menu"]');
    button?.focus();
    return row !== undefined;
  }

  /** The row may be gone, also as the last one, and the bar. */
  #leaveDialog(): void {
    if (this.#returnFocus()) return;
    const { renderRoot } = this.#host;
    const left = ['.dock button', '[part~="select-all"]'].map((selector) =>
      renderRoot.querySelector<HTMLElement>(selector),
    );
    const target = left.find((each) => each);
    if (target) target.focus();
    else takeFocus(renderRoot.querySelector<HTMLElement>('.base'));
  }

  /** Where the focus goes when the bar that has it goes. */
  #toSelectAll(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('[part~="select-all"]')?.focus();
  }

  #navigate(destination: string, id: string): void {
    this.#host.dispatchEvent(new SkNavigateEvent(destination, id));
  }

  #notify(notice: Notice | undefined): void {
    this.#notice = notice;
    this.#noticePressed = this.#pressed;
    this.#host.requestUpdate();
  }

  async #reload(): Promise<void> {
    await this.#options.source.reload();
    await this.#keepFocus();
  }

  async #keepFocus(): Promise<void> {
    await this.#host.updateComplete;
    // The row may be gone, and the focus with it; what has the focus elsewhere keeps it.
    if (document.activeElement !== document.body || this.#returnFocus()) return;
    this.#host.renderRoot.querySelector<HTMLElement>('.dock button')?.focus();
  }

  /** At once: with the browser's own way on, Tab goes from there to what comes next. */
  readonly #leaveMenu = () => {
    this.#menu?.hidePopover();
    this.#returnFocus();
  };

  /** The press of a pointer closes the menu: the click on its button after that does not open it again. */
  readonly #pointed = () => {
    this.#openUnder = this.#menu?.matches(':popover-open') ? this.#button : undefined;
  };

  readonly #menuToggled = (event: Event) => {
    const { newState } = event as ToggleEvent;
    this.#button?.setAttribute('aria-expanded', String(newState === 'open'));
    if (newState === 'closed' && focusIsLost(this.#host, this.#menu)) this.#returnFocus();
  };

  get #menu(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('#action-menu');
  }
}

addEnglish({ ...tableActions, ...opened });
