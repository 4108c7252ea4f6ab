import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { Session } from '../../client/session.ts';
import { SessionController } from '../../controllers/session-context.ts';
import { table } from '../../localization/en/table.ts';
import { addEnglish, Localize } from '../../localization/localize.ts';
import { tokens } from '../../theme/tokens.ts';
import { define } from '../define.ts';
import { keepEscape } from '../escape.ts';
import { SkErrorEvent, SkFilterChangeEvent, SkNavigateEvent } from '../events.ts';
import { ExportMenu } from '../export-menu.ts';
import type {
  SkBeforeLabelChangeEvent,
  SkLabelChangeEvent,
} from '../label-manager/label-change.ts';
import type { Listening } from '../listening.ts';
import { reflectStatus, renderAnnouncement, stateStyles } from '../states.ts';
import type { BlankStatus } from '../states.ts';
import { readActions } from './action-ids.ts';
import type { ActionId } from './action-ids.ts';
import type { ColumnId } from './column-ids.ts';
import { ColumnPreferences } from './column-preferences.ts';
import type { SkColumnsChangeEvent } from './columns-event.ts';
import { renderAnnouncements } from './announcement.ts';
import { readSignals } from './attention.ts';
import type { ExportFormat } from './export.ts';
import {
  isSameFilter,
  readLabels,
  readPageSize,
  readSort,
  readStatus,
  readText,
} from './filters.ts';
import type { Interviewer, Label, Sort, StatusFilter, TableFilter } from './filters.ts';
import { interviewLink } from './interview-link.ts';
import type {
  InterviewerChange,
  InterviewerChanged,
  SkBeforeInterviewerChangeEvent,
  SkInterviewerChangeEvent,
} from './interviewer-change.ts';
import { tableStyles } from './interviewer-table.styles.ts';
import { loadExport } from './load-export.ts';
import { renderPager } from './pager.ts';
import { RowActions } from './row-actions.ts';
import { RowDetails } from './row-details.ts';
import { RowSelection, rowsOf } from './row-selection.ts';
import { Minutes } from '../minutes.ts';
import { SkInterviewerSelectEvent } from './select-event.ts';
import { renderHead } from './table-head.ts';
import { TableSource } from './table-source.ts';
import type { HostData, TableView } from './table-view.ts';
import { TablePanels } from './table-panels.ts';
import { renderBlank, renderNoMatch } from './table-states.ts';
import { TableRows } from './table-rows.ts';
import { renderToolbar } from './toolbar.ts';
import { Typing } from '../typing.ts';

export type {
  InterviewerChange,
  InterviewerChanged,
  SkBeforeInterviewerChangeEvent,
  SkColumnsChangeEvent,
  SkInterviewerChangeEvent,
  SkInterviewerSelectEvent,
  TableFilter,
};

