import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { Session } from '../../client/session.ts';
import type { ResourceStatus } from '../../controllers/resource.ts';
import { SessionController } from '../../controllers/session-context.ts';
import { feed } from '../../localization/en/feed.ts';
import { addEnglish, Localize } from '../../localization/localize.ts';
import { tokens } from '../../theme/tokens.ts';
import { define } from '../define.ts';
import { keepEscape } from '../escape.ts';
import { ExportMenu } from '../export-menu.ts';
import { SkFilterChangeEvent, SkNavigateEvent } from '../events.ts';
import type { Listening } from '../listening.ts';
import { Minutes } from '../minutes.ts';
import { reflectStatus, renderAnnouncement, stateStyles } from '../states.ts';
import { announcement } from './announcement.ts';
import type { ArrivalNews } from './arrival-news.ts';
import { renderBody } from './body.ts';
import { feedStyles } from './candidate-feed.styles.ts';
import { choiceOf, readNumber, readSort, readText } from './choice.ts';
import type { Candidate, FeedChoice, FeedFilter, Sort } from './choice.ts';
import type { ExportFormat } from './export.ts';
import { FeedRows } from './feed-rows.ts';
import type { HostData } from './feed-host.ts';
import { FeedSource } from './feed-source.ts';
import { renderHeader } from './header.ts';
import { loadArrivalNews } from './load-arrival-news.ts';
import { loadExport } from './load-export.ts';
import { SkCandidateSelectEvent } from './select-event.ts';

export type { FeedFilter, SkCandidateSelectEvent };

/**
 * The candidates who completed last, or those with the highest scores, kept up to date as things
 * happen. While somebody is at the rows, with the pointer, the keyboard or scrolled down, they stand
 * still, and a button says how many came in; another button pauses them for as long as one likes.
 * One row is in the tab order; the arrow keys, Page up, Page down, Home and End go to the others.
 *
 * It follows the live stream of its session, one connection for all elements of the page, and asks
 * the API for what changed. With `data` it makes no request, and filters and sorts what it was given;
 * another array shows what changed.
 *
 * @fires {SkLoadEvent} sk-load - The list was loaded; what comes in live is not reported.
 * @fires {SkErrorEvent} sk-error - Candidates could not be loaded; `error` says why.
 * @fires {SkFilterChangeEvent} sk-filter-change - Somebody chose another order; `filter.sort` is it.
 * @fires {SkCandidateSelectEvent} sk-select - A candidate was chosen; `candidate` is what is known.
 * @fires {SkNavigateEvent} sk-navigate - After that: somebody wants to see the candidate `id`. Cancel
 *   it where the page shows the candidate itself; else the link of `candidate-url` is followed.
 *
 * @slot heading - Replaces the heading.
 * @slot toolbar - More buttons, before the element's own.
 * @slot loading - Replaces the skeleton.
 * @slot empty - Replaces the message that there are no candidates.
 * @slot error - Replaces the message of a failure.
 * @slot forbidden - Replaces the message of missing access.
 * @slot offline - Replaces the message that there is no connection.
 *
 * @csspart base - The whole element.
 * @csspart header - Everything above the rows.
 * @csspart heading - The heading.
 * @csspart toolbar - The buttons.
 * @csspart live - Whether candidates come in by themselves: live, paused or connecting.
 * @csspart button - Each button.
 * @csspart pause - The one that pauses the rows.
 * @csspart refresh - The one that loads again.
 * @csspart new - The one that says how many came in.
 * @csspart more - The one that loads more rows.
 * @csspart menu - What the export button opens.
 * @csspart menu-item - A format in it.
 * @csspart sorts - The choice of order.
 * @csspart sort-option - Each of them.
 * @csspart freshness - When the rows were last known to be current.
 * @csspart frame - The box of fixed height that rows, or a message in their place, stand in.
 * @csspart scroller - What scrolls inside it.
 * @csspart list - The list.
 * @csspart row - A row.
 * @csspart row-selected - The chosen one.
 * @csspart name - The name of a candidate, which opens it.
 * @csspart interviewer - The interviewer a candidate applied to.
 * @csspart status - How far a candidate is.
 * @csspart status-<progress> - The same of one progress: `completed`, `in_progress`, `not_started`.
 * @csspart time - When a candidate completed, or was invited.
 * @csspart score - The score.
 * @csspart score-top - One that is top rated.
 * @csspart badge - A mark.
 * @csspart badge-shortlisted - That of a candidate who was shortlisted.
 * @csspart badge-dismissed - That of one who was dismissed.
 * @csspart badge-hired - That of one who was hired.
 * @csspart badge-knocked-out - That of one who was knocked out.
 * @csspart badge-test - That of a test candidate.
 * @csspart icon - An icon.
 * @csspart footer - The line below the rows.
 * @csspart count - How many they are.
 * @csspart state - The message shown in place of rows.
 * @csspart skeleton - The same while loading.
 *
 * @cssprop [--sk-candidate-feed-frame-size=32rem] - Height of the frame, where the element's own
 *   height is not set.
 *
 * @cssstate loading - No rows yet.
 * @cssstate ready - Rows are shown.
 * @cssstate empty - There are no candidates.
 * @cssstate error - Loading failed.
 * @cssstate forbidden - The session may not see this.
 * @cssstate stale - Older rows are shown, while or because newer ones are not there.
 * @cssstate offline - There is no connection.
 * @cssstate partial - Rows are shown, but the rest, or the workspace's settings, could not be loaded.
 * @cssstate held - Rows stand still, because the feed is paused or somebody is at them.
 */
