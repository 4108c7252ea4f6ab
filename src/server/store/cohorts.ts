/** How far the applications of a window and of its baseline had come by an instant. */
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import {
  countIf,
  live,
  membership,
  reached,
  type Cohort,
  type CohortQuery,
} from './cohort-selection.ts';
import { missesMinimum } from './minimum-scores.ts';
import type { Reader } from './store.ts';

const never = sql.lit(Number.MAX_SAFE_INTEGER);

/** The last decision by then. A row knows the last of all, which seldom came later. */
const decision = (until: number) => sql`case
  when c.decided_at is null then 'none'
  when c.decided_at <= ${until} then c.decision
  else (
    select e.kind from events e
    where e.workspace_id = c.workspace_id and e.candidate_id = c.candidate_id
      and e.type = 'decision.changed' and e.occurred_at <= ${until}
    order by e.occurred_at desc, e.source desc, e.id desc limit 1
  ) end`;

const deadline = sql`(
  select d.deadline_at from interviewers d
  where d.workspace_id = c.workspace_id and d.interviewer_id = c.interviewer_id)`;

/**
 * Whether nothing had happened for so long by then; likewise (#50). Not with `exists`, for which
 * PostgreSQL reads the events of everybody.
 */
const idle = (until: number, since: number) => sql`case
  when c.acted_at <= ${until} then c.acted_at <= ${since}
  else (
    select 1 from events e
    where e.workspace_id = c.workspace_id and e.candidate_id = c.candidate_id
      and e.occurred_at > ${since} and e.occurred_at <= ${until}
      and (e.engaged = 1 or e.type in ('step.started', 'step.completed'))
    limit 1
  ) is null end`;

/**
 * Which applications `c` each count counts; also whom it lists (`behind/`). The parts of the drop-off
 * are the first that applies (#50).
 */
export function memberConditions(
  { outcomesUntil: until }: Cohort,
  { abandonedAfterMs, interviewers }: Pick<CohortQuery, 'abandonedAfterMs' | 'interviewers'>,
) {
  const completed = sql`c.completed_at <= ${until}`;
  const uncompleted = sql`(c.completed_at is null or c.completed_at > ${until})`;
  const out = sql`c.knocked_out_at <= ${until}`;
  const remaining = sql`(c.knocked_out_at is null or c.knocked_out_at > ${until})`;
  const started = sql`c.started_at <= ${until}`;
  const dropped = sql`${started} and ${uncompleted}`;
  const left = sql`${dropped} and ${remaining}`;
  const dismissed = sql`coalesce(${decision(until)}, 'none') = 'dismissed'`;
  // In this order, since most of those that have left are idle, and a deadline has to be looked up.
  const abandoned = sql`(${idle(until, until - abandonedAfterMs)}
    or coalesce(${deadline}, ${never}) <= ${until})`;
  return {
    invited: sql`1 = 1`,
    started,
    completed,
    dropped,
    knocked_out: sql`${dropped} and ${out}`,
    dismissed: sql`${left} and ${dismissed}`,
    abandoned: sql`${left} and not (${dismissed}) and ${abandoned}`,
    in_progress: sql`${left} and not (${dismissed}) and not ${abandoned}`,
    /** Which of the four a dropped one is in. */
    fate: sql<Fate>`case when ${out} then 'knocked_out' when ${dismissed} then 'dismissed'
      when ${abandoned} then 'abandoned' else 'in_progress' end`,
    decided: sql`(${completed} or ${out})`,
    passed: interviewers.enforcing
      ? sql`${completed} and ${remaining} and not ${missesMinimum(until)}`
      : sql`${completed} and ${remaining}`,
    /** How they stand in the flow as a whole: out goes before completed (#41). */
    out,
    through: sql`${completed} and ${remaining}`,
    under_way: sql`${uncompleted} and ${remaining}`,
    /** The first act came before the invitation (#57). */
    engaged_early: sql`c.engaged_at <= ${until} and c.engaged_at < c.invited_at`,
  };
}

/** The parts of the drop-off. */
const fates = ['knocked_out', 'dismissed', 'abandoned', 'in_progress'] as const;
type Fate = (typeof fates)[number];

export type CohortMember = Exclude<keyof ReturnType<typeof memberConditions>, 'fate'>;

/** Those counts that were asked for. */
export type CohortCounts = Partial<Record<CohortMember, number>>;

/** Applications of the cohort under which a member's condition holds, as `candidate_id`. */
export const membersOf = (
  cohort: Cohort,
  query: CohortQuery,
  member: CohortMember,
  column = 'c.candidate_id',
): RawBuilder<unknown> => sql`
  select ${sql.ref(column)} from candidates c
  where ${membership(cohort, query)} and ${memberConditions(cohort, query)[member]}`;

/** How many of each cohort are such members, in their order. O(applications of the cohorts). */
export function cohortCounts<Name extends CohortMember>(
  reader: Reader,
  query: CohortQuery,
  names: readonly Name[],
): Promise<Record<Name, number>[]> {
  const isFate = (name: CohortMember) => fates.some((fate) => fate === name);
  const plain = names.filter((name) => !isFate(name));
  return Promise.all(
    query.cohorts.map(async (cohort) => ({
      ...((plain.length > 0 ? await plainCounts(reader, query, cohort, plain) : {}) as Record<
        Name,
        number
      >),
      ...(names.some(isFate) ? await fateCounts(reader, query, cohort) : {}),
    })),
  );
}

