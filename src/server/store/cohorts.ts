/**
 * How far the applications of a window had come by an instant. The window and its baseline are two
 * tagged parts of one statement.
 */
import { sql, type RawBuilder } from 'kysely';
import {
  eachCohort,
  live,
  membership,
  source,
  type Cohort,
  type CohortQuery,
} from './cohort-selection.ts';
import type { Reader } from './store.ts';

/** Why a started application did not complete by then: the first that applies (#50). */
const part = (until: number, abandonedAfterMs: number) => sql`case
  when c.started_at is null or c.started_at > ${until} or c.completed_at <= ${until} then null
  when c.knocked_out_at <= ${until} then 'knocked_out'
  when (
    select e.kind from events e
    where e.workspace_id = c.workspace_id and e.candidate_id = c.candidate_id
      and e.type = 'decision.changed' and e.occurred_at <= ${until}
    order by e.occurred_at desc, e.source desc, e.id desc limit 1
  ) = 'dismissed' then 'dismissed'
  when i.deadline_at <= ${until} or not exists (
    select 1 from events e
    where e.workspace_id = c.workspace_id and e.candidate_id = c.candidate_id
      and e.occurred_at > ${until - abandonedAfterMs} and e.occurred_at <= ${until}
      and (e.engaged = 1 or e.type in ('step.started', 'step.completed'))
  ) then 'abandoned'
  else 'in_progress' end`;

/** One row `m` per application of each cohort. */
export function members(query: CohortQuery): RawBuilder<unknown> {
  return eachCohort(
    query,
    ({ outcomesUntil }, tag, member) => sql`
      select ${tag} as tag, c.workspace_id, c.candidate_id, c.person_id,
        case when c.started_at <= ${outcomesUntil} then 1 else 0 end as started,
        case when c.completed_at <= ${outcomesUntil} then 1 else 0 end as completed,
        case when c.knocked_out_at <= ${outcomesUntil} then 1 else 0 end as out,
        ${part(outcomesUntil, query.abandonedAfterMs)} as part
      from ${source(query)} where ${member}`,
  );
}

/** Which rows of `members` each count counts; also whom it lists (`behind/`). */
export const memberConditions = {
  invited: sql`1 = 1`,
  started: sql`m.started = 1`,
  completed: sql`m.completed = 1`,
  dropped: sql`m.started = 1 and m.completed = 0`,
  knocked_out: sql`m.part = 'knocked_out'`,
  dismissed: sql`m.part = 'dismissed'`,
  abandoned: sql`m.part = 'abandoned'`,
  in_progress: sql`m.part = 'in_progress'`,
  decided: sql`(m.completed = 1 or m.out = 1)`,
  passed: sql`(m.completed = 1 and m.out = 0)`,
};

export type CohortMember = keyof typeof memberConditions;

export type CohortCounts = { tag: Cohort['tag'] } & Record<CohortMember, number>;

/** Sizes of each cohort at each stage. O(applications of the cohorts). */
export function cohortCounts(reader: Reader, query: CohortQuery): Promise<CohortCounts[]> {
  const counts = Object.entries(memberConditions).map(([name, condition]) =>
    sql<number>`count(case when ${condition} then 1 end)`.as(name),
  );
  return reader
    .selectFrom(sql<{ tag: Cohort['tag'] }>`(${members(query)})`.as('m'))
    .select(['m.tag', ...counts])
    .groupBy('m.tag')
    .$castTo<CohortCounts>()
    .execute();
}

export interface StepCounts {
  tag: 'window' | 'baseline';
  step: string;
  entered: number;
  completed: number;
  knocked_out: number;
  in_progress: number;
}

/** One row `x` per application of each cohort and step it entered; `by` says what one step is. */
export function stepRows(query: CohortQuery, by: 'step_id' | 'step_type') {
  const until = sql`case when m.tag = 'window'
    then ${untilOf(query, 'window')} else ${untilOf(query, 'baseline')} end`;
  return sql<{ tag: 'window' | 'baseline'; step: string }>`(
    select m.tag, m.candidate_id, ${sql.ref(`s.${by}`)} as step,
      max(case when s.completed_at <= ${until} then 1 else 0 end) as completed,
      max(case when s.knocked_out_at <= ${until} then 1 else 0 end) as knocked_out
    from (${members(query)}) m
    join candidate_steps s on s.workspace_id = m.workspace_id and s.candidate_id = m.candidate_id
    where s.started_at <= ${until}
    group by m.tag, m.candidate_id, ${sql.ref(`s.${by}`)}
  )`;
}

/** Which of `stepRows` each count counts. */
export const stepConditions = {
  entered: sql`1 = 1`,
  completed: sql`x.completed = 1`,
  knocked_out: sql`x.completed = 0 and x.knocked_out = 1`,
  in_progress: sql`x.completed = 0 and x.knocked_out = 0`,
};

