import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { Session } from '../../client/session.ts';
import { Resource } from '../../controllers/resource.ts';
import type { ResourceStatus } from '../../controllers/resource.ts';
import { SessionController } from '../../controllers/session-context.ts';
import { labels } from '../../localization/en/labels.ts';
import { addEnglish, Localize } from '../../localization/localize.ts';
import { tokens } from '../../theme/tokens.ts';
import { define } from '../define.ts';
import { keepEscape } from '../escape.ts';
import { ExportMenu } from '../export-menu.ts';
import { heedOthers } from '../heed-others.ts';
import type { Listening } from '../listening.ts';
import { reflectStatus, renderAnnouncement, renderState, stateStyles } from '../states.ts';
import type { BlankStatus } from '../states.ts';
import { announcement } from './announcement.ts';
import { load } from './data.ts';
import type { LabelManagerData, ManagerValue } from './data.ts';
import { renderDefinitions } from './definitions.ts';
import type { ExportFormat } from './export.ts';
import type { SkBeforeLabelChangeEvent, SkLabelChangeEvent } from './label-change.ts';
import { renderHeader, views, viewTerms } from './header.ts';
import type { ManagerView } from './header.ts';
import { managerStyles } from './label-manager.styles.ts';
import { loadExport } from './load-export.ts';
import { MissingPages } from './missing-pages.ts';
import { renderMissing } from './missing-view.ts';
import { Parts } from './parts.ts';
import { rightsOf } from './rights.ts';
import type { Rights } from './rights.ts';
import { skeleton } from './skeleton.ts';

export type { LabelManagerData, ManagerView };
export type { AssignmentReport, LabelManagerChange, LabelManagerChanged } from './label-change.ts';
export { SkBeforeLabelChangeEvent, SkLabelChangeEvent } from './label-change.ts';

/**
 * The team's labels: their definitions, made, changed and deleted; labels set on interviewers, one
 * or many at once, and taken off; and which interviewers lack a label that is required. Tags, which
 * are found in candidates' answers, are another thing and not shown here.
 *
 * @fires {SkLoadEvent} sk-load - New labels are shown.
 * @fires {SkErrorEvent} sk-error - Labels could not be loaded or exported; `error` says why.
 * @fires {SkBeforeLabelChangeEvent} sk-before-change - `change` is about to be made; cancel it and
 *   nothing is.
 * @fires {SkLabelChangeEvent} sk-change - `change` was made; with `data` it is the host's to make.
 *
 * @slot heading - Replaces the heading.
 * @slot toolbar - More buttons, before the element's own.
 * @slot loading - Replaces the skeleton.
 * @slot empty - Replaces the message that there are no labels.
 * @slot error - Replaces the message of a failure.
 * @slot forbidden - Replaces the message of missing access.
 * @slot offline - Replaces the message that there is no connection.
 *
 * @csspart base - The whole element.
 * @csspart header - Heading and toolbar.
 * @csspart heading - The heading.
 * @csspart toolbar - The buttons beside it.
 * @csspart button - Each button.
 * @csspart create - The one that defines a label.
 * @csspart refresh - The one that loads again.
 * @csspart edit - The one that changes a definition.
 * @csspart delete - The one that asks whether to delete it.
 * @csspart save - The one that saves a definition.
 * @csspart confirm - The one that deletes.
 * @csspart apply - The one that sets a label on the interviewers chosen.
 * @csspart take-off - The one that takes it off them.
 * @csspart remove - The one that takes off a label an interviewer has.
 * @csspart set - The one that sets a required label where it is missing.
 * @csspart close - The one that closes a dialog.
 * @csspart menu - What the export button opens.
 * @csspart menu-item - A format in it.
 * @csspart freshness - When the labels came in.
 * @csspart badge - A mark.
 * @csspart required - That a label is required.
 * @csspart icon - An icon.
 * @csspart views - The views to choose from.
 * @csspart view-option - Each of them.
 * @csspart count - How many there are, of what a view lists or of the interviewers with a value.
 * @csspart frame - The box of fixed height that a view, or a message in its place, stands in.
 * @csspart list - The definitions, or the interviewers that lack a label.
 * @csspart label - A definition.
 * @csspart name - Its name.
 * @csspart key - Its key.
 * @csspart type - Its type.
 * @csspart description - Its description.
 * @csspart usage - How many interviewers have the label.
 * @csspart values - The values of a picklist, in the list and in the form.
 * @csspart value - Each of them.
 * @csspart lacking - An interviewer that lacks a label.
 * @csspart picker - The interviewers to choose from.
 * @csspart search - The field that finds them.
 * @csspart target - Each of them.
 * @csspart form - The label to set on them.
 * @csspart carried - The labels that they have now.
 * @csspart report - What applying did to each.
 * @csspart progress - How many it has come to, of many.
 * @csspart stop - The button that stops it there.
 * @csspart dialog - The form of a definition, the question before one is deleted, or the labels of
 *   one interviewer.
 * @csspart title - What the dialog is about.
 * @csspart field - A field of a form.
 * @csspart removed - What becomes of interviewers that have a value taken off the picklist.
 * @csspart problem - What is wrong with a field.
 * @csspart state - The message shown in place of labels.
 * @csspart skeleton - The same while loading.
 *
 * @cssprop [--sk-label-manager-frame-size=34rem] - Height of the frame, where the element's own
 *   height is not set.
 *
 * @cssstate loading - No labels yet.
 * @cssstate ready - Labels are shown.
 * @cssstate empty - There are none.
 * @cssstate error - Loading failed.
 * @cssstate forbidden - The session may not see this.
 * @cssstate stale - Older labels are shown, while or because newer ones are not there.
 * @cssstate offline - There is no connection.
 * @cssstate partial - Labels are shown, but what lacks a required one could not be loaded.
 */
