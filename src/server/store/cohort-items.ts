/** Questions and criteria of the applications of a window, each with its counts. */
import { sql } from 'kysely';
import { countIf, membership, stoodAt, type Cohort, type CohortQuery } from './cohort-selection.ts';
import type { Reader } from './store.ts';

export interface QuestionCounts {
  interviewerId: string;
  stepId: string;
  questionId: string;
  kind: string;
  answered: number;
  scored: number;
  scoreSum: number;
  passed: number;
}

/** Answers `x` of the applications of the window. */
export function questionRows(query: CohortQuery) {
  const [cohort] = query.cohorts;
  return sql<{
    interviewer_id: string;
    step_id: string;
    question_id: string;
    kind: string;
    score_share: number | null;
    passed: number | null;
  }>`(
    select c.candidate_id, c.interviewer_id, c.step_id, c.question_id, c.kind, c.score_share, c.passed
    from question_results c
    where ${membership(cohort, query, 'question_results')}
      and ${stoodAt('answered_at', cohort.outcomesUntil)})`;
}

/**
 * Which of `questionRows` each count counts; a scored answer passes at `passMark` (millionths of
 * its scale), a structured one when its event says so.
 */
export const questionConditions = (passMark: number) => ({
  answered: sql`1 = 1`,
  scored: sql`x.score_share is not null`,
  passed: sql`((x.kind = 'scored' and x.score_share >= ${passMark}) or (x.kind = 'structured' and x.passed = 1))`,
});

/** Answers per question. O(answers of the window). */
export function questionCounts(
  reader: Reader,
  query: CohortQuery,
  passMark: number,
): Promise<QuestionCounts[]> {
  const counts = Object.entries(questionConditions(passMark)).map(([name, condition]) =>
    countIf(condition).as(name),
  );
  return reader
    .selectFrom(questionRows(query).as('x'))
    .select([
      'x.interviewer_id as interviewerId',
      'x.step_id as stepId',
      'x.question_id as questionId',
      sql<string>`max(x.kind)`.as('kind'),
      sql<number>`cast(coalesce(sum(x.score_share), 0) as bigint)`.as('scoreSum'),
      ...counts,
    ])
    .groupBy(['x.interviewer_id', 'x.step_id', 'x.question_id'])
    .$castTo<QuestionCounts>()
    .execute();
}

export interface KnockoutCounts {
  interviewerId: string;
  stepId: string;
  questionId: string | null;
  knockedOut: number;
  /** Of them those without an answer to the question, and those whose answer failed. */
  unanswered: number;
  failed: number;
}

/** Knocked-out applications `x` of the window, each with the question its first knockout names. */
export function knockoutRows(query: CohortQuery, stepType: string) {
  const [cohort] = query.cohorts;
  const until = cohort.outcomesUntil;
  return sql<{ interviewer_id: string; step_id: string; question_id: string | null }>`(
    select k.candidate_id, k.interviewer_id, k.step_id, k.item_id as question_id, q.question_id as answer, q.passed
    from (
      select e.workspace_id, e.candidate_id, e.interviewer_id, e.step_id, e.item_id, row_number() over (
        partition by e.candidate_id order by e.occurred_at, e.source, e.id
      ) as place
      from candidate_steps c
      join events e on e.workspace_id = c.workspace_id and e.candidate_id = c.candidate_id
      where ${membership(cohort, query, 'candidate_steps')} and c.step_type = ${stepType}
        and c.type_knocked_out_at <= ${until} and e.type = 'step.knocked_out' and e.step_type = ${stepType} and e.occurred_at <= ${until}
    ) k
    left join question_results q on q.workspace_id = k.workspace_id
      and q.candidate_id = k.candidate_id and q.step_id = k.step_id
      and q.question_id = k.item_id and ${stoodAt('answered_at', until, 'q')}
    where k.place = 1)`;
}

/** How many each question knocked out (#65). */
export function knockoutCounts(
  reader: Reader,
  query: CohortQuery,
  stepType: string,
): Promise<KnockoutCounts[]> {
  return reader
    .selectFrom(knockoutRows(query, stepType).as('x'))
    .select([
      'x.interviewer_id as interviewerId',
      'x.step_id as stepId',
      'x.question_id as questionId',
      sql<number>`count(*)`.as('knockedOut'),
      countIf(sql`x.answer is null`).as('unanswered'),
      countIf(sql`x.passed = 0`).as('failed'),
    ])
    .groupBy(['x.interviewer_id', 'x.step_id', 'x.question_id'])
    .execute();
}

export interface AnswerCounts {
  interviewerId: string;
  stepId: string;
  questionId: string;
  answered: number;
  failed: number;
}

/** Answers `x` of the applications of the window to the questions of steps of one type. */
export function answerRows(query: CohortQuery, stepType: string) {
  const [cohort] = query.cohorts;
  return sql<{
    interviewer_id: string;
    step_id: string;
    question_id: string;
    passed: number | null;
  }>`(
    select c.candidate_id, c.interviewer_id, c.step_id, c.question_id, c.passed
    from question_results c
    where ${membership(cohort, query, 'question_results')} and c.step_type = ${stepType}
      and ${stoodAt('answered_at', cohort.outcomesUntil)})`;
}

/** Answers per question, and how many of them failed. */
export function answerCounts(
  reader: Reader,
  query: CohortQuery,
  stepType: string,
): Promise<AnswerCounts[]> {
  return reader
    .selectFrom(answerRows(query, stepType).as('x'))
    .select([
      'x.interviewer_id as interviewerId',
      'x.step_id as stepId',
      'x.question_id as questionId',
      sql<number>`count(*)`.as('answered'),
      countIf(sql`x.passed = 0`).as('failed'),
    ])
    .groupBy(['x.interviewer_id', 'x.step_id', 'x.question_id'])
    .execute();
}

export interface CriterionCounts {
  tag: 'window' | 'baseline';
  interviewerId: string;
  stepId: string;
  criterionId: string;
  scored: number;
  scoreSum: number;
}

/** Scores `x` by criterion of the applications of a cohort in steps of one type. */
export const criterionRows = (query: CohortQuery, cohort: Cohort, stepType: string) => sql<{
  interviewer_id: string;
  step_id: string;
  criterion_id: string;
  score_share: number;
}>`(
  select c.candidate_id, c.interviewer_id, c.step_id, c.criterion_id, c.score_share
  from criterion_results c
  where ${membership(cohort, query, 'criterion_results')} and c.step_type = ${stepType}
    and c.kind = 'scoring' and c.score_share is not null
    and ${stoodAt('scored_at', cohort.outcomesUntil)})`;

/** Scores per criterion of steps of one type (#67), for each cohort. */
export async function criterionCounts(
  reader: Reader,
  query: CohortQuery,
  stepType: string,
): Promise<CriterionCounts[]> {
  const all = await Promise.all(
    query.cohorts.map(async (cohort) => {
      const found = await reader
        .selectFrom(criterionRows(query, cohort, stepType).as('x'))
        .select([
          'x.interviewer_id as interviewerId',
          'x.step_id as stepId',
          'x.criterion_id as criterionId',
          sql<number>`count(*)`.as('scored'),
          sql<number>`cast(sum(x.score_share) as bigint)`.as('scoreSum'),
        ])
        .groupBy(['x.interviewer_id', 'x.step_id', 'x.criterion_id'])
        .execute();
      return found.map((row) => ({ tag: cohort.tag, ...row }));
    }),
  );
  return all.flat();
}
