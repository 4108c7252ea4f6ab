import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Session } from '../../client/session.ts';
import { Resource, unwrap } from '../../controllers/resource.ts';
import type { ResourceStatus } from '../../controllers/resource.ts';
import { SessionController } from '../../controllers/session-context.ts';
import type { TimeRange } from '../../controllers/time-range.ts';
import { funnel } from '../../localization/en/funnel.ts';
import { addEnglish, Localize } from '../../localization/localize.ts';
import { tokens } from '../../theme/tokens.ts';
import { define } from '../define.ts';
import { keepEscape } from '../escape.ts';
import { SkFilterChangeEvent } from '../events.ts';
import { Explanation } from '../explanation.ts';
import { ExportMenu } from '../export-menu.ts';
import type { ExportFormat } from '../exporting.ts';
import type { Listening } from '../listening.ts';
import { OnDemand } from '../on-demand.ts';
import { renderPanelHeader } from '../panel-header.ts';
import { reflectStatus, renderOverlay, stateStyles } from '../states.ts';
import type { BlankStatus } from '../states.ts';
import { renderDropOff } from './drop-off.ts';
import { loadDetails } from './load-details.ts';
import { loadExport } from './load-export.ts';
import { isEmpty, isPartial, readFunnel } from './figures.ts';
import type { Funnel, FunnelData, FunnelFilter, FunnelView } from './figures.ts';
import { funnelStyles } from './funnel.styles.ts';
import { renderNotes } from './notes.ts';
import { placeholder, roomFor } from './placeholder.ts';
import { askStages, funnelQuery } from './query.ts';
import type { FunnelChoice } from './query.ts';
import { renderRates } from './rates.ts';
import type { SkFigureSelectEvent } from './select-event.ts';
import { renderStages } from './stages.ts';
import { renderSteps } from './steps.ts';
import { isStage, renderSummaryBar } from './summary-bar.ts';

export type { FunnelData, FunnelFilter, SkFigureSelectEvent };

/**
 * Invited, started and completed candidates, the rates between them, why some dropped off, and the
 * same step by step. Every figure explains itself when it is chosen. Above them the summary bar has an
 * entry for each step: choosing one narrows all figures to those who reached it.
 *
 * It keeps its size from loading to figures, an error and back, with room for three steps at first and
 * for as many as there were from then on. A page that knows of more gives it a `min-block-size`.
 *
 * @fires {SkLoadEvent} sk-load - New figures are shown.
 * @fires {SkErrorEvent} sk-error - Figures could not be loaded; `error` says why.
 * @fires {SkFilterChangeEvent} sk-filter-change - Somebody chose a stage, or all; or there is no such
 *   one any more. `filter` says which.
 * @fires {SkFigureSelectEvent} sk-select - A figure was chosen: `id` is its metric; `query` lists the
 *   candidates behind it.
 *
 * @slot heading - Replaces the heading.
 * @slot toolbar - More buttons, before the element's own.
 * @slot loading - Replaces the skeleton.
 * @slot empty - Replaces the message that nobody was invited.
 * @slot error - Replaces the message of a failure.
 * @slot forbidden - Replaces the message of missing access.
 * @slot offline - Replaces the message that there is no connection.
 *
 * @csspart base - The whole element.
 * @csspart header - Heading, window and toolbar.
 * @csspart heading - The heading.
 * @csspart toolbar - The buttons.
 * @csspart button - Each of them.
 * @csspart menu - What the export button opens.
 * @csspart menu-item - A line of it.
 * @csspart freshness - When the figures came in.
 * @csspart badge - Stale, partial and low-sample marks.
 * @csspart low-sample - A low-sample mark.
 * @csspart summary - The stages to choose from.
 * @csspart stage - Each of them.
 * @csspart chart - The three counts and their drawing.
 * @csspart rates - The four rates.
 * @csspart drop-off - Why candidates did not complete.
 * @csspart steps - The funnel step by step.
 * @csspart step - One step.
 * @csspart mark - A figure that explains itself.
 * @csspart change - A figure's difference from its baseline.
 * @csspart notes - Remarks under the figures.
 * @csspart explanation - The "Why this number?" panel.
 * @csspart tables - The figures as tables.
 * @csspart table - Each of them.
 * @csspart state - The message shown in place of figures.
 * @csspart skeleton - The same while loading.
 * @csspart icon - An icon in a message.
 *
 * @cssprop [--sk-funnel-chart-height=9rem] - Height of the drawing.
 * @cssprop [--sk-funnel-bar-color] - Bars of the drawing; the first chart colour when absent.
 *
 * @cssstate loading - No figures yet.
 * @cssstate ready - Figures are shown.
 * @cssstate empty - Nobody was invited.
 * @cssstate error - Loading failed.
 * @cssstate forbidden - The session may not see this.
 * @cssstate stale - Older figures are shown, while or because newer ones are not there.
 * @cssstate offline - There is no connection.
 * @cssstate partial - Some figures are missing.
 */
