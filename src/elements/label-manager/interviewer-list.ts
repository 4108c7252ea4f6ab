import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiError, unwrap } from '../../controllers/resource.ts';
import type { Session } from '../../client/session.ts';
import { pageSize } from './data.ts';
import type { LabelTarget } from './data.ts';

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

  /** Begins to load where that was not done yet for this session. */
  ensure(): void {
    const session = this.#options.session();
    if (this.#options.own() || !session || session === this.#session) return;
    this.#session = session;
    void this.#load();
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

  more(): void {
    if (this.#options.own()) {
      this.#shown += pageSize;
      this.#host.requestUpdate();
    } else if (this.#cursor !== null) void this.#load(this.#cursor);
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

  async #load(cursor?: string): Promise<void> {
    this.#request?.abort();
    const session = this.#options.session();
    if (!session) return;
    const request = (this.#request = new AbortController());
    this.error = undefined;
    this.#host.requestUpdate();
    try {
      const { search } = this;
      const query = { limit: pageSize, ...(search && { search }), ...(cursor && { cursor }) };
      const { signal } = request;
      const answer = session.client.GET('/v1/interviewers', { params: { query }, signal });
      const { data, page } = unwrap(await answer);
      if (request !== this.#request) return;
      this.#loaded = cursor ? [...this.#loaded, ...data] : data;
      this.#total = page.total ?? data.length;
      this.#cursor = page.nextCursor;
    } catch (error) {
      if (request !== this.#request) return;
      this.error = error;
    }
    this.#request = undefined;
    this.#host.requestUpdate();
  }
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}
