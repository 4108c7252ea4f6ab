import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Interviewer } from './filters.ts';
import type { Rows, TableView } from './table-view.ts';

/** The rows that are ticked, also those of other pages; another filter begins anew. */
export class RowSelection implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #scope: () => readonly unknown[];
  readonly #rows = new Map<string, Interviewer>();
  #under: readonly unknown[] = [];
  #version = 0;
  /** The same rows as a list, once somebody asked for it. */
  #list: readonly Interviewer[] | undefined;
  /** The view that they were renewed by last, and how many of its rows are ticked. */
  #view: TableView | undefined;
  #count = 0;

  constructor(host: ReactiveControllerHost, scope: () => readonly unknown[]) {
    this.#host = host;
    this.#scope = scope;
    host.addController(this);
  }

  get rows(): readonly Interviewer[] {
    return (this.#list ??= [...this.#rows.values()]);
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Changes with what is ticked. */
  get version(): number {
    return this.#version;
  }

  /** How many rows of the view that they were renewed by are ticked. */
  get part(): 'all' | 'some' | 'none' {
    if (this.size === 0 || this.#count === 0) return 'none';
    return this.#count === this.#view?.count ? 'all' : 'some';
  }

  has(id: string): boolean {
    return this.#rows.has(id);
  }

  hostUpdate(): void {
    const scope = this.#scope();
    const same = scope.every((part, index) => Object.is(part, this.#under[index]));
    this.#under = scope;
    // What nobody sees any more is not acted on.
    if (!same && this.#rows.size > 0) this.keep([]);
  }

  set(interviewers: readonly Interviewer[], ticked: boolean): void {
    for (const interviewer of interviewers) {
      if (ticked) this.#rows.set(interviewer.id, interviewer);
      else this.#rows.delete(interviewer.id);
    }
    this.#version++;
    this.#view = this.#list = undefined;
    this.#host.requestUpdate();
  }

  /**
   * Knows rows as they are now and, where all there are can be told, no others. O(rows known), and O(1)
   * for the same view with the same ticks again.
   */
  renew(view: TableView): void {
    if (this.size === 0 || view === this.#view) return;
    this.#view = view;
    this.#list = undefined;
    const known = view.all ?? view;
    const rows = this.#among(known);
    if (known.count === view.total) this.#rows.clear();
    for (const row of rows) this.#rows.set(row.id, row);
    this.#count = this.#among(view).length;
  }

  /** Takes the ticks off all others. */
  keep(interviewers: readonly Interviewer[]): void {
    this.#rows.clear();
    this.set(interviewers, true);
  }

  #among(rows: Rows): Interviewer[] {
    return rowsOf(rows).filter(({ id }) => this.has(id));
  }
}

export const rowsOf = ({ count, rowAt }: Rows): Interviewer[] =>
  Array.from({ length: count }, (_, index) => rowAt(index));
