import type { Localize } from '../../../localization/localize.ts';
import type { ColumnId } from '../column-ids.ts';
import type { Signal } from '../filters.ts';
import type { RowSelection } from '../row-selection.ts';

/** What a cell needs beside its row. */
export interface CellContext {
  readonly localize: Localize;
  /** The reader's own when undefined. */
  readonly timeZone: string | undefined;
  readonly now: number;
  /** The columns shown, in their order. */
  readonly columns: readonly ColumnId[];
  /** What is said to need attention. */
  readonly signals: readonly Signal[];
  /** Whether rows end in a button for what can be done with them. */
  readonly actions: boolean;
  /** Whether budgets can be changed. */
  readonly editBudget: boolean;
  /** Whether labels can be set and taken off. */
  readonly editLabels: boolean;
  /** Whether subscribers can be changed. */
  readonly editSubscribers: boolean;
  /** The rows that are ticked, where rows can be. */
  readonly selection: RowSelection | undefined;
}
