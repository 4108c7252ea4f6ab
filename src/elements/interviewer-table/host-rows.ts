import { SkErrorEvent } from '../events.ts';
import { isFiltered } from './filters.ts';
import type { Interviewer, StatusCounts, TableFilter } from './filters.ts';
import { GivenRows } from './given-rows.ts';
import { loadRowIndex } from './load-row-index.ts';
import type { RowIndex } from './row-index.ts';
import type { TableView } from './table-view.ts';

interface HostRowsHost {
  readonly filter: TableFilter;
  readonly pageSize?: number | undefined;
  requestUpdate(): void;
  dispatchEvent(event: Event): boolean;
}

type Code = Awaited<ReturnType<typeof loadRowIndex>>;

/** The rows under the filter. */
interface Selected {
  readonly total: number;
  readonly rowAt: (index: number) => Interviewer;
  readonly counts: StatusCounts;
}

/**
 * Rows of the host's own, filtered, sorted and cut into pages here. What filters and sorts them is
 * loaded when it is needed, which is not for the newest of rows given in that order; until it is there
 * the rows shown before stay.
 */
export class HostRows {
  readonly #host: HostRowsHost;
  readonly #loadCode: typeof loadRowIndex;
  #page = 0;
  #given: GivenRows | undefined;
  #code: Code | undefined;
  #loading: Promise<void> | undefined;
  #error: unknown;
  #index: RowIndex | undefined;
  #selected: Selected | undefined;
  #selectedBy: { readonly index: RowIndex; readonly asked: string } | undefined;
  #waiting = false;
  #view: TableView | undefined;

  constructor(host: HostRowsHost, load = loadRowIndex) {
    this.#host = host;
    this.#loadCode = load;
  }

  get page(): number {
    return this.#page;
  }

  /** What is shown while other rows should be: none, those before, or that these cannot be shown. */
  get waiting(): 'loading' | 'stale' | 'error' | undefined {
    if (!this.#waiting) return undefined;
    if (this.#error !== undefined) return 'error';
    return this.#selected ? 'stale' : 'loading';
  }

  /** Why what they wait for did not come. */
  get error(): unknown {
    return this.#error;
  }

  get settled(): Promise<void> | undefined {
    return this.#loading;
  }

  turnTo(page: number): void {
    this.#page = Math.max(0, page);
  }

  /**
   * One page; `capacity` is how many rows fit one that is scrolled. As long as it is the same one, it
   * is the same object.
   */
  view(rows: readonly Interviewer[], capacity: number): TableView | undefined {
    const selected = this.#select(rows);
    if (!selected) return undefined;
    const { total, rowAt, counts } = selected;
    const size = Math.min(this.#host.pageSize ?? Infinity, capacity);
    this.#page = Math.min(this.#page, Math.max(0, Math.ceil(total / size) - 1));
    const offset = this.#page * size;
    const count = Math.min(size, total - offset);
    const shown = this.#view;
    if (shown?.all?.rowAt === rowAt && shown.offset === offset && shown.count === count) {
      return shown;
    }
    return (this.#view = {
      count,
      rowAt: (index) => rowAt(offset + index),
      all: { count: total, rowAt },
      offset,
      total,
      counts,
      hasNext: offset + size < total,
    });
  }

  /** All under the filter, in order. */
  async ordered(rows: readonly Interviewer[]): Promise<readonly Interviewer[]> {
    await this.load();
    const selected = this.#select(rows);
    if (!selected || this.#waiting) throw this.#error;
    return Array.from({ length: selected.total }, (_, index) => selected.rowAt(index));
  }

  /** Loads what filters and sorts them, ahead of the need or again after it failed. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  /** Gets the rows ready to be searched for a text like this one, a few milliseconds at a time. */
  async prepare(search: string): Promise<void> {
    await this.load();
    if (!this.#code || !this.#given) return;
    const index = this.#indexOf(this.#given, this.#code);
    await index.prepare(search, () => index === this.#index);
  }

  async #load(): Promise<void> {
    this.#error = undefined;
    try {
      this.#code = await this.#loadCode();
    } catch (error) {
      this.#error = error;
      this.#loading = undefined;
      this.#host.dispatchEvent(new SkErrorEvent(error));
    }
    if (this.#waiting) this.#host.requestUpdate();
  }

  #select(rows: readonly Interviewer[]): Selected | undefined {
    if (this.#given?.rows !== rows) this.#given = new GivenRows(rows, this.#given);
    const { newestFirst, counts, rowAt } = this.#given;
    const { filter } = this.#host;
    const asGiven = newestFirst && filter.sort === 'most_recent' && !isFiltered(filter);
    this.#waiting = !asGiven && !this.#code;
    if (asGiven) {
      this.#selected = { total: rows.length, rowAt, counts };
      this.#selectedBy = undefined;
    } else if (this.#code) this.#selectBy(this.#indexOf(this.#given, this.#code), filter);
    // What failed is not asked for by each drawing.
    else if (this.#error === undefined) void this.load();
    return this.#selected;
  }

  #selectBy(index: RowIndex, filter: TableFilter): void {
    const asked = JSON.stringify(filter);
    if (this.#selectedBy?.index === index && this.#selectedBy.asked === asked) return;
    const { rows } = index.given;
    const { order, counts } = index.select(filter);
    const rowAt = (position: number) => rows[order[position] as number] as Interviewer;
    this.#selected = { total: order.length, rowAt, counts };
    this.#selectedBy = { index, asked };
  }

  #indexOf(given: GivenRows, { RowIndex }: Code): RowIndex {
    if (this.#index?.given !== given) this.#index = new RowIndex(given, this.#index);
    return this.#index;
  }
}
