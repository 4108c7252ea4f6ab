/** The interviewers a question is about, looked up once, so that no row has to be joined to its own. */
import { expressionBuilder, sql, type RawBuilder, type SqlBool } from 'kysely';
import { matches, type InterviewerFilter } from './interviewers.ts';
import type { Reader } from './store.ts';

export interface ChosenInterviewers {
  /** Those asked for by id; undefined when none were. */
  ids: readonly string[] | undefined;
  /** Null when all of the scope are meant, which no row has to be checked for. */
  among: readonly string[] | null;
  /** Those of them that are tests. */
  tests: readonly string[];
  /** Whether a step of any workflow in scope has an enforced minimum score (#42). */
  enforcing: boolean;
  filter: InterviewerFilter;
}

/** O(interviewers of the scope). */
export async function chooseInterviewers(
  reader: Reader,
  filter: InterviewerFilter,
): Promise<ChosenInterviewers> {
  const { ids, labels = [] } = filter;
  const all = ids === undefined && labels.length === 0;
  let query = reader
    .selectFrom('interviewers as i')
    .select(['i.interviewer_id', 'i.test'])
    .where(matches(filter) as never);
  if (all) query = query.where('i.test', '=', 1);
  const [rows, enforced] = await Promise.all([
    query.execute(),
    reader
      .selectFrom('workflow_steps')
      .select('step_id')
      .where(sql<SqlBool>`minimum_enforced = 1`)
      .limit(1)
      .executeTakeFirst(),
  ]);
  return {
    ids,
    among: all ? null : rows.map((row) => row.interviewer_id),
    tests: rows.filter((row) => row.test === 1).map((row) => row.interviewer_id),
    enforcing: enforced !== undefined,
    filter,
  };
}

/** More than this many are looked up by the statement itself: parameters are limited. */
const mostNamed = 500;

/** Whether a row's interviewer is one of those that are tests. */
export const isTest = (
  { tests }: ChosenInterviewers,
  column: RawBuilder<unknown>,
): RawBuilder<unknown> =>
  tests.length === 0
    ? sql`1 = 0`
    : tests.length <= mostNamed
      ? sql`${column} in (${sql.join(tests)})`
      : sql`${column} in (select i.interviewer_id from interviewers i where i.test = 1)`;

/** Whether a row's interviewer is one of them, and no test unless those count too (#7). */
export function ofChosen(
  { among, tests, filter }: ChosenInterviewers,
  includeTest: boolean,
  column: RawBuilder<unknown> = sql.ref('c.interviewer_id'),
): RawBuilder<unknown> {
  const without = includeTest ? [] : tests;
  if (among === null && without.length === 0) return sql`1 = 1`;
  if (among === null && without.length <= mostNamed)
    return sql`${column} not in (${sql.join(without)})`;
  if (among === null || among.length > mostNamed) {
    const meant = sql`${matches(filter)(expressionBuilder())}`;
    return sql`${column} in (select i.interviewer_id from interviewers i
      where ${meant} ${includeTest ? sql`` : sql`and i.test = 0`})`;
  }
  const named = among.filter((id) => !without.includes(id));
  return named.length === 0 ? sql`1 = 0` : sql`${column} in (${sql.join(named)})`;
}
