/** Applications of the window by how they stand in an entry of the summary bar (#41). */
import { sql, type RawBuilder } from 'kysely';
import { stepColumn, type CohortQuery } from '../cohort-selection.ts';
import { memberConditions, members, stageConditions, stageRows } from '../cohorts.ts';
import { windowOf } from './cohort.ts';
import { selection, type Selection } from './selection.ts';

type Standing = 'notStarted' | Exclude<keyof typeof stageConditions, 'entered'>;

/** In a step that the interviewer has, or of one type over several. */
function inStep(query: CohortQuery, stepId: string, standing: Standing): RawBuilder<unknown> {
  const rows = stageRows(query, stepColumn(query.interviewers));
  if (standing !== 'notStarted') {
    return sql`select x.candidate_id from ${rows} x
      where x.step = ${stepId} and ${stageConditions[standing]}`;
  }
  return sql`select m.candidate_id from (${members(query)}) m
    where m.candidate_id not in (select x.candidate_id from ${rows} x where x.step = ${stepId})`;
}

const flowConditions = {
  inProgress: sql`m.completed = 0 and m.out = 0`,
  completed: memberConditions.passed,
  knockedOut: sql`m.out = 1`,
};

/** Of those that reached `questions` or `completed`, in the flow as a whole. */
function inFlow(query: CohortQuery, stage: string, standing: Standing): RawBuilder<unknown> {
  const there = members({ ...query, alsoReached: stage });
  if (standing !== 'notStarted')
    return sql`select m.candidate_id from (${there}) m where ${flowConditions[standing]}`;
  // A person can have got there by another application than the one that went furthest.
  const who = sql.ref(query.distinctPersons ? 'm.person_id' : 'm.candidate_id');
  return sql`select m.candidate_id from (${members(query)}) m
    where ${who} not in (select ${who} from (${there}) m)`;
}

const stage = (standing: Standing) =>
  selection(
    (query, { stepId }) => {
      const flow = stepId === 'questions' || stepId === 'completed';
      return (flow ? inFlow : inStep)(windowOf(query), stepId, standing);
    },
    { needs: ['stepId'] },
  );

export const stageSelections = {
  stage_not_started: stage('notStarted'),
  stage_in_progress: stage('inProgress'),
  stage_completed: stage('completed'),
  stage_knocked_out: stage('knockedOut'),
} satisfies Record<string, Selection>;