/**
 * Every interviewer with its status, workflow, candidates, integrations, ratings, spend and times, to
 * search, filter, sort and choose from. One row is in the tab order; the arrow keys, Page up, Page
 * down, Home and End go to the others, Enter chooses.
 *
 * It asks the API page by page, and again when a deadline passes, a day begins or, where the session may
 * read that, the live stream tells of a change: at most once in five seconds and not while nobody sees
 * the page. With `data` it makes no request and searches, filters and sorts what it was given, also
 * 100,000 rows: in one scroll, or in pages of `page-size`.
 *
 * @fires {SkLoadEvent} sk-load - New rows are shown: loaded, or come in live.
 * @fires {SkErrorEvent} sk-error - Rows could not be loaded; `error` says why.
 * @fires {SkFilterChangeEvent} sk-filter-change - Somebody changed status, search, sort or labels.
 * @fires {SkColumnsChangeEvent} sk-columns-change - Somebody showed, hid or moved a column; `columns`
 *   are those shown now, in their order.
 * @fires {SkInterviewerSelectEvent} sk-select - A row was chosen; `interviewer` is what it shows.
 * @fires {SkNavigateEvent} sk-navigate - Somebody wants to see the `candidates` of `id`, which comes
 *   after `sk-select`, or its `settings`, or to `create` an interviewer.
 * @fires {SkBeforeInterviewerChangeEvent | SkBeforeLabelChangeEvent} sk-before-change - `change` is
 *   about to be made; cancel it and nothing is. `change.operation` says which, with `interviewers`; of
 *   labels there is none, and `change` is `{ type: 'assign', resourceIds, labels }`.
 * @fires {SkInterviewerChangeEvent | SkLabelChangeEvent} sk-change - `change` was made;
 *   `change.results` are the API's answers, of labels `change.report`.
 *
 * @slot toolbar - More controls, after the element's own filters.
 * @slot loading - Replaces the skeleton.
 * @slot empty - Replaces the message that there are no interviewers.
 * @slot no-match - Replaces the message that none match the filter.
 * @slot error - Replaces the message of a failure.
 * @slot forbidden - Replaces the message of missing access.
 * @slot offline - Replaces the message that there is no connection.
 *
 * @csspart base - The whole element.
 * @csspart toolbar - Everything above the rows.
 * @csspart search - The search field.
 * @csspart sort - The choice of order.
 * @csspart button - Each button.
 * @csspart label-filter - The one that opens the filter by label.
 * @csspart create - The one that asks for a new interviewer.
 * @csspart columns - The one that opens the choice of columns.
 * @csspart columns-reset - The one that shows the columns as the page gave them.
 * @csspart column-up - The one that moves a column towards the start.
 * @csspart column-down - The one that moves it towards the end.
 * @csspart refresh - The one that loads again.
 * @csspart clear - The one that clears the filter.
 * @csspart previous - The one that goes a page back.
 * @csspart next - The one that goes a page on.
 * @csspart freshness - When the rows came in, or that they are not the last word.
 * @csspart panel - What the buttons for labels and columns open.
 * @csspart filters - The line of filters.
 * @csspart statuses - The statuses to choose from.
 * @csspart status-option - Each of them.
 * @csspart count - A count beside a filter.
 * @csspart filter-chip - A label filter in force.
 * @csspart frame - The box of fixed height that rows, or a message in their place, stand in.
 * @csspart scroller - What scrolls inside it.
 * @csspart table - The table.
 * @csspart head - Its heading.
 * @csspart header-row - The row of headings.
 * @csspart header-cell - A heading.
 * @csspart header-<column> - The heading of one column.
 * @csspart body - Its rows.
 * @csspart row - A row.
 * @csspart row-selected - The chosen one.
 * @csspart row-paused - One whose interviewer is paused, since its budget is spent.
 * @csspart cell - A cell.
 * @csspart cell-<column> - A cell of one column.
 * @csspart status - The dot.
 * @csspart status-<status> - The same of one status: `active`, `expired`, `archived`, `draft`.
 * @csspart status-text - Its word.
 * @csspart title - The name of an interviewer.
 * @csspart slug - The last part of its link.
 * @csspart open - What opens a row where the name is hidden.
 * @csspart step - A step of the workflow.
 * @csspart step-list - All steps, in a popover.
 * @csspart ats-state - State of the integration.
 * @csspart ats-<state> - The same of one state, such as `connected` or `error`.
 * @csspart provider - Its name.
 * @csspart budget - The bar of the budget.
 * @csspart chip - A label.
 * @csspart label-list - All labels, in a popover.
 * @csspart more - The number of labels, steps or signals there is no room for.
 * @csspart popover - Where they are shown.
 * @csspart badge - A mark.
 * @csspart badge-attention - That something needs attention.
 * @csspart attention-list - What does, in a popover.
 * @csspart badge-deadline - How near the deadline is.
 * @csspart badge-low-sample - That there are too few to go by.
 * @csspart icon - An icon.
 * @csspart actions - What opens the menu of a row.
 * @csspart menu - That menu, and that of the files to export.
 * @csspart menu-item - Each of its items.
 * @csspart menu-<action> - The item of one action.
 * @csspart edit-budget - What opens the editor of a budget.
 * @csspart edit-labels - What opens the labels of a row.
 * @csspart edit-subscribers - The count of subscribers, which opens their list.
 * @csspart subscribers - That list.
 * @csspart subscriber-add - The button that adds an address.
 * @csspart subscriber-remove - The one that removes one.
 * @csspart select - The box that ticks a row.
 * @csspart select-all - The box that ticks all of the page.
 * @csspart selection - What can be done with the rows ticked.
 * @csspart selection-archive - The button that archives them.
 * @csspart selection-unarchive - The one that takes that back.
 * @csspart selection-labels - The one that opens their labels.
 * @csspart selection-export - The one that makes a file of them.
 * @csspart selection-clear - The one that unticks them.
 * @csspart failures - Which of them could not be changed, and why.
 * @csspart dialog - What asks before a change.
 * @csspart dialog-title - Its title.
 * @csspart form - The label to set, in the dialog of labels.
 * @csspart field - A field of it.
 * @csspart problem - What is wrong with a field.
 * @csspart carried - The labels that the rows have now.
 * @csspart report - What became of each row.
 * @csspart progress - How many it has come to, of many.
 * @csspart stop - The button that stops it there.
 * @csspart apply - The button that sets the label.
 * @csspart take-off - The one that takes it off.
 * @csspart remove - The one that takes off a label that a row has.
 * @csspart close - The one that closes the dialog of labels.
 * @csspart dialog-error - What went wrong.
 * @csspart confirm - The button that makes the change.
 * @csspart cancel - The button that does not.
 * @csspart link - The link to share.
 * @csspart copy - The button that copies it.
 * @csspart copied - What says so.
 * @csspart qr - Its QR code.
 * @csspart save-svg - The button that saves that as SVG.
 * @csspart save-png - The button that saves that as PNG.
 * @csspart notice - What was done last.
 * @csspart undo - The button that takes it back.
 * @csspart dismiss - The button that closes the notice.
 * @csspart pager - The line below the rows.
 * @csspart range - Which rows they are.
 * @csspart state - The message shown in place of rows.
 * @csspart skeleton - The same while loading.
 *
 * @cssprop [--sk-interviewer-table-frame-size=36rem] - Height of the frame, where the element's own
 *   height is not set.
 *
 * @cssstate loading - No rows yet.
 * @cssstate ready - Rows are shown, or that none match.
 * @cssstate empty - There are no interviewers.
 * @cssstate error - Loading failed.
 * @cssstate forbidden - The session may not see this.
 * @cssstate stale - Older rows are shown, while or because newer ones are not there.
 * @cssstate offline - There is no connection.
 * @cssstate partial - Rows are shown, but their labels could not be loaded.
 */