export class SkCandidateFeed extends LitElement {
  static override styles = [tokens, stateStyles, feedStyles];

  declare addEventListener: Listening<CandidateFeedEventMap>;
  declare removeEventListener: Listening<CandidateFeedEventMap>;

  /** Interviewers whose candidates to show, by id, with spaces between; all when absent. */
  @property({ attribute: 'interviewer-id', converter: readText }) interviewerId = '';

  /** `recently_completed`, or `top_rated` for the highest scores first (#81). */
  @property({ converter: readSort }) sort: Sort = 'recently_completed';

  /** Only those who are so far: `not_started`, `in_progress` or `completed`; all when absent. */
  @property({ converter: readText }) progress = '';

  /** Only those decided so, as in `none shortlisted`: also `dismissed`, `hired`; all when absent. */
  @property({ converter: readText }) decision = '';

  /** Shows test candidates, and those of test interviewers, too. */
  @property({ type: Boolean, attribute: 'include-test' }) includeTest = false;

  /** Candidates that are asked for at a time: up to 200, 50 when absent. */
  @property({ attribute: 'page-size', converter: readNumber }) pageSize?: number | undefined;

  /** The candidate marked as chosen. */
  @property({ attribute: 'selected-id', converter: readText }) selectedId = '';

  /** Address of a candidate's page, as in `/candidates/{id}`; names are links with it (#82). */
  @property({ attribute: 'candidate-url', converter: readText }) candidateUrl = '';

  /** Scores of 0 to 100 from here are marked as top rated; the workspace's setting when absent. */
  @property({ attribute: 'top-rated-from', converter: readNumber }) topRatedFrom?:
    number | undefined;

  /** IANA zone of dates and times; the provider's, else the workspace's, when absent. */
  @property({ attribute: 'time-zone', converter: readText }) timeZone = '';

  /** Text of the heading. */
  @property({ converter: readText }) heading = '';

  /** Keeps the rows as they are until it is false again; somebody may switch it too. */
  @property({ type: Boolean, reflect: true }) paused = false;

  // Both are declared, so that a change is drawn; reflected, as the browser's own are.

  /** Language of words, numbers and dates; the provider's, else the page's around it, when absent. */
  @property({ reflect: true, useDefault: true }) override lang = '';

  /** `ltr` or `rtl`; the direction of the language when absent. */
  @property({ reflect: true, useDefault: true }) override dir = '';

  /** Candidates of the host's own; with them the element makes no request. */
  @property({ attribute: false }) data?: HostData | undefined;

  /** A session of this element's own; else its provider's or the page's. */
  @property({ attribute: false }) session?: Session | undefined;

