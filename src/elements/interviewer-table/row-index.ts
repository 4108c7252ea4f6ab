// Filters and sorts the rows a host gives, 100,000 of them within a frame or two: keys are taken out
// of the rows once, orders are arrays of positions, and filtering walks an order that is sorted.
import { isFiltered } from './filters.ts';
import type { Interviewer, Sort, StatusCounts, TableFilter } from './filters.ts';
import { noCounts } from './given-rows.ts';
import type { GivenRows } from './given-rows.ts';
import { inOrder, orderByKey } from './key-order.ts';
import { labelGroups, numberRange } from './label-filters.ts';

export interface Selection {
  /** Positions of the matching rows, in the order to show them. */
  readonly order: Uint32Array;
  /** Rows per status under the other filters. */
  readonly counts: StatusCounts;
}

const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const mark = /\p{M}/u;
const uneven = /^\s|\s$|\s\s|[^\S ]/;

/** Text as it is compared, here as in the API: without case, accents and doubled spaces. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  // To look whether there is something to replace takes less time than to replace nothing.
  let folded = text.normalize('NFKD');
  if (mark.test(folded)) folded = folded.replace(/\p{M}+/gu, '');
  folded = folded.toLowerCase();
  return uneven.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded;
}

/**
 * Between single spaces only what no folding makes ASCII of: ASCII, dashes, quotes, and letters of
 * Cyrillic, Arabic, Japanese, Chinese and Korean. To look for ASCII in it, its case is enough.
 */
const apart =
  /^(?:[\x21-\x7e\u0401\u0410-\u044f\u0451\u0621-\u064a\u2013\u2014\u2018-\u201d\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]+(?: (?=\S)|$))+$/;

type Names = (string | undefined)[];

/** ASCII, or any. */
type Alphabet = 0 | 1;

const alphabetOf = (folded: string): Alphabet => (/^[\x20-\x7e]*$/.test(folded) ? 0 : 1);

/** In milliseconds; the clock is looked at after so many rows. */
const sliceTime = 8;
const sliceCheck = 64;

export class RowIndex {
  readonly given: GivenRows;
  readonly #rows: readonly Interviewer[];
  /** Of each row, as they are compared with a text of each alphabet. */
  readonly #names: readonly [Names, Names];
  readonly #prepared: [Promise<void>?, Promise<void>?] = [];
  readonly #orders = new Map<Sort, Uint32Array>();

  /** `previous` lends its names and orders for the rows that are still the same objects. */
  constructor(given: GivenRows, previous?: RowIndex) {
    this.given = given;
    const { rows } = given;
    this.#rows = rows;
    const kept = previous?.given.rows.length === rows.length ? previous : undefined;
    this.#names = kept ? [kept.#names[0].slice(), kept.#names[1].slice()] : [[], []];
    if (!kept) return;
    let sameCreated = true;
    let sameCandidates = true;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as Interviewer;
      const before = kept.#rows[i] as Interviewer;
      if (row === before) continue;
      const sameId = row.id === before.id;
      sameCreated &&= sameId && row.createdAt === before.createdAt;
      sameCandidates &&= sameId && row.stats.candidates === before.stats.candidates;
      for (const names of this.#names) if (names[i] !== undefined) names[i] = undefined;
    }
    for (const [sort, order] of kept.#orders) {
      if (byCreated(sort) ? sameCreated : sameCandidates) this.#orders.set(sort, order);
    }
  }

  select(filter: TableFilter): Selection {
    const order = this.#order(filter.sort);
    if (!isFiltered(filter)) return { order, counts: this.given.counts };
    const rows = this.#rows;
    const search = fold(filter.search);
    const alphabet = alphabetOf(search);
    const labels = labelMatcher(filter.labelFilters);
    const counts = noCounts();
    const matching = new Uint32Array(rows.length);
    let length = 0;
    for (const position of order) {
      const row = rows[position] as Interviewer;
      if (search && !this.#name(alphabet, position, row).includes(search)) continue;
      if (labels && !labels(row)) continue;
      counts.all++;
      counts[row.status]++;
      if (filter.status === 'all' || row.status === filter.status) matching[length++] = position;
    }
    return { order: matching.subarray(0, length), counts };
  }

  /**
   * Makes what a search for such a text looks through, in parts of a few milliseconds between which
   * the page may do other things, as long as it is `wanted`.
   */
  prepare(search: string, wanted: () => boolean): Promise<void> {
    const alphabet = alphabetOf(fold(search));
    return (this.#prepared[alphabet] ??= this.#prepare(alphabet, wanted));
  }

  async #prepare(alphabet: Alphabet, wanted: () => boolean): Promise<void> {
    let until = performance.now() + sliceTime;
    for (const [position, row] of this.#rows.entries()) {
      this.#name(alphabet, position, row);
      if (position % sliceCheck > 0 || performance.now() < until) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (!wanted()) return;
      until = performance.now() + sliceTime;
    }
  }

  // Only a search needs the names, and then of every row.
  #name(alphabet: Alphabet, position: number, { title, slug }: Interviewer): string {
    return (this.#names[alphabet][position] ??=
      alphabet === 0 && apart.test(title) && apart.test(slug)
        ? `${title}\n${slug}`.toLowerCase()
        : `${fold(title)}\n${fold(slug)}`);
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
      keys[i] = created ? Date.parse(createdAt) || 0 : stats.candidates;
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
  return ({ labels }: Interviewer) =>
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
