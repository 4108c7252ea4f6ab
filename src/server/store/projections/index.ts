/**
 * What the dashboards read about candidates, computed from the log. One select per projection says
 * what a row is; it runs over the candidates a batch touched, over everything for a rebuild, and
 * over the events recorded until an instant for an answer as of then. It uses minima, maxima and
 * the last by `(occurred_at, source, id)` only, so that arrival order changes nothing.
 */
import { sql, type RawBuilder } from 'kysely';
import type { Engine, Trx } from '../engine.ts';
import type { Replacements, Scope } from '../scope.ts';
import type { Database } from '../tables.ts';
import {
  criterionColumns,
  criterionResultsSelect,
  questionColumns,
  questionResultsSelect,
  resultColumns,
  stepResultsSelect,
} from './answers.ts';
import { candidateColumns, candidatesSelect } from './candidates.ts';
import { chargeColumns, chargesSelect } from './charges.ts';
import {
  eventsAsOf,
  interviewersAsOf,
  labelsAsOf,
  logAsOf,
  stepsAsOf,
  workspaceAsOf,
} from './log.ts';
import { projectProfiles } from './profiles.ts';
import { addToSlots, dropEmptySlots, slotsSelect } from './slots.ts';
import { attemptColumns, candidateStepsSelect, stepAttemptsSelect, stepColumns } from './steps.ts';
import { addToTotals, totalsSelect } from './totals.ts';

type Sql = RawBuilder<unknown>;

/** Rows of one candidate each. Later ones read `candidates`, so it comes first. */
const perCandidate: readonly Projection[] = [
  { table: 'candidates', key: 2, columns: candidateColumns, select: candidatesSelect },
  { table: 'candidate_steps', key: 3, columns: stepColumns, select: candidateStepsSelect },
  { table: 'step_attempts', key: 4, columns: attemptColumns, select: stepAttemptsSelect },
  { table: 'step_results', key: 3, columns: resultColumns, select: stepResultsSelect },
  { table: 'question_results', key: 3, columns: questionColumns, select: questionResultsSelect },
  { table: 'criterion_results', key: 3, columns: criterionColumns, select: criterionResultsSelect },
  { table: 'charges', key: 2, columns: chargeColumns, select: chargesSelect },
];

interface Projection {
  table: keyof Database;
  columns: readonly string[];
  /** How many of the columns, from the first, are the key. */
  key: number;
  /** More events of a candidate never make a row of it go. */
  select: (log: Sql, schema: string) => Sql;
}

/** Writes the rows that are new or differ: most of what a batch touches stays as it was. */
function upsert({ table, columns, key, select }: Projection, log: Sql, schema: string): Sql {
  const names = (of: readonly string[], from: string) =>
    sql.join(of.map((column) => sql.ref(`${from}.${column}`)));
  const rest = columns.slice(key);
  const list = (of: readonly string[]) => sql.join(of.map((column) => sql.ref(column)));
  return sql`
    insert into ${sql.table(table)} (${list(columns)})
    select * from (${select(log, schema)}) projected where true
    on conflict (${list(columns.slice(0, key))}) do update
      set ${sql.join(rest.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))}
      where (${names(rest, table)}) is distinct from (${names(rest, 'excluded')})`;
}

/** Tables that hold nothing but projections. */
export const projectedTables = [
  ...perCandidate.map(({ table }) => table),
  'profiles',
  'engagement_slots',
] as const;

/**
 * Brings every projection up to date with the events after `position`: O(events of the candidates
 * they touch). From 0 it is a full rebuild.
 */
export async function project(
  trx: Trx,
  engine: Engine,
  workspaceId: string,
  position: number,
): Promise<void> {
  const { schema } = engine;
  const isNew = sql`position > ${position}`;
  const added = sql`workspace_id = ${workspaceId} and candidate_id is not null
    and ${position === 0 ? isNew : engine.seldom(isNew)}`;
  const { touched, registered } = await candidatesOf(trx, engine, added);
  const log = sql`select * from events where workspace_id = ${workspaceId} and candidate_id in (${touched})`;
  const flagsBefore = await testFlags(trx, workspaceId, registered);
  await addToTotals(trx, workspaceId, touched, '-');
  for (const projection of perCandidate) await upsert(projection, log, schema).execute(trx);
  await addToTotals(trx, workspaceId, touched, '+');
  await addToSlots(trx, sql`select * from events where ${added}`, '+');
  await moveSlots(
    trx,
    workspaceId,
    position,
    flagsBefore,
    await testFlags(trx, workspaceId, registered),
  );
  await projectProfiles(trx, workspaceId, registered);
}

