/** Applications of the window by how they stand in an entry of the summary bar (#41). */
import { sql, type RawBuilder } from 'kysely';
import { stepColumn, type CohortQuery } from '../cohort-selection.ts';
import { membersOf } from '../cohorts.ts';
import { stepMembersOf } from '../step-counts.ts';
import { selection, type Selection } from './selection.ts';

type Standing = 'not_started' | 'in_progress' | 'completed' | 'knocked_out';

const inStepAs = {
  in_progress: 'in_progress',
  completed: 'stage_completed',
  knocked_out: 'stage_knocked_out',
} as const;

/** In a step that the interviewer has, or of one type over several. */
function inStep(query: CohortQuery, step: string, standing: Standing): RawBuilder<unknown> {
  const [window] = query.cohorts;
  const by = stepColumn(query.interviewers);
  if (standing !== 'not_started')
    return stepMembersOf(window, query, { by, step, member: inStepAs[standing] });
  const entered = stepMembersOf(window, query, { by, step, member: 'entered' });
  return sql`select m.candidate_id from (${membersOf(window, query, 'invited')}) m
    where m.candidate_id not in (${entered})`;
}

const inFlowAs = { in_progress: 'under_way', completed: 'through', knocked_out: 'out' } as const;

/** Of those that reached `questions` or `completed`, in the flow as a whole. */
function inFlow(query: CohortQuery, stage: string, standing: Standing): RawBuilder<unknown> {
  const [window] = query.cohorts;
  const there = { ...query, alsoReached: stage };
  if (standing !== 'not_started') return membersOf(window, there, inFlowAs[standing]);
  // A person can have got there by another application than the one that went furthest.
  const who = query.distinctPersons ? 'c.person_id' : 'c.candidate_id';
  return sql`${membersOf(window, query, 'invited')}
    and ${sql.ref(who)} not in (${membersOf(window, there, 'invited', who)})`;
}

const stage = (standing: Standing) =>
  selection(
    ({ cohort }, { stepId }) => {
      const flow = stepId === 'questions' || stepId === 'completed';
      return (flow ? inFlow : inStep)(cohort, stepId, standing);
    },
    { needs: ['stepId'] },
  );

export const stageSelections = {
  stage_not_started: stage('not_started'),
  stage_in_progress: stage('in_progress'),
  stage_completed: stage('completed'),
  stage_knocked_out: stage('knocked_out'),
} satisfies Record<string, Selection>;
