import type { RowWindow } from './row-window.ts';

/**
 * The keyboard's way through the rows: one of them is in the tab order, the arrow keys, Home, End and
 * the page keys go to the others, also to those that are not drawn.
 */
export class RowFocus<Row, E extends HTMLElement> {
  readonly #window: RowWindow<Row, E>;
  #stop: E | undefined;

  constructor(window: RowWindow<Row, E>) {
    this.#window = window;
  }

  /** Keeps one drawn row in the tab order. */
  settle(body: HTMLElement): void {
    const stop = this.#stop?.parentElement === body ? this.#stop : body.firstElementChild;
    if (stop) this.stopAt(stop as E);
  }

  /** Has the way through another list begin at its first row. */
  begin(): void {
    const first = this.#window.elementAt(0);
    if (first) this.stopAt(first);
  }

  stopAt(row: E): void {
    if (this.#stop !== row) setTabIndex(this.#stop, -1);
    this.#stop = row;
    setTabIndex(row, 0);
  }

  /** Returns whether the key was one of its own. */
  key(event: KeyboardEvent, row: E, count: number): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    const index = this.#window.indexOf(row);
    const page = this.#window.rowsInView;
    const target = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (target === undefined || index === -1) return false;
    this.moveTo(Math.max(0, Math.min(count - 1, target)));
    return true;
  }

  moveTo(index: number): void {
    const row = this.#window.reveal(index);
    // The page may be scrolled so that this part of the list is out of view.
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector<HTMLElement>('[data-open]')?.focus();
  }
}

function setTabIndex(row: HTMLElement | undefined, tabIndex: number): void {
  for (const control of row?.querySelectorAll<HTMLElement>('a, button, input') ?? []) {
    if (control.tabIndex !== tabIndex) control.tabIndex = tabIndex;
  }
}
