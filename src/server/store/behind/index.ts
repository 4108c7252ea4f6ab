/** The applications behind any figure, by the name that the registry gives them (#172). */
import { sql, type RawBuilder } from 'kysely';
import { activitySelections } from './activity.ts';
import { allTimeSelections } from './all-time.ts';
import { cohortSelections } from './cohort.ts';
import { screenSelections } from './screens.ts';
import type { BehindQuery, Narrowing, Selection } from './selection.ts';
import { stageSelections } from './stages.ts';

const table = {
  ...cohortSelections,
  ...stageSelections,
  ...screenSelections,
  ...activitySelections,
  ...allTimeSelections,
};

export type SelectionName = keyof typeof table;

export const selections: Readonly<Record<SelectionName, Selection>> = table;

/** Which applications: `given` holds what the selection needs. */
export interface Behind {
  name: SelectionName;
  query: BehindQuery;
  given: Partial<Narrowing>;
}

/**
 * Their ids, computed once whatever the statement around them does. O(applications of the window, or
 * events of it where the figure counts those).
 */
export const candidatesBehind = ({ name, query, given }: Behind): RawBuilder<unknown> => sql`
  with counted as materialized (${selections[name].ids(query, given)})
  select counted.candidate_id from counted`;
