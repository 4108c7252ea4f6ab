import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiError, unwrap } from '../../controllers/resource.ts';
import type { Session } from '../../client/session.ts';
import type { components } from '../../schema.ts';
import { mostAtOnce, pageSize } from './data.ts';
import type { LabelTarget } from './data.ts';

type Page = components['schemas']['InterviewerPage'];

export interface ListOptions {
  readonly session: () => Session | undefined;
  /** The host's own; then nothing is asked of the API. */
  readonly own: () => readonly LabelTarget[] | undefined;
}

/** Interviewers to choose from, by name and page by page, asked for when they are first shown. */
export class InterviewerList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ListOptions;
  #session: Session | undefined;
  /** Whose rows they are; also while the host is off the page. */
  #owner: Session | undefined;
  #shownWith: unknown;
  #request: AbortController | undefined;
  #loaded: readonly LabelTarget[] = [];
  #total = 0;
  #cursor: string | null = null;
  #own: readonly LabelTarget[] = [];
  #wanted: string | undefined;
  #matching: readonly LabelTarget[] = [];
  /** How many of the host's own are shown. */
  #shown = pageSize;
  search = '';
  error: unknown;
  /** Whether the last page that was asked for did not come; the rows before it stay. */
  failed = false;

  constructor(host: ReactiveControllerHost, options: ListOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#request?.abort();
    this.#request = this.#session = undefined;
  }

  get loading(): boolean {
    return this.#request !== undefined;
  }

  get forbidden(): boolean {
    return this.error instanceof ApiError && this.error.status === 403;
  }

  get rows(): readonly LabelTarget[] {
    const own = this.#options.own();
    return own ? this.#match(own).slice(0, this.#shown) : this.#loaded;
  }

  get total(): number {
    const own = this.#options.own();
    return own ? this.#match(own).length : this.#total;
  }

  get hasMore(): boolean {
    const own = this.#options.own();
    return own ? this.#match(own).length > this.#shown : this.#cursor !== null;
  }

  /**
   * Begins to load where that was not done yet for this session, and again when the host shows
   * something newer: labels may have gone with their definition, or have another name.
   */
  ensure(shown: unknown): void {
    const session = this.#options.session();
    if (this.#options.own() || !session) return;
    if (session === this.#session && shown === this.#shownWith) return;
    if (session !== this.#owner) {
      this.#loaded = [];
      this.#total = 0;
      this.#cursor = null;
    }
    this.#owner = this.#session = session;
    this.#shownWith = shown;
    void this.#load(undefined, this.#loaded.length);
  }

  find(search: string): void {
    if (search === this.search) return;
    this.search = search;
    this.#shown = pageSize;
    this.#host.requestUpdate();
    if (!this.#options.own()) void this.#load();
  }

  retry(): void {
    void this.#load();
  }

  /** Until they are drawn. */
  async more(): Promise<unknown> {
    if (this.#options.own()) {
      this.#shown += pageSize;
      this.#host.requestUpdate();
    } else if (this.#cursor !== null) await this.#load(this.#cursor);
    return this.#host.updateComplete;
  }

  /** Shows what labels these have now. */
  relabel(changed: ReadonlyMap<string, LabelTarget['labels']>): void {
    this.#loaded = this.#loaded.map((row) => {
      const labels = changed.get(row.id);
      return labels ? { ...row, labels } : row;
    });
  }

  /** Looked through once for each list and search: there may be many. */
  #match(own: readonly LabelTarget[]): readonly LabelTarget[] {
    const wanted = plain(this.search);
    if (own !== this.#own || wanted !== this.#wanted) {
      this.#own = own;
      this.#wanted = wanted;
      this.#matching = own.filter(({ title }) => plain(title).includes(wanted));
    }
    return this.#matching;
  }

  /** The page after a cursor, or else the first rows, with as many pages as it takes to have so many. */
  async #load(cursor?: string, atLeast = 0): Promise<void> {
    this.#request?.abort();
    const session = this.#options.session();
    if (!session) return;
    const request = (this.#request = new AbortController());
    const isMore = cursor !== undefined;
    this.error = undefined;
    this.failed = false;
    this.#host.requestUpdate();
    try {
      const rows = isMore ? [...this.#loaded] : [];
      let page: Page;
      do {
        const limit = Math.min(mostAtOnce, Math.max(pageSize, atLeast - rows.length));
        page = await this.#ask(session, request.signal, limit, cursor);
        if (request !== this.#request) return;
        rows.push(...page.data);
        cursor = page.page.nextCursor ?? undefined;
      } while (cursor && rows.length < atLeast);
      this.#loaded = rows;
      this.#total = page.page.total ?? rows.length;
      this.#cursor = cursor ?? null;
    } catch (error) {
      if (request !== this.#request) return;
      this.error = error;
      this.failed = isMore && !this.forbidden;
      if (this.failed) this.error = undefined;
    }
    this.#request = undefined;
    this.#host.requestUpdate();
  }

  async #ask({ client }: Session, signal: AbortSignal, limit: number, cursor?: string) {
    const { search } = this;
    const query = { limit, ...(search && { search }), ...(cursor && { cursor }) };
    return unwrap(await client.GET('/v1/interviewers', { params: { query }, signal }));
  }
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}
