/** How far cohorts had come in each step. */
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { countIf, membership, type Cohort, type CohortQuery } from './cohort-selection.ts';
import type { Reader } from './store.ts';
import { stepsOfWorkflows } from './workflows.ts';

/**
 * Which rows `c` of `candidate_steps` each count counts. Steps of one type count once per
 * application: one row of it knows all of them.
 */
function stepConditions({ outcomesUntil: until }: Cohort, by: 'step_id' | 'step_type') {
  const of = by === 'step_id' ? '' : 'type_';
  const at = (what: string) => sql.ref(`c.${of}${what}_at`);
  const done = (what: string) => sql`${at(what)} <= ${until}`;
  const undone = (what: string) => sql`(${at(what)} is null or ${at(what)} > ${until})`;
  const entered = done('started');
  return {
    entered,
    completed: done('completed'),
    knocked_out: sql`${undone('completed')} and ${done('knocked_out')}`,
    in_progress: sql`${entered} and ${undone('completed')} and ${undone('knocked_out')}`,
    /** In the summary bar out goes before completed (#41). */
    stage_completed: sql`${done('completed')} and ${undone('knocked_out')}`,
    stage_knocked_out: done('knocked_out'),
  };
}

export type StepMember = keyof ReturnType<typeof stepConditions>;

export type StepCounts<Name extends StepMember = StepMember> = {
  tag: Cohort['tag'];
  step: string;
} & Record<Name, number>;

/** Applications that stand in a step in one of those ways, as `candidate_id`. */
export const stepMembersOf = (
  cohort: Cohort,
  query: CohortQuery,
  { by, step, member }: { by: 'step_id' | 'step_type'; step: string; member: StepMember },
): RawBuilder<unknown> => sql`
  select c.candidate_id from candidate_steps c
  where ${membership(cohort, query, 'candidate_steps')} and ${sql.ref(`c.${by}`)} = ${step}
    and ${stepConditions(cohort, by)[member]}`;

/** So many have a statement each, since an index has the rows of each together. */
const few = 40;

/** Cohorts step by step; `by` says whether one id or one type is a row. */
export async function stepCounts<Name extends StepMember>(
  reader: Reader,
  query: CohortQuery,
  by: 'step_id' | 'step_type',
  names: readonly Name[],
): Promise<StepCounts<Name | 'entered'>[]> {
  const steps = await stepsOfWorkflows(reader, query.interviewers, by);
  const members = [...new Set<StepMember>(['entered', ...names])];
  const found = await Promise.all(
    query.cohorts.map(async (cohort) => {
      const conditions = stepConditions(cohort, by);
      const rows = reader
        .selectFrom('candidate_steps as c')
        .select(members.map((name) => countIf(conditions[name]).as(name)))
        .where(sql<SqlBool>`${membership(cohort, query, 'candidate_steps')}`);
      const counted =
        steps.length > few
          ? await rows.select(`c.${by} as step`).groupBy(`c.${by}`).orderBy('step').execute()
          : await Promise.all(
              steps.map(async (step) => ({
                step,
                ...(await rows.where(`c.${by}`, '=', step).executeTakeFirstOrThrow()),
              })),
            );
      return counted.map((row) => ({ tag: cohort.tag, ...row }) as StepCounts<Name | 'entered'>);
    }),
  );
  return found.flat().filter(({ entered }) => entered > 0);
}
