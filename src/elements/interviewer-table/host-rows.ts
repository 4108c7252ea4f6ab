import type { Interviewer, TableFilter } from './filters.ts';
import { RowIndex } from './row-index.ts';
import type { Selection } from './row-index.ts';
import type { TableView } from './table-source.ts';

interface HostRowsHost {
  readonly filter: TableFilter;
  readonly pageSize?: number | undefined;
}

/** Rows of the host's own, filtered, sorted and cut into pages here. */
export class HostRows {
  readonly #host: HostRowsHost;
  #page = 0;
  #index: RowIndex | undefined;
  #selected: { index: RowIndex; filter: string; selection: Selection } | undefined;

  constructor(host: HostRowsHost) {
    this.#host = host;
  }

  get page(): number {
    return this.#page;
  }

  turnTo(page: number): void {
    this.#page = Math.max(0, page);
  }

  /** One page; `capacity` is how many rows fit one that is scrolled. */
  view(rows: readonly Interviewer[], capacity: number): TableView {
    const { order, counts } = this.#select(rows);
    const size = Math.max(1, Math.min(this.#host.pageSize ?? Infinity, capacity));
    this.#page = Math.min(this.#page, Math.max(0, Math.ceil(order.length / size) - 1));
    const offset = this.#page * size;
    return {
      count: Math.min(size, order.length - offset),
      rowAt: (index) => rows[order[offset + index] as number] as Interviewer,
      offset,
      total: order.length,
      counts,
      hasNext: offset + size < order.length,
    };
  }

  /** All under the filter, in order. */
  ordered(rows: readonly Interviewer[]): readonly Interviewer[] {
    return Array.from(this.#select(rows).order, (position) => rows[position] as Interviewer);
  }

  #select(rows: readonly Interviewer[]): Selection {
    if (this.#index?.rows !== rows) this.#index = new RowIndex(rows, this.#index);
    const index = this.#index;
    const filter = JSON.stringify(this.#host.filter);
    if (this.#selected?.index !== index || this.#selected.filter !== filter) {
      this.#selected = { index, filter, selection: index.select(this.#host.filter) };
    }
    return this.#selected.selection;
  }
}
