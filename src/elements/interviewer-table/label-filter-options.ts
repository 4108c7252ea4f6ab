import type { Localize } from '../../localization/localize.ts';
import type { Interviewer, Label, TableFilter } from './filters.ts';

/** Finds the definitions behind the labels of rows that came without them. */
export type CollectLabels = (rows: readonly Interviewer[]) => readonly Label[];

export interface LabelFilterOptions {
  readonly localize: Localize;
  readonly filter: TableFilter;
  readonly definitions: (collect: CollectLabels) => readonly Label[];
  readonly change: (filter: Partial<TableFilter>) => void;
}
