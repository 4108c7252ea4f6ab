import type { Session } from '../../client/session.ts';
import type { LiveController } from '../../controllers/live.ts';
import { Resource } from '../../controllers/resource.ts';
import type { ResourceStatus } from '../../controllers/resource.ts';
import type { SessionController } from '../../controllers/session-context.ts';
import { SkErrorEvent } from '../events.ts';
import { wholeList } from './candidate-list.ts';
import type { CandidateList } from './candidate-list.ts';
import { matches } from './choice.ts';
import type { FeedHost, FollowedFeed, HostData } from './feed-host.ts';
import { loadHead, mostPerPage } from './loading.ts';
import type { Asking, LoadedFeed } from './loading.ts';

const usualPage = 50;
/** So many rows are loaded again at once; whoever scrolled further finds the rest by scrolling. */
const mostReloaded = 1_000;

/**
 * Where the candidates come from: the API, from page to page along its cursors and then candidate by
 * candidate as the live stream tells of them, or the host's `data`, which never asks the API.
 */
export class FeedSource implements FollowedFeed {
  readonly #host: FeedHost;
  readonly #session: SessionController;
  /** How loading stands; how the rows stand, which may be behind, is `status`. */
  readonly resource: Resource<HostData | LoadedFeed>;
  loading: Promise<unknown> | undefined;
  paging: Promise<void> | undefined;
  /** Whether the rest of the list could not be loaded. */
  pageFailed = false;
  #live: LiveController | undefined;
  #ordered: { data: HostData; key: string; list: CandidateList } | undefined;

  constructor(host: FeedHost, session: SessionController) {
    this.#host = host;
    this.#session = session;
    this.resource = new Resource(host, {
      session,
      key: () => [this.key],
      subject: () => host.choice.interviewerIds.join(),
      load: (...request) => (this.loading = this.load(...request)),
      isEmpty: (value) => this.#listOf(value).rows.length === 0,
      isPartial: (value) => this.pageFailed || ('list' in value && value.partial),
    });
  }

  get key(): string {
    return JSON.stringify([this.#host.choice, this.#host.pageSize]);
  }

  /** Which list is shown: the one asked for, or the former one until that is there. */
  get listKey(): string {
    return this.loaded?.key ?? this.key;
  }

  get status(): ResourceStatus {
    const { status } = this.resource;
    const current = status === 'ready' || status === 'partial';
    if (!current || !this.loaded) return status;
    if (!this.#live?.isOpen && navigator.onLine === false) return 'offline';
    return this.#live?.isBehind ? 'stale' : status;
  }

  /** When the rows were current last. */
  get updatedAt(): Date | undefined {
    const loaded = this.resource.updatedAt;
    const current = this.#live?.currentAt;
    return loaded && current && current > loaded ? current : loaded;
  }

  /** Whether candidates come in by themselves; undefined for data of the host. */
  get isLive(): boolean | undefined {
    return this.#host.data === undefined ? (this.#live?.isOpen ?? false) : undefined;
  }

  get loaded(): LoadedFeed | undefined {
    const { value } = this.resource;
    return value && 'list' in value ? value : undefined;
  }

  get list(): CandidateList | undefined {
    const { value } = this.resource;
    return value && this.#listOf(value);
  }

  /** From where on a score is top rated, where that is known (#85). */
  get topRatedFrom(): number | undefined {
    return this.#host.topRatedFrom ?? this.loaded?.info?.topRatedFrom;
  }

  /**
   * The zone of dates: the element's, its provider's, the workspace's; the reader's own when undefined,
   * whose name takes longer to ask for than a row to draw.
   */
  get timeZone(): string | undefined {
    const workspace = this.loaded?.info?.workspace.timeZone;
    return this.#host.timeZone || this.#session.timeZone || workspace;
  }

  /** Loads the next page, if there is one and it is not on its way. */
  more(): void {
    const { loaded } = this;
    const { session } = this.#session;
    if (!session || !loaded?.list.end || this.paging || this.resource.refreshing) return;
    this.pageFailed = false;
    this.paging = this.#page(session, loaded);
    this.#host.requestUpdate();
  }

  get #limit(): number {
    const size = this.#host.pageSize ?? usualPage;
    return Math.min(mostPerPage, Math.max(1, Math.trunc(size)));
  }

  #listOf(value: HostData | LoadedFeed): CandidateList {
    if ('list' in value) return value.list;
    const { key } = this;
    if (this.#ordered?.data !== value || this.#ordered.key !== key) {
      const { choice } = this.#host;
      const rows = ('page' in value ? value.data : value).filter((row) => matches(row, choice));
      this.#ordered = { data: value, key, list: wholeList(rows, choice.sort) };
    }
    return this.#ordered.list;
  }

  async load(
    session: Session,
    signal: AbortSignal,
    cache: RequestCache = 'default',
  ): Promise<LoadedFeed> {
    const { key } = this;
    const before = this.loaded;
    const isSame = before?.key === key;
    const asked = isSame ? Math.min(mostReloaded, before.asked) : 0;
    // A page of another list is nothing to wait for.
    if (!isSame) this.paging = undefined;
    const { choice, timeZone, topRatedFrom } = this.#host;
    const needed = (!timeZone && !this.#session.timeZone) || topRatedFrom == null;
    const [head, info] = await Promise.all([
      this.#head({ session, signal, cache, choice }, Math.max(this.#limit, asked)),
      // Zone and threshold of the workspace: without them the rows are shown all the same.
      needed ? session.info(cache).catch(() => undefined) : undefined,
    ]).finally(() => void this.#follow());
    this.pageFailed = false;
    return { key, ...head, info, partial: needed && !info };
  }

  /** Also rows that do not fit a page. */
  async #head(asking: Asking, count: number) {
    const head = await loadHead(asking, count);
    if (!head.list.cursor || head.list.rows.length >= count) return head;
    const { filled } = await import('./paging.ts');
    return { ...head, list: await filled(head.list, asking, count) };
  }

  /** What only live rows need comes after the rows. */
  async #follow(): Promise<void> {
    try {
      const { loadFollow } = await import('./following.ts');
      const follow = await loadFollow();
      this.#live ??= follow(this.#host, this.#session, this);
    } catch {
      // With the next load.
    }
  }

  async #page(session: Session, loaded: LoadedFeed): Promise<void> {
    const asking = { session, signal: session.signal, choice: this.#host.choice };
    try {
      const { page } = await import('./paging.ts');
      await page(this, loaded, asking, this.#limit);
    } catch (error) {
      if (session === this.#session.session && this.loaded?.key === loaded.key) {
        this.pageFailed = true;
        this.#host.dispatchEvent(new SkErrorEvent(error));
      }
    }
    this.paging = undefined;
    this.#host.requestUpdate();
  }

  replace(before: LoadedFeed, after: LoadedFeed): void {
    const now = this.loaded;
    if (now?.key === before.key && now.lastEventId === before.lastEventId) {
      this.resource.replace(after);
    }
  }
}