export class SkInterviewerTable extends LitElement {
  static override styles = [tokens, stateStyles, tableStyles];

  declare addEventListener: Listening<InterviewerTableEventMap>;
  declare removeEventListener: Listening<InterviewerTableEventMap>;

  /** Only interviewers of this status: `active`, `expired`, `archived`, `draft`, or `all`. */
  @property({ converter: readStatus }) status: StatusFilter = 'all';

  /** Part of the title or slug; case and accents do not matter. */
  @property({ converter: readText }) search = '';

  /** `most_recent`, `oldest`, `most_candidates` or `least_candidates`. */
  @property({ converter: readSort }) sort: Sort = 'most_recent';

  /** Labels that rows must have, as in `client:Acme;headcount:5..20`; see `TableFilter`. */
  @property({ attribute: 'label', converter: readLabels })
  labelFilters: readonly string[] = [];

  /** Rows of a page: up to 200, 50 when absent; with `data` all rows are one page when absent. */
  @property({ attribute: 'page-size', converter: readPageSize }) pageSize?: number | undefined;

  /** Columns to choose from, as in `interviewer stats spend`; all when absent. */
  @property({ converter: readText }) columns = '';

  /**
   * A name under which this browser keeps which columns somebody chose to see, and their order. Tables
   * of one name share it. Nothing is kept when absent.
   */
  @property({ attribute: 'preferences-key', converter: readText }) preferencesKey = '';

  /**
   * What can be done from the table, as in `candidates settings`: of `candidates`, `settings`,
   * `share`, `budget`, `labels`, `subscribers`, `duplicate` and `archive` those the session allows; all of them
   * when absent, `none` for none. With `data` the rows are the host's to change, and none of them writes.
   */
  @property({ converter: readText }) actions = '';