  readonly #internals = this.attachInternals();
  readonly #session = new SessionController(this);
  readonly #localize = new Localize(this, () => this.#session.locale);
  readonly #exportMenu = new ExportMenu<ExportFormat>(this, 'candidates', ['csv', 'json']);
  readonly #source = new FeedSource(this, this.#session);
  #news: ArrivalNews | undefined;
  readonly #rows = new FeedRows(this, {
    choose: (candidate, event) => this.#choose(candidate, event),
    more: () => this.#source.pageFailed || this.#source.more(),
  });

  constructor() {
    super();
    new Minutes(this);
  }

  /** What is asked for. */
  get choice(): FeedChoice {
    return choiceOf(this);
  }

  /** How the element stands; also `:state()` for style sheets. */
  get status(): ResourceStatus {
    return this.#source.status;
  }

  /** Asks the API again, and shows the answer also while somebody is at the rows. */
  async reload(): Promise<void> {
    await this.#source.resource.reload();
    this.#rows.release();
  }

  /** The rows on the screen, from the first to the last one loaded, with what they are. */
  async exportData(format: ExportFormat = 'csv'): Promise<Blob> {
    const { exportFeed } = await loadExport();
    return exportFeed(this.choice, this.#source, this.#rows.rows, format);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#exportMenu.settled;
    return super.getUpdateComplete();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { list, listKey: key } = this.#source;
    const arrived = this.#rows.take(list && { key, list, held: this.#isHeld });
    if (this.#news) this.#news.add(key, arrived);
    else if (arrived > 0) {
      void loadArrivalNews().then(
        (code) => (this.#news ??= new code.ArrivalNews(this)).add(key, arrived),
        // What could not be fetched is asked for with the next who comes in.
        () => {},
      );
    }
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const { status, list, listKey: key, timeZone, topRatedFrom } = this.#source;
    reflectStatus(this.#internals, status);
    if (this.#isHeld) this.#internals.states.add('held');
    else this.#internals.states.delete('held');
    if (!this.#hasRows || !list) return this.#rows.hide();
    const { candidateUrl, selectedId } = this;
    this.#rows.show(key, {
      localize: this.#localize,
      timeZone,
      now: Date.now(),
      topRatedFrom,
      candidateUrl,
      selectedId,
      hasMore: list.end !== undefined,
    });
  }

  protected override render() {
    const localize = this.#localize;
    const source = this.#source;
    const rows = this.#rows;
    return html`<section
      part="base"
      class="base"
      lang=${localize.lang()}
      dir=${localize.direction() ?? nothing}
      aria-labelledby="heading"
      @keydown=${keepEscape}
    >
      ${renderHeader({
        element: this,
        localize,
        source,
        held: this.#isHeld,
        exportMenu: this.#exportMenu,
        choose: (sort) => this.#sortBy(sort),
      })}
      ${renderBody({
        element: this,
        localize,
        source,
        rows,
        hasRows: this.#hasRows,
      })}
      ${renderAnnouncement(announcement(source, this.#news?.count ?? 0, localize))}
    </section>`;
  }

  /** Whether rows are on the screen, or something else in their place. */
  get #hasRows(): boolean {
    return this.#rows.rows.length > 0 && this.status !== 'error';
  }

  get #isHeld(): boolean {
    return this.paused || this.#rows.reading.is;
  }

  #sortBy(sort: Sort): void {
    this.sort = sort;
    this.dispatchEvent(new SkFilterChangeEvent<FeedFilter>({ sort }));
  }

  #choose(candidate: Candidate, click: Event): void {
    this.selectedId = candidate.id;
    this.dispatchEvent(new SkCandidateSelectEvent(candidate));
    const routed = !this.dispatchEvent(new SkNavigateEvent('candidate', candidate.id));
    if (routed) click.preventDefault();
  }
}

addEnglish(feed);
define('sk-candidate-feed', SkCandidateFeed);

/** The events of the element that are its own; the others are those of every element. */
export interface CandidateFeedEventMap {
  'sk-select': SkCandidateSelectEvent;
  'sk-filter-change': SkFilterChangeEvent<FeedFilter>;
}

declare global {
  interface HTMLElementTagNameMap {
    'sk-candidate-feed': SkCandidateFeed;
  }
}
