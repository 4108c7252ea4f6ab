/** Applications behind the figures of an interviewer's row, which count over all time and no tests. */
import { sql, type RawBuilder } from 'kysely';
import { live, type CohortQuery } from '../cohort-selection.ts';
import { selection, type Selection } from './selection.ts';

const untested = (cohort: CohortQuery) => live({ ...cohort, includeTest: false });

const everWhere = (condition: RawBuilder<unknown>) =>
  selection(
    ({ cohort }) =>
      sql`select c.candidate_id from candidates c where ${untested(cohort)} and ${condition}`,
  );

export const allTimeSelections = {
  ever: everWhere(sql`1 = 1`),
  ever_completed: everWhere(sql`c.completed_at is not null`),
  rated: everWhere(sql`c.csat_responses > 0`),
  satisfied: everWhere(sql`c.csat_satisfied > 0`),
  /** Charged against a budget: of a daily one today. */
  charged_on_budget: selection(
    ({ cohort, today }) => sql`
      select c.candidate_id from candidates c
      join interviewers b on b.workspace_id = c.workspace_id and b.interviewer_id = c.interviewer_id
      join charges x on x.workspace_id = c.workspace_id and x.candidate_id = c.candidate_id
      where ${untested(cohort)} and b.budget_type is not null
        and (b.budget_type <> 'daily' or x.charged_at >= ${today})`,
  ),
} satisfies Record<string, Selection>;