  /**
   * Where links to interviews live, as in `https://interview.example/`: an interviewer's slug after it
   * is its link. Nothing can be shared when absent.
   */
  @property({ attribute: 'link-base', converter: readText }) linkBase = '';

  /** Whether rows can be ticked, to archive or export several of them. */
  @property({ type: Boolean }) selectable = false;

  /**
   * What is said to need attention, as in `expiring ats_error`: of `no_recent_candidates`,
   * `completion_below_baseline`, `expiring`, `ats_error` and `budget_warning`; all when absent, `none`
   * for none.
   */
  @property({ converter: readText }) attention = '';

  /** Whether it offers to create an interviewer, where the session may: the host answers `sk-navigate`. */
  @property({ attribute: 'can-create', type: Boolean }) canCreate = false;

  /** The interviewer marked as chosen. */
  @property({ attribute: 'selected-id', converter: readText }) selectedId = '';

  /** IANA zone of dates and times; the provider's, else the workspace's, when absent. */
  @property({ attribute: 'time-zone', converter: readText }) timeZone = '';

  // Both are declared, so that a change is drawn; reflected, as the browser's own are.

  /** Language of words, numbers and dates; the provider's, else the page's around it, when absent. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** `ltr` or `rtl`; the direction of the language when absent. */
  @property({ reflect: true, useDefault: true }) override dir = '';

  /**
   * Rows of the host's own; with them the element makes no request. A new array shows changes. What a
   * row lacks is a dash.
   */
  @property({ attribute: false }) data?: HostData | undefined;

  /** Labels to filter `data` by; those on its rows when absent. */
  @property({ attribute: false }) labelDefinitions?: readonly Label[] | undefined;

  /** A session of this element's own; else its provider's or the page's. */
  @property({ attribute: false }) session?: Session | undefined;

  #actionsFailed = false;

  /** The rows on the screen; undefined while something else stands in their place. */
  #shown: TableView | undefined;

  /** What can be done from the table now. */
  #permitted: readonly ActionId[] = [];

