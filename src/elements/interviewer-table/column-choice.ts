// Which columns somebody wants to see, and in which order. It knows neither elements nor storage.
import { columnIds } from './column-ids.ts';
import type { ColumnId } from './column-ids.ts';

export interface ColumnChoice {
  /** Columns that it does not name come after those that it does. */
  readonly order: readonly ColumnId[];
  readonly hidden: readonly ColumnId[];
}

export const noChoice: ColumnChoice = { order: [], hidden: [] };

/** The columns offered, in the chosen order. */
export function ordered(
  offered: readonly ColumnId[],
  { order }: ColumnChoice,
): readonly ColumnId[] {
  const known = order.filter((id) => offered.includes(id));
  return [...known, ...offered.filter((id) => !known.includes(id))];
}

/** Those of them to show: all, where the choice would leave none. */
export function visible(offered: readonly ColumnId[], choice: ColumnChoice): readonly ColumnId[] {
  const all = ordered(offered, choice);
  const shown = all.filter((id) => !choice.hidden.includes(id));
  return shown.length > 0 ? shown : all;
}

/** A choice that shows just these, in this order. */
export function choiceOf(shown: readonly ColumnId[]): ColumnChoice {
  const order = shown.filter((id, index) => columnIds.includes(id) && shown.indexOf(id) === index);
  return { order, hidden: columnIds.filter((id) => !order.includes(id)) };
}

/** What a text says, if it is such a choice: anybody may have written it. */
export function parseChoice(text: string): ColumnChoice | undefined {
  try {
    const { order, hidden } = JSON.parse(text) as Record<string, unknown>;
    if (!Array.isArray(order) || !Array.isArray(hidden)) return undefined;
    const known = (list: unknown[]) => columnIds.filter((id) => list.includes(id));
    const place = (id: ColumnId) => order.indexOf(id);
    return { order: known(order).sort((a, b) => place(a) - place(b)), hidden: known(hidden) };
  } catch {
    return undefined;
  }
}