export class SkFunnel extends LitElement {
  static override styles = [tokens, stateStyles, ...funnelStyles];

  declare addEventListener: Listening<FunnelEventMap>;
  declare removeEventListener: Listening<FunnelEventMap>;

  /** Interviewers to count, by id, with spaces between; all that the session may see when absent. */
  @property({ attribute: 'interviewer-id' }) interviewerId = '';

  /** A window that ends now, or all time. */
  @property() range: TimeRange = 'last-month';

  /** Start of a window of one's own: an instant, or a day of the time zone as in `2026-02-01`. */
  @property() from = '';

  /** End of it: an instant, or the last day. */
  @property() to = '';

  /** What to compare with: `previous-period`, `same-period-last-year`, `trailing-90d` or `none`. */
  @property() baseline = 'previous-period';

  /** IANA zone of days and times; the provider's, else the workspace's, when absent. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** Whether to count applications or people. */
  @property() distinct: Funnel['distinct'] = 'application';

  /** Counts test interviewers and test candidates too. */
  @property({ type: Boolean, attribute: 'include-test' }) includeTest = false;

  /**
   * Only applications that reached this stage: the id of a step, `questions` or `completed`, over
   * several interviewers the type of a step; all when absent. Visitors choose it.
   */
  @property() stage = '';

  /** Text of the heading. */
  @property() heading = '';

  /** Charts, or tables of the same figures. */
  @property({ reflect: true }) view: 'chart' | 'table' = 'chart';

  // Both are declared, so that a change is drawn; reflected, as the browser's own are.

  /** Language of words, numbers and dates; the provider's, else the page's around it, when absent. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** `ltr` or `rtl`; the direction of the language when absent. */
  @property({ reflect: true, useDefault: true }) override dir = '';

  /**
   * Figures of the host's own; with them the element makes no request. Another object is drawn, one
   * that is changed in place is not. With `stages` there is a summary bar, and the host answers
   * `sk-filter-change` with the figures of the stage.
   */
  @property({ attribute: false }) data?: FunnelData | undefined;

  /** A session of this element's own; else its provider's or the page's. */
  @property({ attribute: false }) session?: Session | undefined;

