import { html } from 'lit';
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
import { renderAnnouncement } from '../../states.ts';
import type { Interviewer, TableFilter } from '../filters.ts';
import { tablePopoverStyles } from '../popover.styles.ts';
import type { RowSelection } from '../row-selection.ts';
import type { TableSource } from '../table-source.ts';
import { ActionDialog } from './action-dialog.ts';
import { actionStyles } from './actions.styles.ts';
import { budgetPanel } from './budget.ts';
import { Dock } from './dock.ts';
import { Gone } from './gone.ts';
import { RowLabels } from './labels.ts';
import type { MenuItem } from './menu.ts';
import type { MakePanel, PanelContext } from './panel.ts';
import { clickOf } from './popover.ts';
import { rowItems } from './row-items.ts';
import { RowMenu } from './row-menu.ts';
import type { SelectionItem } from './selection-bar.ts';
import { selectionItems } from './selection-items.ts';
import { subscribersPanel } from './subscribers.ts';
import { WayBack } from './way-back.ts';
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

/** What buttons in cells open without the menu. */
const direct: Readonly<Record<string, MakePanel | undefined>> = {
  budget: budgetPanel,
  subscribers: subscribersPanel,
};

/** The menu of a row, the dialogs behind its items, and what stands below the rows. */
export class Actions implements ReactiveController {
  readonly #host: ActionsHost;
  readonly #options: ActionsOptions;
  readonly #wayBack: WayBack;
  readonly #menu: RowMenu;
  readonly #dialog: ActionDialog;
  readonly #labels: RowLabels;
  readonly #dock: Dock;
  /** What was begun last, in a dialog where it has one. */
  #begun: ActionId | undefined;
  /** Whom a dialog was asked for about last, also while it is on its way. */
  #asked: readonly Interviewer[] | undefined;
  #session: Session | undefined;
  #isForbidden = false;
  /** How often what may be seen was another. */
  #sights = 0;

  constructor(host: ActionsHost, options: ActionsOptions) {
    const { localize, source, selection } = options;
    this.#host = host;
    this.#options = options;
    this.#session = source.session;
    const wayBack = (this.#wayBack = new WayBack(host, options.reveal));
    const returnFocus = () => wayBack.go();
    this.#dialog = new ActionDialog(host, { localize, returnFocus });
    this.#labels = new RowLabels(host, {
      session: () => source.session,
      reload: () => this.#reload(),
      returnFocus,
    });
    new Gone(host, {
      source,
      selection,
      opened: () => this.#opened.map(({ id }) => id),
      gone: (ids) => this.#forget(ids),
    });
    adoptStyles(host, [tablePopoverStyles, actionStyles]);
    host.addController(this);
    this.#menu = new RowMenu(host, {
      localize,
      rowOf: options.rowOf,
      items: (...about) => this.#rowItems(...about),
      returnFocus: () => wayBack.toRow(),
    });
    this.#dock = new Dock(host, {
      localize,
      selection,
      wayBack,
      items: () => this.#selectionItems(),
    });
  }

  hostUpdate(): void {
    const { session, status } = this.#options.source;
    const isForbidden = status === 'forbidden';
    if (session === this.#session && isForbidden === this.#isForbidden) return;
    this.#session = session;
    this.#isForbidden = isForbidden;
    // What one session saw, and may change, is not another's; nor its own once it may not any more.
    this.close();
    this.#dock.notify(undefined);
    this.#sights++;
  }

  hostUpdated(): void {
    // What is no longer allowed is not saved either.
    if (this.#begun && !this.#options.permits(this.#begun)) this.close();
  }

  async open(click: HeldClick, interviewer: Interviewer, index: number): Promise<void> {
    if (!isStillAt(click)) return;
    const [button] = click;
    this.close();
    if (this.#menu.isClosedBy(button)) return;
    const { action = '' } = button.dataset;
    this.#wayBack.pressed = { id: interviewer.id, index, action };
    if (action === 'labels') return this.#showLabels(button, [interviewer]);
    const panel = direct[action];
    if (!panel) return this.#menu.open(button, interviewer);
    this.#begun = action as ActionId;
    await this.#show(button, panel, [interviewer]);
  }

  close(): void {
    this.#menu.close();
    this.#dialog.hide();
    this.#labels.close();
    this.#asked = this.#begun = undefined;
  }

  render() {
    return html`${this.#menu.render()} ${this.#dialog.render()} ${this.#labels.render()}
    ${renderAnnouncement(this.#dock.text)}`;
  }

  renderDock() {
    return this.#dock.render();
  }

  /** The rows that a menu or dialog is open about. */
  get #opened(): readonly Interviewer[] {
    return [this.#menu, this.#dialog, this.#labels].flatMap(({ about }) => about);
  }

  /** What is gone is neither acted on nor spoken of. */
  #forget(ids: ReadonlySet<string>): void {
    const { selection, localize } = this.#options;
    const isGone = ({ id }: Interviewer) => ids.has(id);
    const ticked = selection.rows.filter(isGone);
    if (ticked.length > 0) selection.set(ticked, false);
    // Labels can be set on those that are left.
    const { about } = this.#labels;
    const asked = this.#dialog.about.some(isGone) || (about.length > 0 && about.every(isGone));
    if (!asked && !this.#menu.about.some(isGone)) return;
    this.close();
    if (asked) this.#dock.notify({ text: localize.term('actionGone') });
  }

  #rowItems(interviewer: Interviewer, button: HTMLElement): MenuItem[] {
    const items = rowItems(interviewer, {
      ...this.#options,
      navigate: (destination, id) => this.#navigate(destination, id),
      show: (make) => void this.#show(button, make, [interviewer]),
      showLabels: () => void this.#showLabels(button, [interviewer]),
    });
    return items.map((item) => ({
      ...item,
      run: () => {
        this.#begun = item.id;
        item.run();
      },
    }));
  }

  #selectionItems(): SelectionItem[] {
    const leave = () => (this.#wayBack.pressed = undefined);
    return selectionItems(this.#options.selection.rows, {
      ...this.#options,
      show: (...asked) => {
        leave();
        this.#begun = 'archive';
        void this.#show(...asked);
      },
      showLabels: (...asked) => {
        leave();
        void this.#showLabels(...asked);
      },
      save: (rows) => void this.#download(rows),
    });
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

  async #show(button: HTMLElement, make: MakePanel, about: readonly Interviewer[]): Promise<void> {
    const [interviewer] = about;
    if (!interviewer) return;
    this.#asked = about;
    const click = clickOf(button);
    try {
      const context = this.#contextOf(interviewer, () => this.#dialog.hide(panel));
      const panel = await make(context);
      if (about !== this.#asked || !isStillAt(click)) return;
      await this.#dialog.show(panel, button, about, context.notify);
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
      notify: (notice) => void (isCurrent() && this.#dock.notify(notice)),
      reload: () => {
        done();
        return this.#reload();
      },
      navigate: (destination, id) => this.#navigate(destination, id),
      select: (interviewers) => void (isCurrent() && selection.keep(interviewers)),
      redraw: () => this.#host.requestUpdate(),
    };
  }

  #navigate(destination: string, id: string): void {
    this.#host.dispatchEvent(new SkNavigateEvent(destination, id));
  }

  async #reload(): Promise<void> {
    await this.#options.source.reload();
    await this.#wayBack.keep();
  }
}

addEnglish({ ...tableActions, ...opened });
