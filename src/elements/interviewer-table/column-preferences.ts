import type { ReactiveControllerHost } from 'lit';
import { choiceOf, noChoice, ordered, parseChoice, visible } from './column-choice.ts';
import type { ColumnChoice } from './column-choice.ts';
import { readColumns } from './column-ids.ts';
import type { ColumnId } from './column-ids.ts';

export interface ColumnsHost extends ReactiveControllerHost, EventTarget {
  /** What the host offers. */
  readonly columns: string;
  /** Where the choice is kept; nowhere when empty. */
  readonly preferencesKey: string;
}

/** Where a browser keeps them. */
export const prefix = 'screenkit:interviewer-table:columns:';

/** The columns somebody chose among those the host offers, kept in the browser under the host's key. */
export class ColumnPreferences {
  readonly host: ColumnsHost;
  #choice = noChoice;
  #readFrom = '';
  /** What was kept under the key when that was read or written last. */
  kept = '';

  constructor(host: ColumnsHost) {
    this.host = host;
  }

  /** Those offered, in the chosen order. */
  get all(): readonly ColumnId[] {
    return ordered(readColumns(this.host.columns), this.choice);
  }

  get shown(): readonly ColumnId[] {
    return visible(readColumns(this.host.columns), this.choice);
  }

  get isDefault(): boolean {
    return this.shown.join() === readColumns(this.host.columns).join();
  }

  /** Without a word to anybody, as for a choice that the host keeps. */
  set shown(columns: readonly ColumnId[]) {
    this.choice = columns ? choiceOf(columns) : noChoice;
  }

  set choice(choice: ColumnChoice) {
    this.#choice = choice;
    this.#readFrom = this.host.preferencesKey;
    this.host.requestUpdate();
  }

  get choice(): ColumnChoice {
    const { preferencesKey } = this.host;
    if (preferencesKey !== this.#readFrom) {
      this.#readFrom = preferencesKey;
      this.kept = stored(preferencesKey);
      this.#choice = parseChoice(this.kept) ?? noChoice;
    }
    return this.#choice;
  }
}

// Storage may be switched off or full, and then throws: the choice lasts as long as the page.

/** What is kept under a key. */
export function stored(key: string): string {
  try {
    return (key && localStorage.getItem(prefix + key)) || '';
  } catch {
    return '';
  }
}
