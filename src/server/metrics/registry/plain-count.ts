import type { SelectionName } from '../../store/behind/index.ts';
import type { Explained } from '../definition.ts';

/** A count shown beside others in an answer, without a baseline. */
export const plainCount = (
  id: string,
  title: string,
  definition: string,
  candidates: SelectionName,
): Explained => ({
  id,
  title,
  definition,
  unit: 'count',
  clock: 'cohort',
  numerator: { words: title, candidates },
  denominator: null,
  baseline: false,
  whenEmpty: '0',
});