/** The same cohorts step by step; `by` says whether one id or one type is a row. */
export function stepCounts(
  reader: Reader,
  query: CohortQuery,
  by: 'step_id' | 'step_type',
): Promise<StepCounts[]> {
  const counts = Object.entries(stepConditions).map(([name, condition]) =>
    sql<number>`count(case when ${condition} then 1 end)`.as(name),
  );
  return reader
    .selectFrom(stepRows(query, by).as('x'))
    .select(['x.tag', 'x.step', ...counts])
    .groupBy(['x.tag', 'x.step'])
    .$castTo<StepCounts>()
    .execute();
}

function untilOf(query: CohortQuery, tag: 'window' | 'baseline'): RawBuilder<unknown> {
  return sql`cast(${query.cohorts.find((cohort) => cohort.tag === tag)?.outcomesUntil ?? 0} as bigint)`;
}

/** Applications of the window left out because they are tests. */
export async function excludedTests(reader: Reader, query: CohortQuery): Promise<number> {
  const [cohort] = query.cohorts;
  const { count } = await reader
    .selectFrom(
      sql`(select c.candidate_id from ${source(query)} where ${membership(cohort, { ...query, includeTest: true, distinctPersons: false })} and not (${live(false)}))`.as(
        'x',
      ),
    )
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

export interface Maturity {
  /** The two middle times to complete, in milliseconds; equal when their number is odd. */
  middle: readonly [number, number] | null;
  /** Applications of the window invited later than that before the instant. */
  young: (medianMs: number) => Promise<number>;
}

/** How long completing takes over all completions so far, against the age of the window (#52). */
export async function maturity(reader: Reader, query: CohortQuery): Promise<Maturity> {
  const [cohort] = query.cohorts;
  const until = cohort.outcomesUntil;
  const times = sql<{ time: number }>`(
    select c.completed_at - c.invited_at as time from ${source(query)}
    where c.completed_at <= ${until} and ${live(query.includeTest)})`;
  const { count } = await reader
    .selectFrom(times.as('x'))
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  const at = async (offset: number) => {
    const row = await reader
      .selectFrom(times.as('x'))
      .select('x.time')
      .orderBy('x.time')
      .limit(1)
      .offset(offset)
      .executeTakeFirstOrThrow();
    return row.time;
  };
  return {
    middle:
      count === 0 ? null : [await at(Math.floor((count - 1) / 2)), await at(Math.floor(count / 2))],
    async young(medianMs) {
      const row = await reader
        .selectFrom(
          sql`(select c.candidate_id from ${source(query)} where ${membership(cohort, query)}
            and c.invited_at > ${Math.floor(until - medianMs)})`.as('x'),
        )
        .select(sql<number>`count(*)`.as('count'))
        .executeTakeFirstOrThrow();
      return row.count;
    },
  };
}

/** When the first application under the filter was invited; null without any. */
export async function earliestInvitation(
  reader: Reader,
  query: Pick<CohortQuery, 'interviewers' | 'includeTest'>,
): Promise<number | null> {
  const { first } = await reader
    .selectFrom(
      sql`(select c.invited_at from ${source(query)} where ${live(query.includeTest)})`.as('x'),
    )
    .select(sql<number | null>`min(x.invited_at)`.as('first'))
    .executeTakeFirstOrThrow();
  return first;
}

export interface StageCounts {
  step: string;
  entered: number;
  inProgress: number;
  completed: number;
  knockedOut: number;
}

/** One row `x` per application of the window and step it entered. */
export function stageRows(query: CohortQuery, by: 'step_id' | 'step_type') {
  const [cohort] = query.cohorts;
  const until = cohort.outcomesUntil;
  return sql<{ step: string }>`(
    select c.candidate_id, ${sql.ref(`s.${by}`)} as step,
      max(case when s.completed_at <= ${until} then 1 else 0 end) as completed,
      max(case when s.knocked_out_at <= ${until} then 1 else 0 end) as knocked_out
    from ${source(query)}
    join candidate_steps s on s.workspace_id = c.workspace_id and s.candidate_id = c.candidate_id
    where ${membership(cohort, query)} and s.started_at <= ${until}
    group by c.candidate_id, ${sql.ref(`s.${by}`)})`;
}

/** Which of `stageRows` each count counts; knocked out goes before completed. */
export const stageConditions = {
  entered: sql`1 = 1`,
  inProgress: sql`x.completed = 0 and x.knocked_out = 0`,
  completed: sql`x.completed = 1 and x.knocked_out = 0`,
  knockedOut: sql`x.knocked_out = 1`,
};

/** Applications of the window by how they stand in each step (#41). */
export function stageCounts(
  reader: Reader,
  query: CohortQuery,
  by: 'step_id' | 'step_type',
): Promise<StageCounts[]> {
  const counts = Object.entries(stageConditions).map(([name, condition]) =>
    sql<number>`count(case when ${condition} then 1 end)`.as(name),
  );
  return reader
    .selectFrom(stageRows(query, by).as('x'))
    .select(['x.step', ...counts])
    .groupBy('x.step')
    .$castTo<StageCounts>()
    .execute();
}
