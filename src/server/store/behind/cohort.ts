/** Applications of the window's cohort by what became of them: the rows that the counts count. */
import { sql, type RawBuilder } from 'kysely';
import { inTenth, scoresOf, waits } from '../cohort-figures.ts';
import { questionConditions, questionRows } from '../cohort-items.ts';
import { stepColumn, type Cohort, type CohortQuery } from '../cohort-selection.ts';
import { membersOf, type CohortMember } from '../cohorts.ts';
import { stepMembersOf, type StepMember } from '../step-counts.ts';
import { voiceStep } from '../step-types.ts';
import { selection, type BehindQuery, type Selection } from './selection.ts';

/** The window's cohort and the question it is part of. */
export const windowOf = ({ cohort }: BehindQuery): [Cohort, CohortQuery] => [
  cohort.cohorts[0],
  cohort,
];

const member = (name: CohortMember) => selection((query) => membersOf(...windowOf(query), name));

const step = (member: StepMember) =>
  selection(
    (query, { stepId: step }) => {
      const by = stepColumn(query.cohort.interviewers);
      return stepMembersOf(...windowOf(query), { by, step, member });
    },
    { needs: ['stepId'] },
  );

const waited = (which: (all: RawBuilder<unknown>) => RawBuilder<unknown>) =>
  selection((query) => {
    const all = waits(...windowOf(query));
    return sql`select x.candidate_id from (${all}) x where ${which(all)}`;
  });

const question = (name: keyof ReturnType<typeof questionConditions>) =>
  selection(
    (query, { stepId, questionId }) => sql`
      select x.candidate_id from ${questionRows(query.cohort)} x
      where x.step_id = ${stepId} and x.question_id = ${questionId}
        and ${questionConditions(query.passMark)[name]}`,
    { needs: ['interviewerId', 'stepId', 'questionId'] },
  );

export const cohortSelections = {
  invited: member('invited'),
  started: member('started'),
  completed: member('completed'),
  dropped: member('dropped'),
  knocked_out: member('knocked_out'),
  dismissed: member('dismissed'),
  abandoned: member('abandoned'),
  in_progress: member('in_progress'),
  decided: member('decided'),
  passed: member('passed'),
  step_entered: step('entered'),
  step_completed: step('completed'),
  step_knocked_out: step('knocked_out'),
  step_in_progress: step('in_progress'),
  engaged: waited(() => sql`1 = 1`),
  engaged_soonest: waited((all) => sql`x.value = (select min(y.value) from (${all}) y)`),
  engaged_latest: waited((all) => sql`x.value = (select max(y.value) from (${all}) y)`),
  engaged_early: member('engaged_early'),
  match_scored: selection(
    (query, { tenth }) => sql`
      select x.candidate_id from (${scoresOf(...windowOf(query), voiceStep)}) x
      where ${tenth === undefined ? sql`1 = 1` : inTenth(tenth)}`,
    { may: ['tenth'] },
  ),
  question_answered: question('answered'),
  question_scored: question('scored'),
  question_passed: question('passed'),
} satisfies Record<string, Selection>;