export class SkLabelManager extends LitElement {
  static override styles = [tokens, stateStyles, ...managerStyles];

  declare addEventListener: Listening<LabelManagerEventMap>;
  declare removeEventListener: Listening<LabelManagerEventMap>;

  /** What is shown: `definitions`, `apply` or `missing`. */
  @property({ reflect: true }) view: ManagerView = 'definitions';

  /** Interviewers chosen to put labels on, by id, with spaces between. */
  @property({ attribute: 'interviewer-id' }) interviewerId = '';

  /** Offers nothing to change. What the session may not change is never offered. */
  @property({ type: Boolean, attribute: 'read-only' }) readOnly = false;

  /** Text of the heading. */
  @property() heading = '';

  /**
   * IANA zone of times; the provider's, else the workspace's, when absent. With `data` and without a
   * zone it is the browser's.
   */
  @property({ attribute: 'time-zone' }) timeZone = '';

  // Declared, so that a change is drawn; reflected, as the browser's own are.
  /** Language, as in `fr` or `pt-BR`; the provider's, else that of the page around it, when absent. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** `ltr` or `rtl`; the direction of the language when absent. */
  @property({ reflect: true, useDefault: true }) override dir = '';

  /** Labels of the host's own; with them the element makes no request and only tells of changes. */
  @property({ attribute: false }) data?: LabelManagerData | undefined;

  /** A session of this element's own; else its provider's or the page's. */
  @property({ attribute: false }) session?: Session | undefined;