  readonly #internals = this.attachInternals();
  readonly #session = new SessionController(this);
  readonly #localize = new Localize(this, () => this.#session.locale);
  readonly #details = new OnDemand(this, loadDetails);
  readonly #exportMenu = new ExportMenu(this, 'funnel');
  readonly #explanation = new Explanation(this, this.#details);
  readonly #view: FunnelView = {
    funnel: placeholder,
    localize: this.#localize,
    explanation: this.#explanation,
  };
  /** Keeps the room of the figures as long as there are none. */
  #room = placeholder;
  /** The last entries of the summary bar for what is asked for, whichever stage that is of. */
  #bar: { session?: Session; of?: string; stages?: FunnelData['stages'] } = {};
  readonly #resource = new Resource<FunnelData>(this, {
    session: this.#session,
    key: () => Object.values(this.#choice()),
    subject: () => this.interviewerId,
    load: (session, signal, cache) => this.#load(session, signal, cache),
    isEmpty,
    isPartial,
  });

  /** How the element stands; also `:state()` for style sheets. */
  get status(): ResourceStatus {
    return this.#resource.status;
  }

  /** Asks the API again. */
  reload(): Promise<void> {
    return this.#resource.reload();
  }

  /**
   * The figures on the screen as a file, with window, filters and definitions (`csv`, `json`), or as
   * a picture in the colours of the page (`svg`, `png`).
   */
  async exportData(format: ExportFormat = 'csv'): Promise<Blob> {
    const { exportFunnel } = await loadExport();
    return exportFunnel(this.#resource.value, this.#view, format, this);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#details.settled, this.#exportMenu.settled]);
    return super.getUpdateComplete();
  }

  protected override render() {
    const resource = this.#resource;
    const { status } = resource;
    const localize = this.#localize;
    const isOwn = !this.data && this.#bar.session === this.#session.session;
    const gone = !isOwn || resource.notFound || status === 'forbidden';
    const stages = resource.value?.stages ?? (gone ? undefined : this.#bar.stages);
    const known = readFunnel({ ...resource.value, stages } as FunnelData, localize.words);
    const value = resource.value && known;
    reflectStatus(this.#internals, status);
    const blank = !value || status === 'empty';
    if (!blank) this.#room = roomFor(value);
    this.#view.funnel = blank ? this.#room : value;
    return html`<section
      part="base"
      class="base"
      lang=${localize.lang()}
      dir=${localize.direction() ?? nothing}
      aria-labelledby="heading"
      @keydown=${keepEscape}
    >
      ${renderPanelHeader({
        element: this,
        resource,
        status,
        localize,
        heading: this.heading || localize.term('funnelHeading'),
        empty: localize.term(this.stage ? 'funnelStageEmpty' : 'funnelEmpty'),
        exportMenu: this.#exportMenu,
        details: this.#details,
        scope: value,
      })}
      ${this.#renderSummaryBar(known.stages)}
      <div class="body" aria-busy=${status === 'loading' || resource.refreshing}>
        ${this.#renderFigures(blank)} ${blank ? this.#renderBlank(status as BlankStatus) : nothing}
      </div>
      ${this.#explanation.render(blank ? undefined : value, localize)}
    </section>`;
  }

  #renderSummaryBar(stages: FunnelData['stages']) {
    const { data, stage } = this;
    if (data && !stages) return nothing;
    return renderSummaryBar({
      localize: this.#localize,
      stages,
      isFormer: this.#resource.value?.stages === null,
      room: this.#room.stages ?? [],
      // Frameworks write null for what there is none of.
      chosen: stage || '',
      choose: (chosen) => this.#filter(chosen),
    });
  }

  #filter(stage: string): void {
    this.stage = stage;
    this.dispatchEvent(new SkFilterChangeEvent<FunnelFilter>({ stage }));
  }

  #renderFigures(blank: boolean) {
    const view = this.#view;
    const details = this.view === 'table' ? this.#details.module : undefined;
    return html`<div
      class="figures ${blank ? 'blank' : ''}"
      ?inert=${blank}
      aria-hidden=${blank || nothing}
    >
      ${
        details
          ? details.renderTables(view)
          : html`${renderStages(view)} ${renderRates(view)} ${renderSteps(view)}
            ${renderDropOff(view)}`
      }
      ${renderNotes(view)}
    </div>`;
  }

  #renderBlank(status: BlankStatus) {
    const { error, notFound } = this.#resource;
    const localize = this.#localize;
    return renderOverlay(status, {
      localize,
      error,
      notFound,
      retry: () => void this.reload(),
      empty: this.stage
        ? [localize.term('funnelStageEmpty'), localize.term('stageEmptyHint')]
        : [localize.term('funnelEmpty'), localize.term('windowEmptyHint')],
    });
  }

  #choice(): FunnelChoice {
    const timeZone = this.timeZone || this.#session.timeZone;
    const { interviewerId, range, from, to, baseline, distinct, includeTest, stage } = this;
    return { interviewerId, range, from, to, baseline, distinct, includeTest, timeZone, stage };
  }

  async #load(session: Session, signal: AbortSignal, cache: RequestCache): Promise<FunnelData> {
    const { stage } = this;
    const choice = this.#choice();
    const of = JSON.stringify({ ...choice, stage: '' });
    if (this.#bar.session !== session || this.#bar.of !== of) this.#bar = { session, of };
    const bar = this.#bar;
    const query = await funnelQuery(choice, session, cache);
    const [answer, stages] = await Promise.all([
      session.client.GET('/v1/analytics/funnel', {
        params: { query: { ...query, ...(stage && { stage }) } },
        signal,
        cache,
      }),
      askStages(session, query, { signal, cache }),
    ]);
    bar.stages = stages ?? bar.stages;
    // Such as a step of the interviewer before, or what is no stage at all and refused.
    if (stage && stages && !stages.some((one) => isStage(one, stage))) this.#filter('');
    return { ...unwrap(answer), stages };
  }
}

addEnglish(funnel);
define('sk-funnel', SkFunnel);

/** The events of the element that are its own; the others are those of every element. */
export interface FunnelEventMap {
  'sk-select': SkFigureSelectEvent;
  'sk-filter-change': SkFilterChangeEvent<FunnelFilter>;
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-funnel': SkFunnel;
  }
}