/** Which members are counted of all applications, or of those that reached a stage too. */
type MembersByStage = { all: readonly CohortMember[] } & Record<string, readonly CohortMember[]>;

/**
 * How many of the window are such members, in all and of those that reached each stage. One statement;
 * where people are counted one for each, as each stage has its own application of a person (#6).
 */
export async function countsByStage<Names extends MembersByStage>(
  reader: Reader,
  query: CohortQuery,
  names: Names,
): Promise<{ [Stage in keyof Names]: Record<Names[Stage][number], number> }> {
  const [cohort] = query.cohorts;
  const conditions = memberConditions(cohort, query);
  const count = async (stages: readonly string[], within: CohortQuery) => {
    const row = await reader
      .selectFrom('candidates as c')
      .select(
        stages.flatMap((stage) => {
          const here =
            stage === 'all' ? sql`1 = 1` : reached(stage, cohort.outcomesUntil, query.interviewers);
          return (names[stage] ?? []).map((name) =>
            countIf(sql`${here} and ${conditions[name]}`).as(`${stage} ${name}`),
          );
        }),
      )
      .where(sql<SqlBool>`${membership(cohort, within)}`)
      .$castTo<Record<string, number>>()
      .executeTakeFirstOrThrow();
    return stages.map((stage) => [
      stage,
      Object.fromEntries((names[stage] ?? []).map((name) => [name, row[`${stage} ${name}`]])),
    ]);
  };
  const stages = Object.keys(names);
  const alone = (stage: string) =>
    count([stage], stage === 'all' ? query : { ...query, alsoReached: stage });
  const found = query.distinctPersons
    ? await Promise.all(stages.map(alone))
    : [await count(stages, query)];
  return Object.fromEntries(found.flat()) as {
    [Stage in keyof Names]: Record<Names[Stage][number], number>;
  };
}

function plainCounts(
  reader: Reader,
  query: CohortQuery,
  cohort: Cohort,
  names: readonly CohortMember[],
): Promise<Record<string, number>> {
  const conditions = memberConditions(cohort, query);
  return reader
    .selectFrom('candidates as c')
    .select(names.map((name) => countIf(conditions[name]).as(name)))
    .where(sql<SqlBool>`${membership(cohort, query)}`)
    .$castTo<Record<string, number>>()
    .executeTakeFirstOrThrow();
}

/** The parts of the drop-off at once: each depends on those before it, and they take long to tell. */
async function fateCounts(
  reader: Reader,
  query: CohortQuery,
  cohort: Cohort,
): Promise<Record<Fate, number>> {
  const { dropped, fate } = memberConditions(cohort, query);
  const rows = await reader
    .selectFrom(
      sql<{ fate: Fate }>`(
        select ${fate} as fate from candidates c
        where ${membership(cohort, query)} and ${dropped})`.as('x'),
    )
    .select(['x.fate', sql<number>`count(*)`.as('count')])
    .groupBy('x.fate')
    .execute();
  const counts = new Map(rows.map(({ fate, count }) => [fate, count]));
  return Object.fromEntries(fates.map((fate) => [fate, counts.get(fate) ?? 0])) as Record<
    Fate,
    number
  >;
}

/** Applications of the window left out because they are tests. */
export async function excludedTests(reader: Reader, query: CohortQuery): Promise<number> {
  const [cohort] = query.cohorts;
  const tests = { ...query, onlyTests: true, distinctPersons: false };
  const { count } = await reader
    .selectFrom('candidates as c')
    .select(sql<number>`count(*)`.as('count'))
    .where(sql<SqlBool>`${membership(cohort, tests)}`)
    .executeTakeFirstOrThrow();
  return count;
}

/** Twice the middle time to complete over all completions by then, in ms; null without any (#52). */
export async function twiceMedianToComplete(
  reader: Reader,
  query: CohortQuery,
): Promise<number | null> {
  const [cohort] = query.cohorts;
  const { twice } = await reader
    .selectFrom('candidates as c')
    .select(reader.twiceMedian(sql`c.completed_at - c.invited_at`).as('twice'))
    .where(sql<SqlBool>`c.completed_at <= ${cohort.outcomesUntil} and ${live(query)}`)
    .executeTakeFirstOrThrow();
  return twice;
}

/** Applications of the window invited after an instant. O(those). */
export async function invitedAfter(
  reader: Reader,
  query: CohortQuery,
  instant: number,
): Promise<number> {
  const [cohort] = query.cohorts;
  // SQLite begins at the bound that comes first.
  const young = sql`c.invited_at >= ${Math.max(cohort.window?.from ?? 0, instant + 1)}`;
  const { count } = await reader
    .selectFrom('candidates as c')
    .select(sql<number>`count(*)`.as('count'))
    .where(sql<SqlBool>`${young} and ${membership(cohort, query)}`)
    .executeTakeFirstOrThrow();
  return count;
}

/** Whether any application under the filter was invited before an instant. */
export async function anyInvitedBefore(
  reader: Reader,
  query: Pick<CohortQuery, 'interviewers' | 'includeTest'>,
  instant: number,
): Promise<boolean> {
  const found = await reader
    .selectFrom('candidates as c')
    .select('c.invited_at')
    .where(sql<SqlBool>`c.invited_at < ${instant} and ${live(query)}`)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