  readonly #internals = this.attachInternals();
  readonly #session = new SessionController(this);
  readonly #localize = new Localize(this, () => this.#session.locale);
  readonly #exportMenu = new ExportMenu<ExportFormat>(this, 'labels', ['csv', 'json']);
  readonly #resource = new Resource<ManagerValue>(this, {
    session: this.#session,
    load: (...request) => load(...request, this.#missing.count),
    isEmpty: ({ labels }) => labels.length === 0,
    isPartial: ({ access, missing }) => access !== undefined && missing === undefined,
  });
  readonly #missing = new MissingPages(this, () => this.#session.session);
  readonly #parts: Parts = new Parts(this, {
    localize: this.#localize,
    session: () => this.#own,
    value: () => this.#resource.value,
    reload: () => this.reload(),
  });

  constructor() {
    super();
    heedOthers(
      this,
      () => this.#own,
      () => this.reload(),
    );
  }

  /** How the element stands; also `:state()` for style sheets. */
  get status(): ResourceStatus {
    return this.#resource.status;
  }

  /** Asks the API again. */
  reload(): Promise<void> {
    return this.#resource.reload();
  }

  /** The definitions, and every interviewer that lacks a required label, as a file. */
  async exportData(format: ExportFormat = 'csv'): Promise<Blob> {
    const { value } = this.#resource;
    if (!value) throw new DOMException('There are no labels yet.', 'InvalidStateError');
    const { exportLabels } = await loadExport();
    return exportLabels(value, this.#own, this.#missing.ownOf(value), format);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#exportMenu.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    if (this.#shown === 'apply' && this.#resource.value) {
      this.#parts.prepareApply(this.interviewerId);
    }
  }

  protected override updated(_changed: PropertyValues<this>): void {
    reflectStatus(this.#internals, this.status);
  }

  protected override render() {
    const { status, value, refreshing } = this.#resource;
    const localize = this.#localize;
    const shown = status === 'empty' || status === 'error' ? undefined : value;
    return html`<section
      part="base"
      class="base"
      lang=${localize.lang()}
      dir=${localize.direction() ?? nothing}
      aria-labelledby="heading"
      @keydown=${keepEscape}
    >
      ${this.#renderHeader(shown)}
      <div
        part="frame"
        class="frame"
        tabindex="0"
        role="region"
        aria-label=${localize.term(viewTerms[this.#shown])}
        aria-busy=${refreshing}
      >
        ${shown ? this.#renderView(shown) : this.#renderBlank(status as BlankStatus)}
      </div>
      ${this.#parts.render()}
      ${renderAnnouncement(this.#notice || announcement(this.#resource, this.#parts.done, localize))}
    </section>`;
  }

  #renderHeader(value: ManagerValue | undefined) {
    const { status, refreshing, updatedAt } = this.#resource;
    return renderHeader({
      localize: this.#localize,
      heading: this.heading,
      timeZone: this.timeZone || this.#session.timeZone || this.#resource.value?.timeZone,
      status,
      refreshing,
      updatedAt,
      notice: this.#notice,
      total: value?.labels.length,
      exportMenu: this.#exportMenu,
      refreshable: !this.data,
      readOnly: this.readOnly,
      ...this.#rights,
      offered: this.#offered,
      view: this.#shown,
      missing: this.#missing.of(this.#resource.value)?.total,
      create: () => this.#parts.create(),
      refresh: () => {
        this.#parts.done = '';
        void this.reload();
      },
      show: (view) => (this.view = view),
    });
  }

  #renderView(value: ManagerValue) {
    const localize = this.#localize;
    switch (this.#shown) {
      case 'apply':
        return this.#parts.renderApply(value.labels);
      case 'missing':
        return renderMissing({
          localize,
          missing: this.#missing.of(value),
          ...this.#rights,
          loading: this.#missing.loading,
          failed: this.#missing.failed,
          more: () => this.#missing.more(),
          set: (row) => void this.#parts.setLabelsOf(row),
          setAll: (rows) => void this.#parts.setLabelsOfAll(rows, () => (this.view = 'apply')),
        });
      default:
        return renderDefinitions({
          localize,
          labels: value.labels,
          ...this.#rights,
          edit: (label) => this.#parts.edit(label),
          remove: (label) => this.#parts.remove(label),
        });
    }
  }

  #renderBlank(status: BlankStatus) {
    const localize = this.#localize;
    return renderState(status, {
      localize,
      error: this.#resource.error,
      retry: () => void this.reload(),
      empty: [localize.term('labelsEmpty'), localize.term('labelsEmptyHint')],
      skeleton,
    });
  }

  get #notice(): string {
    if (this.#exportMenu.failed) return this.#localize.term('exportFailed');
    return this.#parts.notice;
  }

  get #rights(): Rights {
    return rightsOf(this.#resource.value?.access, !!this.data, this.readOnly);
  }

  /** Views there may be something for; only the session says whether it may assign labels. */
  get #offered(): readonly ManagerView[] {
    const listed = !this.data || this.data.interviewers !== undefined;
    return views.filter(
      (view) => view === 'definitions' || (listed && (view === 'missing' || !this.readOnly)),
    );
  }

  get #shown(): ManagerView {
    const refused = this.view === 'apply' && this.#resource.value && !this.#rights.mayAssign;
    return this.#offered.includes(this.view) && !refused ? this.view : 'definitions';
  }

  get #own(): Session | undefined {
    return this.data ? undefined : this.#session.session;
  }
}

addEnglish(labels);
define('sk-label-manager', SkLabelManager);

/** The events of the element that are its own; the others are those of every element. */
export interface LabelManagerEventMap {
  'sk-before-change': SkBeforeLabelChangeEvent;
  'sk-change': SkLabelChangeEvent;
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-label-manager': SkLabelManager;
  }
}
