/** Questions and criteria of the applications of a window, each with its counts. */
import { sql } from 'kysely';
import { membership, source, type CohortQuery } from './cohort-selection.ts';
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
  /** Answers that can pass or fail. */
  judged: number;
}

/**
 * Answers per question; a scored one passes at `passMark` (millionths of its scale), a structured
 * one when its event says so. O(answers of the window).
 */
export function questionCounts(
  reader: Reader,
  query: CohortQuery,
  passMark: number,
): Promise<QuestionCounts[]> {
  const [cohort] = query.cohorts;
  const rows = sql<{
    interviewer_id: string;
    step_id: string;
    question_id: string;
    kind: string;
    score_share: number | null;
    passed: number | null;
  }>`(
    select q.interviewer_id, q.step_id, q.question_id, q.kind, q.score_share, q.passed
    from ${source(query)}
    join question_results q on q.workspace_id = c.workspace_id and q.candidate_id = c.candidate_id
    where ${membership(cohort, query)} and q.answered_at <= ${cohort.outcomesUntil})`;
  const passes = sql`(x.kind = 'scored' and x.score_share >= ${passMark}) or (x.kind <> 'scored' and x.passed = 1)`;
  const canPass = sql`(x.kind = 'scored' and x.score_share is not null) or (x.kind <> 'scored' and x.passed is not null)`;
  return reader
    .selectFrom(rows.as('x'))
    .select([
      'x.interviewer_id as interviewerId',
      'x.step_id as stepId',
      'x.question_id as questionId',
      sql<string>`max(x.kind)`.as('kind'),
      sql<number>`count(*)`.as('answered'),
      sql<number>`count(x.score_share)`.as('scored'),
      sql<number>`cast(coalesce(sum(x.score_share), 0) as bigint)`.as('scoreSum'),
      sql<number>`count(case when ${passes} then 1 end)`.as('passed'),
      sql<number>`count(case when ${canPass} then 1 end)`.as('judged'),
    ])
    .groupBy(['x.interviewer_id', 'x.step_id', 'x.question_id'])
    .execute();
}

export interface KnockoutCounts {
  interviewerId: string;
  stepId: string;
  questionId: string | null;
  knockedOut: number;
}

/** Knocked-out applications by the question their first knockout names (#65). */
export function knockoutCounts(
  reader: Reader,
  query: CohortQuery,
  stepType: string,
): Promise<KnockoutCounts[]> {
  const [cohort] = query.cohorts;
  const rows = sql<{ interviewer_id: string; step_id: string; question_id: string | null }>`(
    select k.interviewer_id, k.step_id, k.question_id from (
      select s.interviewer_id, s.step_id, s.knocked_out_by as question_id, row_number() over (
        partition by s.candidate_id order by s.knocked_out_at, s.step_id
      ) as place
      from ${source(query)}
      join candidate_steps s on s.workspace_id = c.workspace_id and s.candidate_id = c.candidate_id
      where ${membership(cohort, query)} and s.step_type = ${stepType}
        and s.knocked_out_at <= ${cohort.outcomesUntil}
    ) k where k.place = 1)`;
  return reader
    .selectFrom(rows.as('x'))
    .select([
      'x.interviewer_id as interviewerId',
      'x.step_id as stepId',
      'x.question_id as questionId',
      sql<number>`count(*)`.as('knockedOut'),
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

/** Answers to the questions of steps of one type, and how many of them failed. */
export function answerCounts(
  reader: Reader,
  query: CohortQuery,
  stepType: string,
): Promise<AnswerCounts[]> {
  const [cohort] = query.cohorts;
  const rows = sql<{
    interviewer_id: string;
    step_id: string;
    question_id: string;
    passed: number | null;
  }>`(
    select q.interviewer_id, q.step_id, q.question_id, q.passed from ${source(query)}
    join question_results q on q.workspace_id = c.workspace_id and q.candidate_id = c.candidate_id
    where ${membership(cohort, query)} and q.step_type = ${stepType}
      and q.answered_at <= ${cohort.outcomesUntil})`;
  return reader
    .selectFrom(rows.as('x'))
    .select([
      'x.interviewer_id as interviewerId',
      'x.step_id as stepId',
      'x.question_id as questionId',
      sql<number>`count(*)`.as('answered'),
      sql<number>`count(case when x.passed = 0 then 1 end)`.as('failed'),
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

/** Scores per criterion of steps of one type (#67), for each cohort. */
export async function criterionCounts(
  reader: Reader,
  query: CohortQuery,
  stepType: string,
): Promise<CriterionCounts[]> {
  const all = await Promise.all(
    query.cohorts.map(async (cohort) => {
      const rows = sql<{
        interviewer_id: string;
        step_id: string;
        criterion_id: string;
        score_share: number;
      }>`(
        select r.interviewer_id, r.step_id, r.criterion_id, r.score_share from ${source(query)}
        join criterion_results r on r.workspace_id = c.workspace_id and r.candidate_id = c.candidate_id
        where ${membership(cohort, query)} and r.step_type = ${stepType} and r.kind = 'scoring'
          and r.score_share is not null and r.scored_at <= ${cohort.outcomesUntil})`;
      const found = await reader
        .selectFrom(rows.as('x'))
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
