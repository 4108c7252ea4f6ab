// Filters and sorts the rows a host gives, 100,000 of them within a frame or two: keys are taken out
// of the rows once, orders are arrays of positions, and filtering walks an order that is sorted.
import { isFiltered } from './filters.ts';
import type { Interviewer, Sort, StatusCounts, TableFilter } from './filters.ts';
import { fold } from './fold.ts';
import { noCounts } from './given-rows.ts';
import type { GivenRows } from './given-rows.ts';
import { inOrder, orderByKey } from './key-order.ts';
import { labelGroups, numberRange } from './label-filters.ts';
import { alphabetOf, RowNames } from './row-names.ts';

export interface Selection {
  /** Positions of the matching rows, in the order to show them. */
  readonly order: Uint32Array;
  /** Rows per status under the other filters. */
  readonly counts: StatusCounts;
}

export class RowIndex {
  readonly given: GivenRows;
  readonly #rows: readonly Interviewer[];
  /** For a text of each alphabet. */
  readonly #names: readonly [RowNames, RowNames];
  readonly #orders = new Map<Sort, Uint32Array>();

  /** `previous` lends its names and orders for the rows that are still the same objects. */
  constructor(given: GivenRows, previous?: RowIndex) {
    this.given = given;
    const { rows } = given;
    this.#rows = rows;
    const kept = previous?.given.rows.length === rows.length ? previous : undefined;
    if (!kept) {
      this.#names = [new RowNames(rows, 0), new RowNames(rows, 1)];
      return;
    }
    const changed: number[] = [];
    let sameCreated = true;
    let sameCandidates = true;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as Interviewer;
      const before = kept.#rows[i] as Interviewer;
      if (row === before) continue;
      const sameId = row.id === before.id;
      sameCreated &&= sameId && row.createdAt === before.createdAt;
      sameCandidates &&= sameId && row.stats?.candidates === before.stats?.candidates;
      changed.push(i);
    }
    this.#names = [kept.#names[0].after(rows, changed), kept.#names[1].after(rows, changed)];
    for (const [sort, order] of kept.#orders) {
      if (byCreated(sort) ? sameCreated : sameCandidates) this.#orders.set(sort, order);
    }
  }

  select(filter: TableFilter): Selection {
    const order = this.#order(filter.sort);
    if (!isFiltered(filter)) return { order, counts: this.given.counts };
    const rows = this.#rows;
    const search = fold(filter.search);
    const found = search && this.#names[alphabetOf(search)].find(search);
    const labels = labelMatcher(filter.labelFilters);
    const counts = noCounts();
    const matching = new Uint32Array(rows.length);
    let length = 0;
    for (const position of order) {
      if (found && !found[position]) continue;
      const row = rows[position] as Interviewer;
      if (labels && !labels(row)) continue;
      counts.all++;
      counts[row.status]++;
      if (filter.status === 'all' || row.status === filter.status) matching[length++] = position;
    }
    return { order: matching.subarray(0, length), counts };
  }

  /** Gets ready what a search for such a text looks through, while it is `wanted`. */
  prepare(search: string, wanted: () => boolean): Promise<void> {
    return this.#names[alphabetOf(fold(search))].prepare(wanted);
  }

  #order(sort: Sort): Uint32Array {
    let order = this.#orders.get(sort);
    if (!order) this.#orders.set(sort, (order = this.#sorted(sort)));
    return order;
  }

  #sorted(sort: Sort): Uint32Array {
    const rows = this.#rows;
    if (sort === 'most_recent' && this.given.newestFirst) return inOrder(rows.length);
    const created = byCreated(sort);
    const keys = new Float64Array(rows.length);
    for (let i = 0; i < keys.length; i++) {
      const { createdAt, stats } = rows[i] as Interviewer;
      keys[i] = created ? Date.parse(createdAt) || 0 : stats?.candidates || 0;
    }
    const descending = sort === 'most_recent' || sort === 'most_candidates';
    const id = (position: number) => (rows[position] as Interviewer).id;
    return orderByKey(keys, descending, (a, b) => (id(a) < id(b) ? -1 : id(a) > id(b) ? 1 : 0));
  }
}

function byCreated(sort: Sort): boolean {
  return sort === 'most_recent' || sort === 'oldest';
}

/** Labels of one key are alternatives, of different keys all have to match (#30). */
function labelMatcher(filters: readonly string[]) {
  const groups = [...labelGroups(filters)].map(([key, values]) => ({
    key,
    values: values.map((value) => ({ value, folded: fold(value), range: numberRange(value) })),
  }));
  if (groups.length === 0) return undefined;
  return ({ labels = [] }: Interviewer) =>
    groups.every(({ key, values }) => {
      const label = labels.find((each) => each.key === key);
      if (!label) return false;
      const own = label.value;
      return values.some(({ value, folded, range: [from, to] }) => {
        if (label.type === 'text') return fold(String(own)).includes(folded);
        if (label.type === 'number') return from <= Number(own) && Number(own) <= to;
        return String(own) === value;
      });
    });
}