/** More than this many are looked for by the statements themselves. */
const mostNamed = 2000;

/**
 * Selects of the candidates that these events are about, and of those that they register; a few are
 * named one by one.
 */
async function candidatesOf(
  trx: Trx,
  engine: Engine,
  added: Sql,
): Promise<{ touched: Sql; registered: Sql }> {
  const { rows } = await sql<{ candidate_id: string; registered: number }>`
    select candidate_id, max(case when type = 'application.registered' then 1 else 0 end) as registered
    from events where ${added} group by candidate_id limit ${sql.lit(mostNamed + 1)}`.execute(trx);
  if (rows.length > mostNamed) {
    const touched = sql`select candidate_id from events where ${added}`;
    return { touched, registered: sql`${touched} and type = 'application.registered'` };
  }
  const ids = (of: typeof rows) => engine.listed(of.map((row) => row.candidate_id));
  return { touched: ids(rows), registered: ids(rows.filter((row) => row.registered === 1)) };
}

type Flags = Map<string, { interviewerId: string; test: number }>;

async function testFlags(trx: Trx, workspaceId: string, candidates: Sql): Promise<Flags> {
  const { rows } = await sql<{ candidate_id: string; interviewer_id: string; test: number }>`
    select candidate_id, interviewer_id, test from candidates
    where workspace_id = ${workspaceId} and candidate_id in (${candidates})`.execute(trx);
  return new Map(
    rows.map((row) => [row.candidate_id, { interviewerId: row.interviewer_id, test: row.test }]),
  );
}

/** A candidate that turns out to be a test, or none, takes its earlier events along. */
async function moveSlots(
  trx: Trx,
  workspaceId: string,
  position: number,
  before: Flags,
  after: Flags,
): Promise<void> {
  const moved = [...before].filter(([id, { test }]) => after.get(id)?.test !== test);
  for (const [candidateId, { interviewerId, test }] of moved) {
    const earlier = sql`select * from events where workspace_id = ${workspaceId}
      and candidate_id = ${candidateId} and position <= ${position}`;
    await addToSlots(trx, earlier, '+');
    await addToSlots(trx, earlier, '-', test);
    await dropEmptySlots(trx, workspaceId, [interviewerId]);
  }
}

/** Drops every projection of the workspace and replays the log. */
export async function rebuildProjections(
  trx: Trx,
  engine: Engine,
  workspaceId: string,
): Promise<void> {
  for (const table of projectedTables) {
    await sql`delete from ${sql.table(table)} where workspace_id = ${workspaceId}`.execute(trx);
  }
  await sql`
    update interviewer_totals set candidates = 0, completed = 0, csat_responses = 0, csat_sum = 0,
      csat_satisfied = 0, spent_minor = 0 where workspace_id = ${workspaceId}`.execute(trx);
  await project(trx, engine, workspaceId, 0);
}

/**
 * What answers depend on as it stood at `asOf`, in place of the tables: configuration as kept, and
 * the projections as the events recorded until then give them.
 */
export function tablesAsOf(schema: string, asOf: number): Replacements {
  const log = (scope: Scope) => logAsOf(scope, schema, asOf);
  const read = (rows: (scope: Scope, schema: string, asOf: number) => Sql) => ({
    rows: (scope: Scope) => rows(scope, schema, asOf),
    materialized: false,
  });
  const computed = perCandidate.map(({ table, select }) => [
    table,
    { rows: (scope: Scope) => select(log(scope), schema), materialized: true },
  ]);
  return {
    events: read(eventsAsOf),
    workspaces: read(workspaceAsOf),
    interviewers: { ...read(interviewersAsOf), materialized: true },
    label_assignments: read(labelsAsOf),
    workflow_steps: read(stepsAsOf),
    ...(Object.fromEntries(computed) as Replacements),
    engagement_slots: { rows: (scope) => slotsSelect(log(scope)), materialized: true },
    interviewer_totals: { rows: totalsSelect, materialized: true },
  };
}
