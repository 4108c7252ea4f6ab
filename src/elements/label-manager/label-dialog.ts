import { html, LitElement, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import type { ApiError } from '../../client/error.ts';
import type { Session } from '../../client/session.ts';
import { unwrap } from '../../controllers/resource.ts';
import { SessionController } from '../../controllers/session-context.ts';
import { Localize } from '../../localization/localize.ts';
import { tokens } from '../../theme/tokens.ts';
import { define } from '../define.ts';
import { keepEscape } from '../escape.ts';
import * as shapes from '../icon-shapes.ts';
import { icon } from '../icons.ts';
import { panelHeaderStyles } from '../panel-header.styles.ts';
import { renderAnnouncement, renderState, stateStyles } from '../states.ts';
import { renderApplyForm } from './apply-form.ts';
import { progressText, reportText } from './apply-report.ts';
import { applyStyles } from './apply.styles.ts';
import { Assigner } from './assigner.ts';
import type { Chosen } from './assigner.ts';
import { assign, perform } from './changes.ts';
import type { SetLabel } from './data.ts';
import { holdEscape, isClosed } from './dialog-closing.ts';
import { dialogStyles } from './dialog.styles.ts';
import { formStyles } from './form.styles.ts';
import { sharedStyles } from './shared.styles.ts';

/**
 * The labels of one interviewer or several, to set, change and take off in a dialog (#144). It stands
 * hidden in another element until `open` is called: it is no element for pages.
 *
 * @fires {SkBeforeLabelChangeEvent} sk-before-change - A label is about to be set or taken off;
 *   cancelled, it is not.
 * @fires {SkLabelChangeEvent} sk-change - It was; `report` says which labels each interviewer has now.
 * @fires {Event} close - The dialog was closed. It does not bubble.
 *
 * @slot loading - Replaces the skeleton.
 * @slot empty - Replaces the message that there are no labels.
 * @slot error - Replaces the message of a failure.
 * @slot forbidden - Replaces the message of missing access.
 * @slot offline - Replaces the message that there is no connection.
 *
 * @csspart dialog - The dialog.
 * @csspart title - What it is about.
 * @csspart form - The label to set.
 * @csspart button - Each button.
 * @csspart close - The one that closes the dialog.
 * @csspart apply - The one that sets the label.
 * @csspart take-off - The one that takes it off.
 * @csspart remove - The one that takes off a label the interviewers have.
 * @csspart carried - The labels that the interviewers have now.
 * @csspart field - A field of the form.
 * @csspart problem - What is wrong with it.
 * @csspart report - What was done.
 * @csspart progress - How far it has come, of many.
 * @csspart stop - The button that stops it there.
 * @csspart state - The message shown in place of the form.
 * @csspart skeleton - The same while loading.
 * @csspart icon - An icon.
 */
export class SkLabelDialog extends LitElement {
  static override styles = [
    tokens,
    stateStyles,
    panelHeaderStyles,
    sharedStyles,
    formStyles,
    dialogStyles,
    applyStyles,
  ];

  /** Definitions that are known already; else they are asked for when it opens. */
  @property({ attribute: false }) definitions?: readonly SetLabel[] | undefined;

  /** Makes no request: changes are the host's to make, and each closes the dialog. */
  @property({ type: Boolean }) local = false;

  /** Language of words and numbers; the page's around it when absent. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** `ltr` or `rtl`; the direction of the language when absent. */
  @property({ reflect: true, useDefault: true }) override dir = '';

  /** A session of this element's own; else its provider's or the page's. */
  @property({ attribute: false }) session?: Session | undefined;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #session = new SessionController(this);
  readonly #localize = new Localize(this, () => this.#session.locale);
  readonly #assigner = new Assigner(this, {
    session: () => this.#ownSession,
    perform: (change, run) =>
      perform(this, this.#ownSession, change, (session) => assign(session, change, run)),
    told: () => this.close(),
    refused: () => void this.#renew(),
  });
  #loaded: readonly SetLabel[] | undefined;
  #error: unknown;
  #isOpen = false;
  /** The session that it was opened with. */
  #openedWith: Session | undefined;

  /** Shows these interviewers, with a label chosen where `key` names one. */
  async open(interviewers: readonly Chosen[], key = ''): Promise<void> {
    this.#isOpen = true;
    const session = this.#ownSession;
    if (session !== this.#openedWith) this.#loaded = undefined;
    this.#openedWith = session;
    void this.#assigner.begin(interviewers, key);
    if (!this.definitions) void this.#load();
    await this.updateComplete;
    if (!this.isConnected) return;
    if (!this.dialog.open) this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>(key ? '#value' : '#label')?.focus();
  }

  /** Closes it; what was typed is gone, and what is being set goes no further. */
  close(): void {
    this.#assigner.stop();
    this.dialog?.close();
  }

  override disconnectedCallback(): void {
    this.close();
    super.disconnectedCallback();
  }

  /** Those shown are not another session's to change. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('definitions')) this.#loaded = undefined;
    if (this.#isOpen && this.#ownSession !== this.#openedWith) this.close();
  }

  protected override render() {
    const localize = this.#localize;
    const { busy } = this.#assigner;
    return html`<div
      lang=${localize.lang()}
      dir=${localize.direction() ?? nothing}
      @keydown=${keepEscape}
    >
      <dialog
        part="dialog"
        class="dialog"
        aria-labelledby="title"
        @close=${this.#closed}
        @cancel=${(event: Event) => busy && event.preventDefault()}
        @keydown=${(event: KeyboardEvent) => busy && this.#hold(event)}
      >
        ${this.#isOpen ? this.#renderContent() : nothing}
      </dialog>
    </div>`;
  }

  #renderContent() {
    const localize = this.#localize;
    return html`<header class="dialog-header">
        <h2 part="title" id="title">${this.#title}</h2>
        <button
          part="button close"
          class="icon-button"
          type="button"
          ?disabled=${this.#assigner.busy}
          title=${localize.term('close')}
          @click=${() => this.close()}
        >
          ${icon(shapes.close)}
        </button>
      </header>
      ${this.#renderBody()} ${renderAnnouncement(this.#announcement)}`;
  }

  get #title(): string {
    const chosen = [...this.#assigner.chosen.values()];
    const [only] = chosen;
    const count = chosen.length;
    return count === 1 && only
      ? this.#localize.term('labelsOf', only.title)
      : this.#localize.term('labelsOfMany', count, this.#localize.number(count));
  }

  get #announcement(): string {
    const { report, progress } = this.#assigner;
    if (progress) return progressText(progress, this.#localize);
    return report ? reportText(report, this.#localize) : '';
  }

  #renderBody() {
    const localize = this.#localize;
    const labels = this.#labels;
    if (this.#error && !labels) {
      const { status } = this.#error as Partial<ApiError>;
      return renderState(status === 401 || status === 403 ? 'forbidden' : 'error', {
        localize,
        error: this.#error,
        retry: () => void this.#load(),
      });
    }
    if (labels?.length === 0) {
      const empty = [localize.term('labelsEmpty'), localize.term('labelsEmptyHint')] as const;
      return renderState('empty', { localize, empty });
    }
    return renderApplyForm({
      localize,
      labels: labels ?? [],
      assigner: this.#assigner,
      titled: false,
    });
  }

  /** Those read since others were given, or those. */
  get #labels(): readonly SetLabel[] | undefined {
    return this.#loaded ?? this.definitions;
  }

  get #ownSession(): Session | undefined {
    return this.local ? undefined : this.#session.session;
  }

  async #load(cache: RequestCache = 'default'): Promise<void> {
    const session = this.#ownSession;
    if (!session) return;
    this.#error = undefined;
    this.requestUpdate();
    try {
      const { data } = unwrap(await session.client.GET('/v1/labels', { cache }));
      if (session === this.#openedWith) this.#loaded = data;
    } catch (error) {
      this.#error = error;
    }
    this.requestUpdate();
  }

  /** Somebody may have changed labels meanwhile, or deleted them. */
  async #renew(): Promise<void> {
    const assigner = this.#assigner;
    await this.#load('no-cache');
    if (!this.#error && this.#loaded) assigner.forget(this.#loaded);
    assigner.fit(
      this.#labels?.find(({ key }) => key === assigner.key),
      this.#localize,
    );
  }

  /** What is on its way is not left by Escape, but goes no further. */
  #hold(event: KeyboardEvent): void {
    holdEscape(event);
    if (event.key === 'Escape') this.#assigner.stop();
  }

  readonly #closed = (event: Event) => {
    if (!isClosed(event)) return;
    this.#isOpen = false;
    this.requestUpdate();
    this.dispatchEvent(new Event('close'));
  };
}

define('sk-label-dialog', SkLabelDialog);

declare global {
  interface HTMLElementTagNameMap {
    'sk-label-dialog': SkLabelDialog;
  }
}
