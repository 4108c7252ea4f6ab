import type { LitElement, ReactiveController } from 'lit';
import { LiveController } from '../../../controllers/live.ts';
import type { LiveChange } from '../../../controllers/live.ts';
import { ApiError, unwrap } from '../../../controllers/resource.ts';
import { isSameFilter, toQuery } from '../filters.ts';
import type { Interviewer, TableFilter } from '../filters.ts';
import type { RowSelection } from '../row-selection.ts';
import type { TableSource } from '../table-source.ts';

type Host = LitElement & { readonly filter: TableFilter };

export interface GoneOptions {
  readonly source: TableSource;
  readonly selection: RowSelection;
  /** The ids of what a menu or dialog is open about. */
  readonly opened: () => readonly string[];
  /** These are not in the list any more. */
  readonly gone: (ids: ReadonlySet<string>) => void;
}

/** As many as the API takes at once. */
const atOnce = 100;
/** What may take an interviewer off the list. */
const telling = /^(?:interviewer|label)\./;

/**
 * Tells which of the rows that somebody is at work with are gone: deleted, out of the session's sight
 * or no longer under the filter. A list on one page says so by itself. Of what is missing on one of
 * several pages, and of what the live stream tells of, the API is asked.
 */
export class Gone implements ReactiveController {
  readonly #host: Host;
  readonly #options: GoneOptions;
  #value: unknown;
  #list = '';
  #ids: ReadonlySet<string> = new Set();

  constructor(host: Host, options: GoneOptions) {
    this.#host = host;
    this.#options = options;
    const { source, selection, opened } = options;
    host.addController(this);
    const isWatched = (id: string) => selection.has(id) || opened().includes(id);
    new LiveController(host, {
      session: source,
      after: () =>
        source.loaded && this.#isWatching && source.session?.can('candidates:read')
          ? null
          : undefined,
      concerns: ({ type, interviewerId }) =>
        telling.test(type) && (interviewerId === null || isWatched(interviewerId)),
      apply: (changes, signal) => this.#ask(toldOf(changes) ?? this.#watched, signal),
      catchUp: (signal) => this.#ask(this.#watched, signal),
    });
  }

  hostUpdate(): void {
    const { source, gone } = this.#options;
    const { list, loaded, rows } = source;
    const { value } = source.resource;
    if (value === this.#value) return;
    const before = list === this.#list ? this.#ids : new Set();
    this.#value = value;
    this.#list = list;
    // To come by each of 100,000 rows of a host takes a while, and mostly nobody is at work with any.
    if (!loaded && !this.#isWatching) return;
    this.#ids = new Set(rows.map(({ id }) => id));
    const missing = this.#watched.filter((id) => !this.#ids.has(id));
    if (value === undefined || missing.length === 0) return;
    const isWhole = !loaded || loaded.page.page.total === rows.length;
    if (isWhole) return gone(new Set(missing));
    const suspects = missing.filter((id) => before.has(id));
    // Where it fails, the next change tells, or the one that somebody makes.
    if (suspects.length > 0) this.#ask(suspects).catch(() => {});
  }

  get #isWatching(): boolean {
    const { selection, opened } = this.#options;
    return selection.size > 0 || opened().length > 0;
  }

  get #watched(): readonly string[] {
    const { selection, opened } = this.#options;
    return [...new Set([...selection.rows.map(({ id }) => id), ...opened()])];
  }

  async #ask(ids: readonly string[], signal?: AbortSignal): Promise<void> {
    const { source, selection, gone } = this.#options;
    const { session } = source;
    const { filter } = this.#host;
    const there: Interviewer[] = [];
    try {
      for (let first = 0; session && first < ids.length; first += atOnce) {
        const interviewerId = ids.slice(first, first + atOnce);
        const query = { ...toQuery(filter, atOnce, undefined), interviewerId };
        const answer = await session.client.GET('/v1/interviewers', {
          params: { query },
          cache: 'no-cache',
          signal: signal ?? null,
        });
        there.push(...unwrap(answer).data);
      }
    } catch (error) {
      // What the session may no longer see, a load of the list shows as such.
      if (!(error instanceof ApiError) || ![401, 403].includes(error.status)) throw error;
      return void source.reload();
    }
    if (session !== source.session || !isSameFilter(filter, this.#host.filter)) return;
    const ticked = there.filter(({ id }) => selection.has(id));
    if (ticked.length > 0) selection.set(ticked, true);
    const missing = new Set(ids);
    for (const { id } of there) missing.delete(id);
    if (missing.size > 0) gone(missing);
  }
}

/** Undefined where they may be about any interviewer. */
function toldOf(changes: readonly LiveChange[]): string[] | undefined {
  const ids = [...new Set(changes.map(({ interviewerId }) => interviewerId))];
  return ids.every((id) => id !== null) ? ids : undefined;
}
