import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Session } from '../../client/session.ts';
import { Resource } from '../../controllers/resource.ts';
import type { ResourceStatus } from '../../controllers/resource.ts';
import { SessionController } from '../../controllers/session-context.ts';
import type { TimeRange } from '../../controllers/time-range.ts';
import { engagement } from '../../localization/en/engagement.ts';
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
import { renderActivity } from './activity.ts';
import {
  agents,
  allHours,
  answersOf,
  hasRemarks,
  hoursFor,
  isEmpty,
  isPartial,
  readAgent,
} from './answers.ts';
import type { Agent, EngagementData, EngagementFilter } from './answers.ts';
import type { EngagementView, Figure } from './view.ts';
import { renderControls, zonesToChoose } from './controls.ts';
import { Cursor } from './cursor.ts';
import { engagementStyles } from './engagement-heatmap.styles.ts';
import { loadDetails } from './load-details.ts';
import { loadExport } from './load-export.ts';
import { placeholder } from './placeholder.ts';
import { renderResponse } from './response.ts';
import type { SkHourSelectEvent } from './select-event.ts';
import { EngagementSource } from './source.ts';
import type { EngagementChoice } from './source.ts';

export type { EngagementData, EngagementFilter, SkHourSelectEvent };

/**
 * When candidates are active: every hour of the day, of all days and of each weekday, as a heatmap
 * with its busiest hour and the parts of the day. Beside it how many of those invited responded, and
 * how soon. Visitors choose the agent and the time zone of the hours. Every figure explains itself
 * when it is chosen.
 *
 * One cell is in the tab order; the arrow keys, Home and End go to the others, Enter explains.
 *
 * @fires {SkLoadEvent} sk-load - New figures are shown.
 * @fires {SkErrorEvent} sk-error - Figures could not be loaded; `error` says why.
 * @fires {SkFilterChangeEvent} sk-filter-change - Somebody chose an agent or a zone; `filter` says which.
 * @fires {SkHourSelectEvent} sk-select - A cell was chosen: `hour`, `weekday`; `query` lists who is behind it.
 *
 * @slot heading - Replaces the heading.
 * @slot toolbar - More buttons, before the element's own.
 * @slot loading - Replaces the skeleton.
 * @slot empty - Replaces the message that nobody was active.
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
 * @csspart controls - The choices of agent and zone.
 * @csspart agents - The agents to choose from.
 * @csspart agent - Each of them.
 * @csspart zone - The choice of zone.
 * @csspart activity - When candidates are active.
 * @csspart chart - The cells with their labels.
 * @csspart cell - The cell of the keyboard.
 * @csspart peak - The mark around the busiest hour.
 * @csspart readout - The cell under the pointer or the keyboard, in words.
 * @csspart legend - What the colours mean.
 * @csspart day-parts - The parts of the day.
 * @csspart day-part - Each of them.
 * @csspart response-rate - How many of those invited responded.
 * @csspart time-to-engage - How soon.
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
 * @cssprop [--sk-engagement-heatmap-color] - The colour of the most; the first chart colour when absent.
 *
 * @cssstate loading - No figures yet.
 * @cssstate ready - Figures are shown.
 * @cssstate empty - Nobody was invited and nobody was active.
 * @cssstate error - Loading failed.
 * @cssstate forbidden - The session may not see this.
 * @cssstate stale - Older figures are shown, while or because newer ones are not there.
 * @cssstate offline - There is no connection.
 * @cssstate partial - Some figures are missing.
 */
export class SkEngagementHeatmap extends LitElement {
  static override styles = [tokens, stateStyles, ...engagementStyles];

  declare addEventListener: Listening<EngagementHeatmapEventMap>;
  declare removeEventListener: Listening<EngagementHeatmapEventMap>;

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

  /** IANA zone of the window's days; the provider's, else the workspace's, when absent. */
  @property({ attribute: 'time-zone' }) timeZone = '';

  /** IANA zone of the hours, which visitors choose; that of the window when absent. */
  @property({ attribute: 'display-zone' }) displayZone = '';

  /**
   * More zones to choose from, with spaces between, as in `Europe/London Asia/Tokyo`; those that the
   * browser does not know are left out.
   */
  @property({ attribute: 'time-zones' }) timeZones = '';

  /** Whose conversations count: `all`, `voice` or `sms`. Visitors choose it. */
  @property({ converter: readAgent }) agent: Agent = 'all';

  /** Whether response and time to engage count applications or people. */
  @property() distinct: EngagementChoice['distinct'] = 'application';

  /** Counts test interviewers and test candidates too. */
  @property({ type: Boolean, attribute: 'include-test' }) includeTest = false;

  /** Only those who reached this stage, as `stage` of `sk-funnel` has it; all when absent. */
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
   * that is changed in place is not.
   */
  @property({ attribute: false }) data?: EngagementData | undefined;

  /** A session of this element's own; else its provider's or the page's. */
  @property({ attribute: false }) session?: Session | undefined;