  readonly #internals = this.attachInternals();
  readonly #session = new SessionController(this);
  readonly #localize = new Localize(this, () => this.#session.locale);
  readonly #source = new TableSource(this, this.#session);
  readonly #columns = new ColumnPreferences(this);
  readonly #panels = new TablePanels(this, this.#columns);
  readonly #details = new RowDetails(this);
  readonly #exportMenu = new ExportMenu<ExportFormat>(this, 'interviewers', ['csv', 'json']);
  readonly #rows = new TableRows(this, {
    details: this.#details,
    choose: (interviewer) => this.#choose(interviewer),
    select: (interviewer, ticked) => this.#tick([interviewer], ticked),
    act: (...pressed) => {
      this.#actionsFailed = false;
      void this.#actions.open(...pressed);
    },
  });
  readonly #selection = new RowSelection(this, () => [
    // Not the sort, under which the same rows are shown.
    JSON.stringify({ ...this.filter, sort: 0 }),
    this.#session.session,
    this.selectable,
    this.#source.status === 'forbidden',
  ]);
  readonly #actions = new RowActions(this, {
    selection: this.#selection,
    file: (rows) => this.#file('csv', rows),
    told: (error) => this.#exportMenu.tell(error),
    localize: this.#localize,
    source: this.#source,
    permits: (action) => this.#permits(action),
    choose: (interviewer) => this.#choose(interviewer),
    rowOf: (element) => this.#rows.interviewerOf(element),
    linkOf: ({ slug }) => interviewLink(this.linkBase, slug),
    reveal: (id, index) => this.#rows.reveal(id, index),
    failed: (error) => {
      this.#actionsFailed = true;
      this.dispatchEvent(new SkErrorEvent(error));
      this.requestUpdate();
    },
  });
  readonly #typing = new Typing(this, () => this.#change({}));

  constructor() {
    super();
    new Minutes(this);
  }

  /** The filter in force, as `sk-filter-change` reports it. */
  get filter(): TableFilter {
    const { status, search, sort, labelFilters } = this;
    return { status, search, sort, labelFilters };
  }

  /**
   * The columns that are shown, in their order. Set it to what `sk-columns-change` said to keep the
   * choice elsewhere than in this browser.
   */
  @property({ attribute: false })
  get shownColumns(): readonly ColumnId[] {
    return this.#columns.shown;
  }

  set shownColumns(columns: readonly ColumnId[]) {
    this.#columns.shown = columns;
  }

  /** Asks the API again. */
  reload(): Promise<void> {
    return this.#source.reload();
  }

  /** Every row under the filter as a file, of all pages, with filter and definitions. */
  exportData(format: ExportFormat = 'csv'): Promise<Blob> {
    return this.#file(format);
  }

  protected override willUpdate(): void {
    // Frameworks write null for what there is none of, and any number for a size.
    this.pageSize = readPageSize(this.pageSize);
    this.status = readStatus(this.status);
    this.sort = readSort(this.sort);
    this.labelFilters ??= [];
    for (const name of ['search', 'actions', 'attention'] as const) this[name] ??= '';
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#source.settled;
    await this.#panels.settled;
    await this.#details.settled;
    await this.#exportMenu.settled;
    return super.getUpdateComplete();
  }

  protected override updated(_changed: PropertyValues<this>): void {
    reflectStatus(this.#internals, this.#source.status);
    const view = this.#shown;
    if (!view) return this.#rows.hide();
    const context = {
      localize: this.#localize,
      timeZone: this.#source.timeZone,
      now: Date.now(),
      columns: this.shownColumns,
      signals: readSignals(this.attention),
      actions: this.#permitted.length > 0,
      editBudget: this.#permits('budget'),
      editLabels: this.#permits('labels'),
      editSubscribers: this.#permits('subscribers'),
      selection: this.selectable ? this.#selection : undefined,
    };
    this.#rows.show(view, context, this.selectedId, this.#source.list);
  }

  protected override render() {
    const localize = this.#localize;
    const view = this.#source.view(this.#rows.capacity);
    if (view) this.#selection.renew(view);
    const shown = view && view.count > 0 && this.#source.status !== 'error' ? view : undefined;
    this.#shown = shown;
    this.#permitted = readActions(this.actions).filter((action) => this.#isAllowed(action));
    return html`<div
      part="base"
      class="base"
      lang=${localize.lang()}
      dir=${localize.direction() ?? nothing}
      @keydown=${keepEscape}
      @pointerenter=${this.#source.prepare}
      @focusin=${this.#source.prepare}
    >
      ${this.#renderToolbar(view)}
      <div part="frame" class="frame" aria-busy=${this.#source.refreshing}>
        ${shown ? this.#renderTable(shown) : this.#renderBlank(view)} ${this.#actions.renderDock()}
      </div>
      ${renderPager({
        localize,
        view: shown,
        hasPrevious: this.#source.hasPrevious,
        previous: () => this.#source.previous(),
        next: () => this.#source.next(),
      })}
      ${this.#details.render(localize, readSignals(this.attention))} ${this.#actions.render()}
      ${renderAnnouncements(this.#source, view, this.sort, localize)}
      ${renderAnnouncement(this.#notice)}
    </div>`;
  }

  #renderToolbar(view: TableView | undefined) {
    const { status, refreshing, updatedAt, hasDefinitions } = this.#source;
    return renderToolbar({
      localize: this.#localize,
      timeZone: this.#source.timeZone,
      filter: this.filter,
      counts: view?.counts,
      hasDefinitions,
      definitions: (collect) => this.#source.definitions(collect),
      panels: this.#panels,
      status,
      refreshing,
      updatedAt,
      notice: this.#notice,
      refreshable: this.data === undefined,
      change: (filter) => this.#change(filter),
      searching: () => this.#source.prepareSearch(this.search),
      typed: (search, finished) => {
        this.#source.prepareSearch(search);
        this.#typing.typed(search, finished);
      },
      create: this.canCreate && this.#mayCreate ? this.#create : undefined,
      refresh: () => void this.reload(),
      exportMenu: this.#exportMenu,
    });
  }

  #renderTable(view: TableView) {
    const localize = this.#localize;
    return html`<div
      part="scroller"
      class=${`scroller${this.#permitted.length > 0 ? ' acting' : ''}${this.selectable ? ' selectable' : ''}`}
      @scroll=${this.#rows.onScroll}
    >
      <table
        role="table"
        part="table"
        aria-label=${localize.term('tableCaption')}
        aria-describedby="hint"
        aria-rowcount=${view.total + 1}
      >
        <thead role="rowgroup" part="head">
          ${renderHead({
            localize,
            columns: this.shownColumns,
            actions: this.#permitted.length > 0,
            ticked: this.selectable ? this.#selection.part : undefined,
            tick: (ticked) => this.#tick(rowsOf(view), ticked),
            sort: this.sort,
            change: (filter) => this.#change(filter),
          })}
        </thead>
        <tbody
          role="rowgroup"
          part="body"
          @click=${this.#rows.onClick}
          @keydown=${this.#rows.onKeydown}
          @focusin=${this.#rows.onFocusin}
          @focusout=${this.#rows.onFocusout}
          @pointerover=${this.#rows.onPointerover}
          @pointerout=${this.#rows.onPointerout}
        ></tbody>
      </table>
      <p id="hint" hidden>${localize.term('tableHint')}</p>
    </div>`;
  }

  #renderBlank(view: TableView | undefined) {
    const { status, error } = this.#source;
    if (view && status !== 'empty' && status !== 'error') {
      return renderNoMatch(this.#localize, () => this.#clear());
    }
    return renderBlank(status as BlankStatus, {
      localize: this.#localize,
      error,
      retry: () => void this.reload(),
    });
  }

  /** Of the host's own rows the host says who may make another. */
  get #mayCreate(): boolean {
    return this.#source.mayWrite || this.data !== undefined;
  }

  readonly #create = () => {
    this.dispatchEvent(new SkNavigateEvent('create', ''));
  };

  #tick(interviewers: readonly Interviewer[], ticked: boolean): void {
    this.#selection.set(interviewers, ticked);
    void this.#actions.load();
  }

  #permits(action: ActionId): boolean {
    return this.#permitted.includes(action);
  }

  #isAllowed(action: ActionId): boolean {
    if (action === 'candidates') return true;
    if (action === 'labels') return this.#source.mayLabel;
    if (action === 'share') return interviewLink(this.linkBase, '') !== undefined;
    // Where the settings of the host's own rows are, and who may see them, is the host's to say.
    return this.#source.mayWrite || (action === 'settings' && this.data !== undefined);
  }

  #change(part: Partial<TableFilter>): void {
    // What was typed a moment ago belongs to the filter, whatever is changed after it.
    const search = this.#typing.take() ?? this.search;
    const before = this.filter;
    Object.assign(this, { search, ...part });
    if (isSameFilter(before, this.filter)) return;
    this.dispatchEvent(new SkFilterChangeEvent(this.filter));
  }

  #clear(): void {
    // The field may hold what is no filter yet.
    const field = this.renderRoot.querySelector<HTMLInputElement>('[type=search]');
    if (field) field.value = '';
    this.#change({ status: 'all', search: '', labelFilters: [] });
  }

  #choose(interviewer: Interviewer): void {
    this.selectedId = interviewer.id;
    this.dispatchEvent(new SkInterviewerSelectEvent(interviewer));
    this.dispatchEvent(new SkNavigateEvent('candidates', interviewer.id));
  }

  async #file(format: ExportFormat, only?: readonly Interviewer[]): Promise<Blob> {
    const { filter } = this;
    const { fileOf } = await loadExport();
    return fileOf(this.#source, filter, format, only);
  }

  /** What went wrong beside the rows. */
  get #notice(): string {
    if (this.#exportMenu.failed) return this.#localize.term('exportFailed');
    return this.#actionsFailed ? this.#localize.term('tableActionsError') : '';
  }
}

addEnglish(table);
define('sk-interviewer-table', SkInterviewerTable);

/** The events of the element that are its own; the others are those of every element. */
export interface InterviewerTableEventMap {
  'sk-select': SkInterviewerSelectEvent;
  'sk-filter-change': SkFilterChangeEvent<TableFilter>;
  'sk-before-change': SkBeforeInterviewerChangeEvent | SkBeforeLabelChangeEvent;
  'sk-change': SkInterviewerChangeEvent | SkLabelChangeEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-interviewer-table': SkInterviewerTable;
  }
}
