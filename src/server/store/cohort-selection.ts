/**
 * Which applications a question is about: by when they were invited, by interviewer, label, stage,
 * and without tests unless asked for.
 */
import { expressionBuilder, sql, type RawBuilder } from 'kysely';
import { matches, type InterviewerFilter } from './interviewers.ts';

export interface Cohort {
  tag: 'window' | 'baseline';
  /** Half-open; null for all time. */
  window: { from: number; to: number } | null;
  /** Outcomes count when they happened by then. */
  outcomesUntil: number;
}

export interface CohortQuery {
  /** The window and, when there is one, its baseline. */
  cohorts: readonly [Cohort, ...Cohort[]];
  interviewers: InterviewerFilter;
  includeTest: boolean;
  distinctPersons: boolean;
  /** Only applications that reached it: `questions`, `completed` or the id of a step (#41). */
  stage: string | undefined;
  /** And this one too. */
  alsoReached?: string;
  /** Without activity for this long a started application counts as abandoned (#50). */
  abandonedAfterMs: number;
}

/** Rows of applications `c` and their interviewers `i`. */
export const source = (query: Pick<CohortQuery, 'interviewers'>): RawBuilder<unknown> => sql`
  candidates c
  join (${interviewerSubset(query.interviewers)}) i
    on i.workspace_id = c.workspace_id and i.interviewer_id = c.interviewer_id`;

/** Which rows of `source` a cohort has. */
export function membership(cohort: Cohort, query: CohortQuery): RawBuilder<unknown> {
  const { window, outcomesUntil } = cohort;
  const { includeTest, interviewers } = query;
  const stages = [query.stage, query.alsoReached].filter((stage) => stage !== undefined);
  const conditions = [
    window === null
      ? sql`1 = 1`
      : sql`c.invited_at >= ${window.from} and c.invited_at < ${window.to}`,
    live(includeTest),
    ...stages.map((stage) => reached(stage, outcomesUntil, interviewers)),
    ...(query.distinctPersons ? [onePerPerson(cohort, query)] : []),
  ];
  return sql.join(conditions, sql` and `);
}

/** Of each person's applications the one that went furthest; of equals the latest invited (#6). */
function onePerPerson(cohort: Cohort, query: CohortQuery): RawBuilder<unknown> {
  const until = cohort.outcomesUntil;
  return sql`c.candidate_id in (
    select ranked.candidate_id from (
      select c.candidate_id, row_number() over (
        partition by c.person_id order by
          case when c.completed_at <= ${until} then 0 else 1 end,
          case when c.started_at <= ${until} then 0 else 1 end,
          c.invited_at desc, c.candidate_id
      ) as place
      from ${source(query)} where ${membership(cohort, { ...query, distinctPersons: false })}
    ) ranked where ranked.place = 1)`;
}

/** Whether tests count too (#7). */
export const live = (includeTest: boolean) =>
  includeTest ? sql`1 = 1` : sql`c.test = 0 and i.test = 0`;

/**
 * Whether application `c` reached a stage by then (#41). Over several interviewers the summary bar
 * has one stage per type of step, so that a type is as good as an id.
 */
export function reached(
  stage: string,
  until: number,
  { ids }: InterviewerFilter,
): RawBuilder<unknown> {
  const same = (table: string) =>
    sql`select 1 from ${sql.table(table)} x where x.workspace_id = c.workspace_id and x.candidate_id = c.candidate_id`;
  if (stage === 'completed') return sql`c.completed_at <= ${until}`;
  if (stage === 'questions') {
    return sql`exists (${same('question_results')} and x.answered_at <= ${until})`;
  }
  const step =
    stepColumn({ ids }) === 'step_id'
      ? sql`x.step_id = ${stage}`
      : sql`(x.step_id = ${stage} or x.step_type = ${stage})`;
  return sql`exists (${same('candidate_steps')} and ${step} and x.started_at <= ${until})`;
}

/** Steps of one interviewer are told apart by id; those of several merge by type. */
export const stepColumn = ({ ids }: InterviewerFilter): 'step_id' | 'step_type' =>
  ids?.length === 1 ? 'step_id' : 'step_type';

/** Whether a result stood at an instant: it had come, and none had replaced it. */
export function stoodAt(
  table: string,
  cameAt: 'answered_at' | 'scored_at' | 'completed_at',
  instant: number,
): RawBuilder<unknown> {
  const [came, replaced] = [sql.ref(`${table}.${cameAt}`), sql.ref(`${table}.replaced_at`)];
  return sql`(${came} <= ${instant} and (${replaced} is null or ${replaced} > ${instant}))`;
}

/** Only the ids asked for: a plain list keeps the index on the interviewer usable. */
export function interviewerSubset(filter: InterviewerFilter): RawBuilder<unknown> {
  const { ids, labels = [] } = filter;
  const conditions = sql.join(
    [sql``, ...labels.map((label) => sql`${matches({ labels: [label] })(expressionBuilder())}`)],
    sql` and `,
  );
  const named = ids
    ? ids.length === 0
      ? sql`and 1 = 0`
      : sql`and i.interviewer_id in (${sql.join(ids)})`
    : sql``;
  return sql`select i.workspace_id, i.interviewer_id, i.test, i.deadline_at from interviewers i where 1 = 1 ${named} ${conditions}`;
}

/** One select per cohort, told apart by `tag`, in one statement. */
export function eachCohort(
  query: CohortQuery,
  select: (
    cohort: Cohort,
    tag: RawBuilder<unknown>,
    member: RawBuilder<unknown>,
  ) => RawBuilder<unknown>,
): RawBuilder<unknown> {
  const parts = query.cohorts.map((cohort) =>
    select(cohort, sql`cast(${sql.lit(cohort.tag)} as text)`, membership(cohort, query)),
  );
  return sql.join(parts, sql` union all `);
}
