/**
 * Which applications a question is about: by when they were invited, by interviewer, label, stage,
 * and without tests unless asked for. Every table about applications has what that takes, so a figure
 * reads one table.
 */
import { sql, type RawBuilder } from 'kysely';
import { isTest, ofChosen, type ChosenInterviewers } from './chosen-interviewers.ts';

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
  interviewers: ChosenInterviewers;
  includeTest: boolean;
  /** Nothing but what is left out without `includeTest`. */
  onlyTests?: boolean;
  distinctPersons: boolean;
  /** Only applications that reached it: `questions`, `completed` or the id of a step (#41). */
  stage: string | undefined;
  /** And this one too. */
  alsoReached?: string;
  /** Without activity for this long a started application counts as abandoned (#50). */
  abandonedAfterMs: number;
}

/** Tables with a row `c` per application, or per something of one. */
export type OfApplications =
  | 'candidates'
  | 'candidate_steps'
  | 'step_attempts'
  | 'step_results'
  | 'question_results'
  | 'criterion_results'
  | 'charges'
  | 'events';

/** Which rows `c` of the table are of applications of a cohort. */
export function membership(
  cohort: Cohort,
  query: CohortQuery,
  table: OfApplications = 'candidates',
): RawBuilder<unknown> {
  const { window, outcomesUntil } = cohort;
  const stages = [query.stage, query.alsoReached].filter((stage) => stage !== undefined);
  const conditions = [
    window === null
      ? sql`1 = 1`
      : sql`c.invited_at >= ${window.from} and c.invited_at < ${window.to}`,
    live(query),
    ...stages.map((stage) => reached(stage, outcomesUntil, query.interviewers, table)),
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
      from candidates c where ${membership(cohort, { ...query, distinctPersons: false })}
    ) ranked where ranked.place = 1)`;
}

type WithTests = Pick<CohortQuery, 'interviewers' | 'includeTest' | 'onlyTests'>;

/** Rows of the interviewers asked for, and no tests unless those count too or alone (#7). */
export function live(
  { interviewers, includeTest, onlyTests = false }: WithTests,
  table = 'c',
): RawBuilder<unknown> {
  const [test, of] = [sql.ref(`${table}.test`), sql.ref(`${table}.interviewer_id`)];
  const chosen = ofChosen(interviewers, includeTest || onlyTests, of);
  if (onlyTests) return sql`(${test} = 1 or ${isTest(interviewers, of)}) and ${chosen}`;
  return includeTest ? chosen : sql`${test} = 0 and ${chosen}`;
}

/**
 * Whether the application of a row `c` reached a stage by then (#41). Over several interviewers the
 * summary bar has one stage per type of step, so that a type is as good as an id; of one, whose
 * rows a figure of several may be listed by, it is where no step has that id.
 */
export function reached(
  stage: string,
  until: number,
  interviewers: Pick<ChosenInterviewers, 'ids'>,
  table: OfApplications = 'candidates',
): RawBuilder<unknown> {
  const same = (other: string) =>
    sql`select 1 from ${sql.table(other)} x where x.workspace_id = c.workspace_id and x.candidate_id = c.candidate_id`;
  if (stage === 'completed' || stage === 'questions') {
    const column = stage === 'completed' ? 'completed_at' : 'answered_at';
    return table === 'candidates'
      ? sql`${sql.ref(`c.${column}`)} <= ${until}`
      : sql`exists (${same('candidates')} and ${sql.ref(`x.${column}`)} <= ${until})`;
  }
  const [only] = stepColumn(interviewers) === 'step_id' ? (interviewers.ids ?? []) : [];
  const noStep = sql`not exists (
    select 1 from workflow_steps w where w.interviewer_id = ${only} and w.step_id = ${stage})`;
  const step = sql`(x.step_id = ${stage} or (x.step_type = ${stage} ${only === undefined ? sql`` : sql`and ${noStep}`}))`;
  return sql`exists (${same('candidate_steps')} and ${step} and x.started_at <= ${until})`;
}

/** Steps of one interviewer are told apart by id; those of several merge by type. */
export const stepColumn = ({ ids }: Pick<ChosenInterviewers, 'ids'>): 'step_id' | 'step_type' =>
  ids?.length === 1 ? 'step_id' : 'step_type';

/** Whether a result `c` stood at an instant: it had come, and none had replaced it. */
export function stoodAt(
  cameAt: 'answered_at' | 'scored_at' | 'completed_at',
  instant: number,
  table = 'c',
): RawBuilder<unknown> {
  const [came, replaced] = [sql.ref(`${table}.${cameAt}`), sql.ref(`${table}.replaced_at`)];
  return sql`(${came} <= ${instant} and (${replaced} is null or ${replaced} > ${instant}))`;
}

/** How many rows meet a condition. */
export const countIf = (condition: RawBuilder<unknown>): RawBuilder<number> =>
  sql<number>`count(case when ${condition} then 1 end)`;

/** An exact integer, whatever the engine makes of sums. */
export const integer = <Value extends number | null = number>(
  expression: RawBuilder<unknown>,
): RawBuilder<Value> => sql<Value>`cast(${expression} as bigint)`;
