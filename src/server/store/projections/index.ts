/**
 * What the dashboards read about candidates, computed from the log. One select per projection says
 * what a row is; it runs over the candidates a batch touched, over everything for a rebuild, and
 * over the events recorded until an instant for an answer as of then. It uses minima, maxima and
 * the last by `(occurred_at, source, id)` only, so that arrival order changes nothing.
 */
import { sql, type RawBuilder } from 'kysely';
import type { Engine, Target, Trx } from '../engine.ts';
import type { Replacements, Scope } from '../scope.ts';
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
import { countingOf, type Counting } from './counted-attempt.ts';
import {
  eventsAsOf,
  definitionsAsOf,
  logOfChanged,
  interviewersAsOf,
  labelsAsOf,
  logAsOf,
  stepsAsOf,
  unchangedRows,
  workspaceAsOf,
} from './log.ts';
import { projectProfiles } from './profiles.ts';
import { addToSlots, dropEmptySlots, slotsSelect } from './slots.ts';
import { attemptColumns, candidateStepsSelect, stepAttemptsSelect, stepColumns } from './steps.ts';
import { addToTotals, totalsSelect } from './totals.ts';
import { Touched } from './touched.ts';
import { upsert } from '../upsert.ts';

type Sql = RawBuilder<unknown>;

interface Projection extends Target {
  /** Events it is computed from, beside the candidate's own row. */
  types: readonly string[];
  /** More events of a candidate never make a row of it go. */
  select: (log: Sql, schema: string, counting: Counting) => Sql;
}

const candidates: Projection = {
  table: 'candidates',
  key: 2,
  columns: candidateColumns,
  settled: ['interviewer_id', 'test', 'invited_at', 'completed_at', 'score'],
  types: [],
  select: candidatesSelect,
};

/** What there is of each candidate beside its row, which these read. */
const ofCandidates: readonly Projection[] = [
  {
    table: 'candidate_steps',
    key: 3,
    columns: stepColumns,
    settled: ['interviewer_id', 'step_type', 'test', 'invited_at'],
    types: ['step.started', 'step.completed', 'step.knocked_out'],
    select: candidateStepsSelect,
  },
  {
    table: 'step_attempts',
    key: 4,
    columns: attemptColumns,
    types: ['step.started', 'step.completed'],
    select: stepAttemptsSelect,
  },
  {
    table: 'step_results',
    key: 3,
    columns: resultColumns,
    types: ['step.completed'],
    select: stepResultsSelect,
  },
  {
    table: 'question_results',
    key: 3,
    columns: questionColumns,
    types: ['question.answered'],
    select: questionResultsSelect,
  },
  {
    table: 'criterion_results',
    key: 3,
    columns: criterionColumns,
    types: ['criterion.scored'],
    select: criterionResultsSelect,
  },
  {
    table: 'charges',
    key: 2,
    columns: chargeColumns,
    types: ['cost.charged'],
    select: chargesSelect,
  },
];

const perCandidate = [candidates, ...ofCandidates];

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
  const [touched, counting] = await Promise.all([
    Touched.by(trx, engine, added),
    countingOf(trx, workspaceId),
  ]);
  const logOf = (ids: Sql) =>
    sql`select * from events where workspace_id = ${workspaceId} and candidate_id in (${ids})`;
  const write = touched.named ? engine.upsertFew : upsert;
  const [before, , , , after] = await engine.inTurn([
    () => statesOf(trx, workspaceId, touched),
    () => addToTotals(trx, workspaceId, touched.all, '-'),
    () => write(trx, candidates, candidates.select(logOf(touched.all), schema, counting)),
    () => addToTotals(trx, workspaceId, touched.all, '+'),
    () => statesOf(trx, workspaceId, touched),
  ]);
  const differing = [...after].filter(([id, state]) => !isSame(before.get(id), state));
  const others = new Set(differing.map(([id]) => id));
  const registered = touched.of(['application.registered']);
  await engine.inTurn([
    ...ofCandidates.map((projection) => async () => {
      const ids = touched.of(projection.types, others);
      if (ids) await write(trx, projection, projection.select(logOf(ids), schema, counting));
    }),
    () => addToSlots(trx, sql`select * from events where ${added}`, '+'),
    async () => {
      if (registered) await projectProfiles(trx, workspaceId, registered);
    },
  ]);
  await moveSlots(trx, workspaceId, position, before, after);
}

