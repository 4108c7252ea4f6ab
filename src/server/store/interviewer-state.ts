/** What events say of an interviewer itself, written to its row: always the last by time. */
import { sql, type SqlBool } from 'kysely';
import { labelTypes, projectLabels } from './label-state.ts';
import type { EventRow } from './tables.ts';
import type { Writer } from './store.ts';
import { noteInterviewer } from './versions.ts';

type StateEvent = Pick<EventRow, 'type' | 'occurred_at' | 'data'>;

/** Brings the rows of interviewers that events after `position` are about up to date. */
export async function projectInterviewers(writer: Writer, position: number): Promise<void> {
  const { trx, engine, scope } = writer;
  const isNew = sql<SqlBool>`position > ${position}`;
  const rows = await trx
    .selectFrom('events')
    .select(['interviewer_id', 'type'])
    .distinct()
    .where('workspace_id', '=', scope.workspaceId)
    .where(position === 0 ? isNew : sql<SqlBool>`${engine.seldom(isNew)}`)
    .where('candidate_id', 'is', null)
    .execute();
  const [labelled, others] = [true, false].map((ofLabel) => [
    ...new Set(
      rows
        .filter(({ type }) => labelTypes.includes(type) === ofLabel)
        .map(({ interviewer_id }) => interviewer_id),
    ),
  ]) as [string[], string[]];
  for (const id of others) await projectInterviewer(writer, id);
  await projectLabels(writer, labelled);
}

async function projectInterviewer(writer: Writer, interviewerId: string): Promise<void> {
  const created = await pick(writer, interviewerId, ['interviewer.created'], 'asc');
  const activated = await pick(writer, interviewerId, ['interviewer.activated'], 'asc');
  const archive = await pick(
    writer,
    interviewerId,
    ['interviewer.archived', 'interviewer.unarchived'],
    'desc',
  );
  const budget = await pick(writer, interviewerId, ['budget.changed'], 'desc');
  await writer.trx
    .updateTable('interviewers')
    .set({
      ...(created ? { created_at: created.occurred_at } : {}),
      activated_at: activated?.occurred_at ?? null,
      archived_at: archive?.type === 'interviewer.archived' ? archive.occurred_at : null,
      ...budgetColumns(budget),
      ...(await syncColumns(writer, interviewerId)),
    })
    .where('workspace_id', '=', writer.scope.workspaceId)
    .where('interviewer_id', '=', interviewerId)
    .executeTakeFirstOrThrow();
  await noteInterviewer(writer, interviewerId);
}

/** When the latest event about each of these interviewers itself happened; none without one. */
export async function lastStateChanges(
  { trx, engine, scope }: Writer,
  interviewerIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await trx
    .selectFrom('events')
    .select((eb) => ['interviewer_id', eb.fn.max<number>('occurred_at').as('last')])
    .where('workspace_id', '=', scope.workspaceId)
    .where(sql<SqlBool>`interviewer_id in (${engine.listed(interviewerIds)})`)
    .where('candidate_id', 'is', null)
    .groupBy('interviewer_id')
    .execute();
  return new Map(rows.map(({ interviewer_id, last }) => [interviewer_id, last]));
}

function pick(
  { trx, scope }: Writer,
  interviewerId: string,
  types: string[],
  order: 'asc' | 'desc',
): Promise<StateEvent | undefined> {
  return trx
    .selectFrom('events')
    .select(['type', 'occurred_at', 'data'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('interviewer_id', '=', interviewerId)
    .where('candidate_id', 'is', null)
    .where('type', 'in', types)
    .orderBy('occurred_at', order)
    .orderBy('source', order)
    .orderBy('id', order)
    .limit(1)
    .executeTakeFirst();
}

function budgetColumns(event: StateEvent | undefined) {
  if (!event) return {};
  const { budget } = JSON.parse(event.data) as {
    budget: { type: string; amount: { amountMinor: number } } | null;
  };
  return { budget_type: budget?.type ?? null, budget_minor: budget?.amount.amountMinor ?? null };
}

async function syncColumns(writer: Writer, interviewerId: string) {
  const last = await pick(writer, interviewerId, ['sync.succeeded', 'sync.failed'], 'desc');
  if (!last) return {};
  const good = await pick(writer, interviewerId, ['sync.succeeded'], 'desc');
  const data = JSON.parse(last.data) as {
    provider: string;
    message?: string;
    pending?: boolean;
    paused?: boolean;
  };
  const working = data.pending ? 'pending_activation' : data.paused ? 'paused' : 'connected';
  return {
    ats_state: last.type === 'sync.failed' ? 'error' : working,
    ats_provider: data.provider,
    ats_synced_at: good?.occurred_at ?? null,
    ats_message: data.message ?? null,
  };
}
