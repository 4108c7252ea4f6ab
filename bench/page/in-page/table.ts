/** What every table is asked to do. */
import { changedRows, rowsOf } from './rows.ts';
import type { Rows } from './rows.ts';
import { frame, host, offer, pause, settled } from './settled.ts';

export const rowHeight = 56;
/** Of the box that scrolls, heading included. */
export const tableHeight = 576;
export const searched = 'engineer';

export interface Table {
  mount(host: HTMLElement, rows: Rows): unknown;
  /** Shows `rows`, of which only `changed` are other ones than before. */
  update(rows: Rows, changed: Rows): unknown;
  sort(by: 'most candidates' | 'least candidates'): unknown;
  /** Somebody goes to the field for it, where a table does anything then. */
  goToSearch?(): unknown;
  /** Shows the rows whose name contains the text; all for none. */
  filter(text: string): unknown;
  scroller(): HTMLElement;
  /** The elements of rows that are there. */
  drawn(): Iterable<Element>;
}

/** Whether a part of the box that scrolls has no row on it. */
function isBlank(table: Table): boolean {
  const scroller = table.scroller();
  const { top, bottom } = scroller.getBoundingClientRect();
  const boxes = [...table.drawn()].map((row) => row.getBoundingClientRect());
  boxes.sort((a, b) => a.top - b.top);
  // The heading of ours and of the baseline is inside the box: rows pass under it.
  let covered = Math.max(top, boxes[0]?.top ?? Infinity) > top + rowHeight ? -Infinity : top;
  for (const box of boxes)
    if (box.top <= covered + rowHeight + 1) covered = Math.max(covered, box.bottom);
  return covered < bottom - 20;
}

export function driveTable(table: Table): void {
  let rows: Rows = [];
  const rounds: { rows: Rows; changed: Rows }[] = [];
  const step = 120;
  const steps = 50;
  offer({
    prepare(count: number, order: 'sorted' | 'shuffled') {
      rows = rowsOf(count, order);
      for (let round = 0; round < 5; round++) {
        rounds.push(changedRows(rounds.at(-1)?.rows ?? rows, round));
      }
    },
    first: () => settled(() => table.mount(host(), rows)),
    clear: () => settled(() => host().replaceChildren()),
    update(round: number) {
      const next = rounds[round];
      return settled(() => next && table.update(next.rows, next.changed));
    },
    sort: () => settled(() => table.sort('most candidates')),
    sortAgain: () => settled(() => table.sort('least candidates')),
    goToSearch: () => settled(() => table.goToSearch?.(), 500),
    filter: () => settled(() => table.filter(searched)),
    all: () => settled(() => table.filter('')),
    steps,
    async scroll() {
      const scroller = table.scroller();
      for (let at = 0; at < steps; at++) {
        scroller.scrollTop += step;
        await frame();
      }
      await pause(300);
    },
    /** How often a step shows no rows somewhere: before the page drew for it, and after. */
    async blanks() {
      const scroller = table.scroller();
      const blanks = { before: 0, after: 0, moved: 0 };
      const start = scroller.scrollTop;
      for (let at = 0; at < steps; at++) {
        scroller.scrollTop += step;
        if (isBlank(table)) blanks.before++;
        await frame();
        await frame();
        if (isBlank(table)) blanks.after++;
      }
      return { ...blanks, moved: scroller.scrollTop - start };
    },
    text: () => [...table.drawn()].map((row) => (row as HTMLElement).innerText),
  });
}
