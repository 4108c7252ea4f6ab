/** Applications of the window by how the text message screen and the resume check went. */
import { sql } from 'kysely';
import {
  entrants,
  messageConditions,
  outcomeConditions,
  recipients,
  type MessageProgress,
  type StepOutcome,
} from '../cohort-figures.ts';
import { answerRows, criterionRows, knockoutRows } from '../cohort-items.ts';
import { resumeStep, smsStep } from '../step-types.ts';
import { windowOf } from './cohort.ts';
import { selection, type Selection } from './selection.ts';

const message = (name: MessageProgress) =>
  selection((query) => {
    const [cohort, within] = windowOf(query);
    return sql`select c.candidate_id from candidates c
      where ${recipients(cohort, within)} and ${messageConditions(cohort)[name]}`;
  });

const outcome = (stepType: string, name: StepOutcome) =>
  selection((query) => {
    const [cohort, within] = windowOf(query);
    return sql`select c.candidate_id from candidate_steps c
      where ${entrants(cohort, within, stepType)} and ${outcomeConditions(cohort)[name]}`;
  });

const ofQuestion = { needs: ['interviewerId', 'stepId'], may: ['questionId'] } as const;

/** By the question of their first knockout; without a question by none. */
const knockedOutBy = selection(
  (query, { stepId, questionId }) => sql`
    select x.candidate_id from ${knockoutRows(query.cohort, smsStep)} x
    where x.step_id = ${stepId}
      and ${questionId === undefined ? sql`x.question_id is null` : sql`x.question_id = ${questionId}`}`,
  ofQuestion,
);

/** Whoever a question knocked out was asked it, whether or not the answer was told. */
const askedBy = selection((query, given) => {
  const { stepId, questionId } = given;
  if (questionId === undefined) return sql`select c.candidate_id from candidates c where 1 = 0`;
  return sql`
    select x.candidate_id from ${answerRows(query.cohort, smsStep)} x
    where x.step_id = ${stepId} and x.question_id = ${questionId}
    union all ${knockedOutBy.ids(query, given)}`;
}, ofQuestion);

export const screenSelections = {
  sms_initiated: message('initiated'),
  sms_replied: message('replied'),
  sms_completed: message('completed'),
  sms_passed: outcome(smsStep, 'passed'),
  sms_failed: outcome(smsStep, 'failed'),
  sms_judged: outcome(smsStep, 'judged'),
  sms_undetermined: outcome(smsStep, 'undetermined'),
  sms_knocked_out_by: knockedOutBy,
  sms_asked: askedBy,
  resume_uploaded: outcome(resumeStep, 'entered'),
  resume_passed: outcome(resumeStep, 'passed'),
  resume_failed: outcome(resumeStep, 'failed'),
  resume_judged: outcome(resumeStep, 'judged'),
  resume_pending: outcome(resumeStep, 'pending'),
  criterion_scored: selection(
    (query, { stepId, criterionId }) => sql`
      select x.candidate_id
      from ${criterionRows(query.cohort, query.cohort.cohorts[0], resumeStep)} x
      where ${stepId === undefined ? sql`1 = 1` : sql`x.step_id = ${stepId}`}
        and ${criterionId === undefined ? sql`1 = 1` : sql`x.criterion_id = ${criterionId}`}`,
    { may: ['stepId', 'criterionId'] },
  ),
} satisfies Record<string, Selection>;