/**
 * Brings candidates up to date whose events stay what they were, but for the person, or whose best
 * attempt or last counts from now on. O(their events).
 */
export async function projectAgain(
  trx: Trx,
  engine: Engine,
  workspaceId: string,
  ids: Sql,
): Promise<void> {
  const log = sql`select * from events where workspace_id = ${workspaceId} and candidate_id in (${ids})`;
  const counting = await countingOf(trx, workspaceId);
  for (const projection of perCandidate)
    await upsert(trx, projection, projection.select(log, engine.schema, counting));
}

interface State {
  interviewer_id: string;
  test: number;
  invited_at: number;
}

const isSame = (before: State | undefined, after: State): boolean =>
  before?.test === after.test && before.invited_at === after.invited_at;

/** What rows of other projections repeat of their candidate's; of many, those registered anew. */
async function statesOf(
  trx: Trx,
  workspaceId: string,
  { all, named }: Touched,
): Promise<Map<string, State>> {
  const wanted = named ? all : sql`${all} and type = 'application.registered'`;
  const { rows } = await sql<State & { candidate_id: string }>`
    select candidate_id, interviewer_id, test, invited_at from candidates
    where workspace_id = ${workspaceId} and candidate_id in (${wanted})`.execute(trx);
  return new Map(rows.map(({ candidate_id, ...state }) => [candidate_id, state]));
}

/** A candidate that turns out to be a test, or none, takes its earlier events along. */
async function moveSlots(
  trx: Trx,
  workspaceId: string,
  position: number,
  before: ReadonlyMap<string, State>,
  after: ReadonlyMap<string, State>,
): Promise<void> {
  const moved = [...before].filter(([id, { test }]) => after.get(id)?.test !== test);
  for (const [candidateId, { interviewer_id, test }] of moved) {
    const earlier = sql`select * from events where workspace_id = ${workspaceId}
      and candidate_id = ${candidateId} and position <= ${position}`;
    await addToSlots(trx, earlier, '+');
    await addToSlots(trx, earlier, '-', test);
    await dropEmptySlots(trx, workspaceId, [interviewer_id]);
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
 * the projections as the events recorded until then give them. Most candidates have not changed
 * since; only the others are projected anew. O(rows asked for + events of the changed candidates).
 */
export function tablesAsOf(engine: Engine, asOf: number, counting: Counting): Replacements {
  const { schema } = engine;
  const log = (scope: Scope) => logAsOf(scope, schema, asOf);
  const read = (rows: (scope: Scope, schema: string, asOf: number) => Sql) => ({
    rows: (scope: Scope) => rows(scope, schema, asOf),
    materialized: false,
  });
  const computed = perCandidate.map(({ table, columns, select }) => {
    const rows = (scope: Scope) => sql`
      ${unchangedRows(table, columns, scope, schema, asOf)}
      union all select * from (${select(logOfChanged(scope, engine, asOf), schema, counting)}) changed`;
    return [table, { rows, materialized: false }];
  });
  return {
    events: read(eventsAsOf),
    workspaces: read(workspaceAsOf),
    interviewers: { ...read(interviewersAsOf), materialized: true },
    labels: read(definitionsAsOf),
    label_assignments: read(labelsAsOf),
    workflow_steps: read(stepsAsOf),
    ...(Object.fromEntries(computed) as Replacements),
    engagement_slots: { rows: (scope) => slotsSelect(log(scope)), materialized: true },
    interviewer_totals: { rows: totalsSelect, materialized: true },
  };
}
