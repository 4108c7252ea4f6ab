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
  /** The view that they were renewed by last, and of which they were counted. */
  #renewed: TableView | undefined;
  #counted: TableView | undefined;
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

  /** How many rows of a page are ticked. O(rows of the view), and O(1) while both are the same. */
  of(view: TableView): 'all' | 'some' | 'none' {
    if (this.size === 0) return 'none';
    if (view !== this.#counted) this.#count = this.#among(view).length;
    this.#counted = view;
    return this.#count === view.count ? 'all' : this.#count === 0 ? 'none' : 'some';
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
    this.#changed();
    this.#host.requestUpdate();
  }

  /**
   * Knows rows as they are now and, where all there are can be told, no others. O(rows known), and O(1)
   * for the same view again.
   */
  renew(view: TableView): void {
    if (this.size === 0 || view === this.#renewed) return;
    this.#renewed = view;
    const known = view.all ?? view;
    const rows = this.#among(known);
    if (known.count === view.total) this.#rows.clear();
    for (const row of rows) this.#rows.set(row.id, row);
    this.#changed();
  }

  /** Takes the ticks off all others. */
  keep(interviewers: readonly Interviewer[]): void {
    this.#rows.clear();
    this.set(interviewers, true);
  }

  #among(rows: Rows): Interviewer[] {
    return rowsOf(rows).filter(({ id }) => this.has(id));
  }

  #changed(): void {
    this.#list = this.#counted = undefined;
  }
}

export const rowsOf = ({ count, rowAt }: Rows): Interviewer[] =>
  Array.from({ length: count }, (_, index) => rowAt(index));
