import type { ReactiveController } from 'lit';
import { ApiError, Resource, unwrap } from '../../controllers/resource.ts';
import type { ResourceStatus } from '../../controllers/resource.ts';
import type { SessionController } from '../../controllers/session-context.ts';
import type { Session } from '../../client/session.ts';
import { isFiltered, toQuery } from './filters.ts';
import type { Interviewer, Label } from './filters.ts';
import { HostRows } from './host-rows.ts';
import type { CollectLabels } from './label-filter-options.ts';
import { loadFollowing } from './load-following.ts';
import type { FollowedTable, HostData, LoadedPage, TableHost, TableView } from './table-view.ts';

const usualPage = 50;

/**
 * Where the rows come from: the API, page by page along its cursors, or the host's `data`, which never
 * asks the API.
 */
export class TableSource implements ReactiveController, FollowedTable {
  readonly #host: TableHost;
  readonly #session: SessionController;
  readonly resource: Resource<HostData | LoadedPage>;
  readonly #hostRows: HostRows;
  readonly #labels = new WeakMap<Session, readonly Label[]>();
  #cursors: (string | undefined)[] = [undefined];
  /** Those of the page on the screen. */
  #shown = this.#cursors;
  #asked = '';
  #askedOf: Session | undefined;
  #questions = 0;
  /** Rows as changed here, and how many questions for the list were asked by then. */
  readonly #amended = new Map<string, { row: Interviewer; questions: number }>();
  #following: Promise<void> | undefined;