  readonly #internals = this.attachInternals();
  readonly #session = new SessionController(this);
  readonly #localize = new Localize(this, () => this.#session.locale);
  readonly #details = new OnDemand(this, loadDetails);
  readonly #exportMenu = new ExportMenu(this, 'engagement');
  readonly #explanation = new Explanation<Figure>(this, this.#details);
  readonly #cursor = new Cursor(this, this.#details);
  readonly #source = new EngagementSource();
  readonly #drawn: EngagementView = {
    ...placeholder,
    localize: this.#localize,
    explanation: this.#explanation,
    cursor: this.#cursor,
  };
  readonly #resource = new Resource<EngagementData>(this, {
    session: this.#session,
    key: () => Object.values(this.#choice()),
    subject: () => this.interviewerId,
    load: async (session, signal, cache) => {
      const data = await this.#source.ask(this.#choice(), { session, signal, cache }, this);
      // A remark that came after the figures would move what stands below.
      if (hasRemarks(data)) await this.#details.ready();
      return data;
    },
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
    const { exportEngagement } = await loadExport();
    return exportEngagement(this.#view(this.#resource.value), format, this);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#details.settled;
    await this.#exportMenu.settled;
    return super.getUpdateComplete();
  }

  protected override render() {
    const resource = this.#resource;
    const { status, value } = resource;
    reflectStatus(this.#internals, status);
    const localize = this.#localize;
    const known = this.#view(value);
    const scope = known?.scope;
    const view = status === 'empty' ? undefined : known;
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
        heading: this.heading || localize.term('engagementHeading'),
        empty: localize.term('engagementEmpty'),
        exportMenu: this.#exportMenu,
        details: this.#details,
        scope,
      })}
      ${this.#renderControls(known)}
      <div class="body" aria-busy=${status === 'loading' || resource.refreshing}>
        ${this.#renderFigures(view)} ${view ? nothing : this.#renderBlank(status as BlankStatus)}
      </div>
      ${this.#explanation.render(view?.scope, localize)}
    </section>`;
  }

  #renderControls(view: EngagementView | undefined) {
    // Not what could not be drawn.
    const data = view && this.data;
    const base = this.#zone;
    // What the host gave is what is shown; what was asked for is on its way.
    const chosen = data
      ? { agent: view.hours.agent, displayZone: view.hours.timeZone }
      : // Frameworks write null and undefined for what there is none of.
        { agent: this.agent || 'all', displayZone: this.displayZone || base };
    return renderControls({
      localize: this.#localize,
      agents: agents.filter((each) => !data || allHours(data).some((of) => of.agent === each)),
      zones: [
        ...new Set(
          data
            ? answersOf(data, chosen.agent).map(({ timeZone }) => timeZone)
            : zonesToChoose(base, this.timeZones, chosen.displayZone),
        ),
      ],
      hours: (view ?? placeholder).hours,
      chosen,
      choose: ({ target }) => {
        const { name, value } = target as HTMLInputElement | HTMLSelectElement;
        const filter = { ...chosen, [name]: value };
        Object.assign(this, filter, filter.displayZone === base && { displayZone: '' });
        this.dispatchEvent(new SkFilterChangeEvent<EngagementFilter>(filter));
      },
    });
  }

  #renderFigures(shown: EngagementView | undefined) {
    const view = shown ?? Object.assign(this.#drawn, placeholder);
    // Until the code for the tables has come, the charts say the same.
    const wanted = this.view === 'table' || hasRemarks(view);
    const details = wanted ? this.#details.module : undefined;
    return html`<div class="figures ${shown ? '' : 'blank'}" ?inert=${!shown}>
      ${
        details && this.view === 'table'
          ? details.renderTables(view)
          : html`${renderActivity(view)} ${renderResponse(view, details)}`
      }
      ${details?.renderNotes(view)}
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
      empty: [
        localize.term('engagementEmpty'),
        localize.term(this.stage ? 'stageEmptyHint' : 'windowEmptyHint'),
      ],
    });
  }

  #view(data: EngagementData | undefined): EngagementView | undefined {
    if (!data) return undefined;
    const { timeToEngage } = data;
    const hours = hoursFor(data, this);
    // The hours may be of another zone than the days of the window.
    const scope = timeToEngage ?? { ...hours, timeZone: this.#zone || hours.timeZone };
    return Object.assign(this.#drawn, { hours, timeToEngage, scope, data: this.data });
  }

  /** That of the window; empty as long as nobody knows it, and of data of the host. */
  get #zone(): string {
    return this.data ? '' : this.#choice().timeZone || this.#source.zone;
  }

  #choice(): EngagementChoice {
    const timeZone = this.timeZone || this.#session.timeZone;
    const { interviewerId, range, from, to, baseline, distinct, includeTest, stage } = this;
    const { agent, displayZone } = this;
    const window = { interviewerId, range, from, to, baseline, distinct, includeTest, stage };
    return { ...window, timeZone, agent, displayZone };
  }
}

addEnglish(engagement);
define('sk-engagement-heatmap', SkEngagementHeatmap);

/** The events of the element that are its own; the others are those of every element. */
export interface EngagementHeatmapEventMap {
  'sk-select': SkHourSelectEvent;
  'sk-filter-change': SkFilterChangeEvent<EngagementFilter>;
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-engagement-heatmap': SkEngagementHeatmap;
  }
}
