import type { ReactiveControllerHost } from 'lit';
import { choiceOf, noChoice, ordered, parseChoice, visible } from './column-choice.ts';
import type { ColumnChoice } from './column-choice.ts';
import { readColumns } from './column-ids.ts';
import type { ColumnId } from './column-ids.ts';
import { SkColumnsChangeEvent } from './columns-event.ts';

interface Host extends ReactiveControllerHost, EventTarget {
  /** What the host offers. */
  readonly columns: string;
  /** Where the choice is kept; nowhere when empty. */
  readonly preferencesKey: string;
}

const prefix = 'screenkit:interviewer-table:columns:';

/** The columns somebody chose among those the host offers, kept in the browser under the host's key. */
export class ColumnPreferences {
  readonly #host: Host;
  #choice = noChoice;
  #readFrom = '';

  constructor(host: Host) {
    this.#host = host;
  }

  /** Those offered, in the chosen order. */
  get all(): readonly ColumnId[] {
    return ordered(readColumns(this.#host.columns), this.#current);
  }

  get shown(): readonly ColumnId[] {
    return visible(readColumns(this.#host.columns), this.#current);
  }

  get isDefault(): boolean {
    return this.shown.join() === readColumns(this.#host.columns).join();
  }

  /** Without a word to anybody, as for a choice that the host keeps. */
  set shown(columns: readonly ColumnId[]) {
    this.#choice = choiceOf(columns);
    this.#readFrom = this.#host.preferencesKey;
    this.#host.requestUpdate();
  }

  toggle(id: ColumnId, shown: boolean): void {
    const { order, hidden } = this.#current;
    const others = hidden.filter((each) => each !== id);
    this.#choose({ order, hidden: shown ? others : [...others, id] });
  }

  /** Puts a column in the place of the one before it, or after it. */
  move(id: ColumnId, by: -1 | 1): void {
    const order = [...this.all];
    const from = order.indexOf(id);
    const to = from + by;
    if (from === -1 || to < 0 || to >= order.length) return;
    order.splice(to, 0, ...order.splice(from, 1));
    this.#choose({ order, hidden: this.#current.hidden });
  }

  reset(): void {
    this.#choose(undefined);
  }

  get #current(): ColumnChoice {
    const { preferencesKey } = this.#host;
    if (preferencesKey !== this.#readFrom) {
      this.#readFrom = preferencesKey;
      this.#choice = (preferencesKey && read(preferencesKey)) || noChoice;
    }
    return this.#choice;
  }

  #choose(choice: ColumnChoice | undefined): void {
    const { preferencesKey } = this.#host;
    this.#choice = choice ?? noChoice;
    this.#readFrom = preferencesKey;
    if (preferencesKey) write(preferencesKey, choice);
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new SkColumnsChangeEvent(this.shown));
  }
}

// Storage may be switched off or full, and then throws: the choice lasts as long as the page.

function read(key: string): ColumnChoice | undefined {
  try {
    return parseChoice(localStorage.getItem(prefix + key) ?? '');
  } catch {
    return undefined;
  }
}

function write(key: string, choice: ColumnChoice | undefined): void {
  try {
    if (choice) localStorage.setItem(prefix + key, JSON.stringify(choice));
    else localStorage.removeItem(prefix + key);
  } catch {
    return;
  }
}