  constructor(host: TableHost, session: SessionController) {
    this.#host = host;
    this.#session = session;
    this.#hostRows = new HostRows(host);
    host.addController(this);
    this.resource = new Resource(host, {
      session,
      key: () => [this.#asked, this.#cursors.at(-1)],
      load: (...request) => this.#load(...request),
      isEmpty: () => this.#isEmpty,
      isPartial: (value) => 'partial' in value && value.partial,
    });
  }

  get status(): ResourceStatus {
    const { status } = this.resource;
    return status === 'ready' ? (this.#waiting ?? status) : status;
  }

  get error(): unknown {
    return this.resource.error ?? this.#hostRows.error;
  }

  get updatedAt(): Date | undefined {
    return this.resource.updatedAt;
  }

  get refreshing(): boolean {
    const waiting = this.#waiting;
    return this.resource.refreshing || waiting === 'loading' || waiting === 'stale';
  }

  /** Until when rows of the host wait for what filters and sorts them; undefined where they do not. */
  get settled(): Promise<void> | undefined {
    return this.#waiting && this.#hostRows.settled;
  }

  /** The definitions that rows can be filtered by; `collect` finds those of rows of the host. */
  definitions(collect: CollectLabels): readonly Label[] {
    return this.#host.labelDefinitions ?? this.loaded?.definitions ?? collect(this.rows);
  }

  /** Whether there are any: quicker to tell than which. */
  get hasDefinitions(): boolean {
    const known = this.#host.labelDefinitions ?? this.loaded?.definitions;
    return known ? known.length > 0 : this.rows.some(({ labels }) => labels?.length > 0);
  }

  /**
   * The zone of dates: the element's, its provider's, the workspace's; the reader's own when undefined,
   * whose name takes longer to ask for than a row to draw.
   */
  get timeZone(): string | undefined {
    const workspace = this.loaded?.timeZone;
    return this.#host.timeZone || this.#session.timeZone || workspace;
  }

  /** Whether rows can be changed: not those of the host, which are its own to change. */
  get mayWrite(): boolean {
    return this.#may('postings:write');
  }

  /** Whether labels can be set on rows; a host's own are the host's to label. */
  get mayLabel(): boolean {
    return this.#may('labels:write');
  }

  get session(): Session | undefined {
    return this.#session.session;
  }

  /** Whether this interviewer is on the page. */
  shows(id: string): boolean {
    return this.rows.some((row) => row.id === id);
  }

  get hasPrevious(): boolean {
    return this.#host.data === undefined ? this.#cursors.length > 1 : this.#hostRows.page > 0;
  }

  /** Which list is shown: changes with the filter and the page, not with a reload. */
  get list(): string {
    return `${this.#asked} ${this.#cursors.at(-1) ?? ''} ${this.#hostRows.page}`;
  }

  hostUpdate(): void {
    const { filter, pageSize } = this.#host;
    const { session } = this.#session;
    const asked = JSON.stringify([filter, pageSize ?? null]);
    if (asked === this.#asked && session === this.#askedOf) return;
    this.#asked = asked;
    if (session !== this.#askedOf) this.#amended.clear();
    this.#askedOf = session;
    this.#toFirst();
    this.#shown = this.#cursors;
  }

  /** The rows to draw; `capacity` is how many fit one scrolled page. */
  view(capacity: number): TableView | undefined {
    const loaded = this.loaded;
    if (loaded) return this.#loadedView(loaded);
    return this.resource.value && this.#hostRows.view(this.rows, capacity);
  }

  /** Shows a row as it will be, or is, until the answer to a later question for the list is there. */
  amend(id: string, row: Interviewer): void {
    this.#amended.set(id, { row, questions: this.#questions });
    this.#host.requestUpdate();
  }

  /** The host's rows under the filter, in order; undefined where the rows are the API's. */
  hostRows(): Promise<readonly Interviewer[]> | undefined {
    return this.#host.data && this.#hostRows.ordered(this.rows);
  }

  next(): void {
    const loaded = this.loaded;
    if (loaded) {
      const { nextCursor } = loaded.page.page;
      // While another page is loading, the cursor on the screen is not the next one.
      if (nextCursor === null || loaded.cursor !== this.#cursors.at(-1)) return;
      this.#cursors = [...this.#cursors, nextCursor];
    } else this.#hostRows.turnTo(this.#hostRows.page + 1);
    this.#host.requestUpdate();
  }

  previous(): void {
    if (this.#host.data !== undefined) this.#hostRows.turnTo(this.#hostRows.page - 1);
    else if (this.#cursors.length > 1) this.#cursors = this.#cursors.slice(0, -1);
    this.#host.requestUpdate();
  }

  /** Gets rows of the host ready to be filtered and sorted, as somebody seems about to. */
  readonly prepare = (): void => {
    if (this.#host.data !== undefined) void this.#hostRows.load();
  };

  /** The same for a search like this one. */
  prepareSearch(search: string): void {
    if (this.#host.data !== undefined) void this.#hostRows.prepare(search);
  }

  reload(): Promise<void> {
    return this.#waiting ? this.#hostRows.load() : this.resource.reload();
  }

  /** The answer of the API, where the rows are its. */
  get loaded(): LoadedPage | undefined {
    const { value } = this.resource;
    return value && 'definitions' in value ? value : undefined;
  }

  /** Of the API's page, or all that the host gave. */
  get rows(): readonly Interviewer[] {
    const value = this.loaded?.page ?? (this.resource.value as HostData | undefined) ?? [];
    return 'page' in value ? value.data : value;
  }

  get #waiting(): 'loading' | 'stale' | 'error' | undefined {
    return this.#host.data === undefined ? undefined : this.#hostRows.waiting;
  }

  #may(permission: 'postings:write' | 'labels:write'): boolean {
    return this.#host.data === undefined && this.#session.session?.can(permission) === true;
  }

  #toFirst(): void {
    this.#cursors = [undefined];
    this.#hostRows.turnTo(0);
  }

  async #load(session: Session, signal: AbortSignal, cache: RequestCache): Promise<LoadedPage> {
    const cursor = this.#cursors.at(-1);
    try {
      const loaded = await this.ask(session, signal, cache);
      this.#following ??= this.#follow();
      if (cursor === undefined || loaded.page.data.length > 0) {
        this.#shown = this.#cursors;
        return loaded;
      }
      // Its rows are gone, as where the only one was archived.
      this.previous();
    } catch (error) {
      // The list changed so that its cursors are void: begin again.
      if (cursor === undefined || !(error instanceof ApiError) || error.status !== 400) {
        // Another page did not come: the one there is stays.
        if (!signal.aborted) this.#cursors = this.#shown;
        throw error;
      }
      this.#toFirst();
      this.#host.requestUpdate();
    }
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  }

  async #follow(): Promise<void> {
    try {
      const { loadFollow } = await loadFollowing();
      const follow = await loadFollow();
      follow(this.#host, this.#session, this);
    } catch {
      // With the next load.
      this.#following = undefined;
    }
  }

  /** One page of the API, with what is asked beside it. */
  async ask(session: Session, signal: AbortSignal, cache: RequestCache): Promise<LoadedPage> {
    const question = ++this.#questions;
    const cursor = this.#cursors.at(-1);
    const limit = this.#host.pageSize ?? usualPage;
    const query = toQuery(this.#host.filter, limit, cursor);
    const offset = (this.#cursors.length - 1) * limit;
    const list = session.client.GET('/v1/interviewers', { params: { query }, signal, cache });
    const [answer, labels, timeZone] = await Promise.all([
      list,
      this.#loadLabels(session, signal, cache),
      this.#loadZone(session, cache),
    ]);
    return { page: unwrap(answer), cursor, offset, question, ...labels, timeZone };
  }

  /** Definitions change rarely: they are asked for once, and again on `reload()`. */
  async #loadLabels(session: Session, signal: AbortSignal, cache: RequestCache) {
    const known = cache === 'reload' ? undefined : this.#labels.get(session);
    if (known) return { definitions: known, partial: false };
    try {
      const { data } = unwrap(await session.client.GET('/v1/labels', { signal, cache }));
      this.#labels.set(session, data);
      return { definitions: data, partial: false };
    } catch (error) {
      // Who may not read labels sees a table without their filter; the rows matter more.
      const forbidden = error instanceof ApiError && error.status === 403;
      return { definitions: [], partial: !forbidden && !signal.aborted };
    }
  }

  async #loadZone(session: Session, cache: RequestCache): Promise<string | undefined> {
    // Also where the zone is known: it says what this session may do, before the rows are drawn.
    try {
      return (await session.info(cache)).workspace.timeZone;
    } catch {
      // Dates in the reader's own zone are better than none.
      return undefined;
    }
  }

  #loadedView({ page, offset, question }: LoadedPage): TableView {
    const { data, counts } = page;
    return {
      count: data.length,
      rowAt: (index) => {
        const row = data[index] as Interviewer;
        const amended = this.#amended.get(row.id);
        return amended && amended.questions >= question ? amended.row : row;
      },
      offset,
      total: page.page.total ?? counts[this.#host.filter.status],
      counts,
      hasNext: page.page.nextCursor !== null,
    };
  }

  get #isEmpty(): boolean {
    return this.rows.length === 0 && !(this.loaded && isFiltered(this.#host.filter));
  }
}
