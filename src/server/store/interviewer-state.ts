/** What events say of an interviewer itself, written to its row: always the last by time. */
import { sql, type SqlBool } from 'kysely';
import { fold } from './fold.ts';
import type { EventRow } from './tables.ts';
import type { Writer } from './store.ts';
import { noteInterviewer, recordingTime } from './versions.ts';

type StateEvent = Pick<EventRow, 'type' | 'occurred_at' | 'data'>;

/** Brings the rows of interviewers that events after `position` are about up to date. */
export async function projectInterviewers(writer: Writer, position: number): Promise<void> {
  const { trx, engine, scope } = writer;
  const isNew = sql<SqlBool>`position > ${position}`;
  const rows = await trx
    .selectFrom('events')
    .select('interviewer_id')
    .distinct()
    .where('workspace_id', '=', scope.workspaceId)
    .where(position === 0 ? isNew : sql<SqlBool>`${engine.seldom(isNew)}`)
    .where('candidate_id', 'is', null)
    .execute();
  for (const { interviewer_id } of rows) await projectInterviewer(writer, interviewer_id);
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
  await projectLabels(writer, interviewerId);
}

/** When the latest event about the interviewer itself happened; 0 without one. */
export async function lastStateChange(
  { trx, scope }: Writer,
  interviewerId: string,
): Promise<number> {
  const { last } = await trx
    .selectFrom('events')
    .select((eb) => eb.fn.max('occurred_at').as('last'))
    .where('workspace_id', '=', scope.workspaceId)
    .where('interviewer_id', '=', interviewerId)
    .where('candidate_id', 'is', null)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

function stateEvents(
  { trx, scope }: Writer,
  interviewerId: string,
  types: string[],
  order: 'asc' | 'desc',
) {
  return trx
    .selectFrom('events')
    .select(['type', 'occurred_at', 'data'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('interviewer_id', '=', interviewerId)
    .where('candidate_id', 'is', null)
    .where('type', 'in', types)
    .orderBy('occurred_at', order)
    .orderBy('source', order)
    .orderBy('id', order);
}

function pick(
  writer: Writer,
  interviewerId: string,
  types: string[],
  order: 'asc' | 'desc',
): Promise<StateEvent | undefined> {
  return stateEvents(writer, interviewerId, types, order).limit(1).executeTakeFirst();
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

async function projectLabels(writer: Writer, interviewerId: string): Promise<void> {
  const { trx, scope } = writer;
  const events = await stateEvents(
    writer,
    interviewerId,
    ['label.assigned', 'label.removed'],
    'asc',
  ).execute();
  const values = new Map<string, string | number | boolean>();
  for (const event of events) {
    const { key, value } = JSON.parse(event.data) as {
      key: string;
      value?: string | number | boolean;
    };
    if (value === undefined) values.delete(key);
    else values.set(key, value);
  }
  const assigned = trx
    .selectFrom('label_assignments')
    .select(['key', 'value'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('resource_type', '=', 'interviewer')
    .where('resource_id', '=', interviewerId)
    .where('removed_at', 'is', null);
  const before = new Map((await assigned.execute()).map(({ key, value }) => [key, value]));
  const after = new Map([...values].map(([key, value]) => [key, JSON.stringify(value)]));
  const recorded = await recordingTime(writer);
  const gone = [...before.keys()].filter((key) => after.get(key) !== before.get(key));
  if (gone.length > 0) {
    await trx
      .updateTable('label_assignments')
      .set({ removed_at: recorded })
      .where('workspace_id', '=', scope.workspaceId)
      .where('resource_type', '=', 'interviewer')
      .where('resource_id', '=', interviewerId)
      .where('removed_at', 'is', null)
      .where('key', 'in', gone)
      .execute();
  }
  const rows = [...values]
    .filter(([key]) => after.get(key) !== before.get(key))
    .map(([key, value]) => ({
      workspace_id: scope.workspaceId,
      resource_type: 'interviewer',
      resource_id: interviewerId,
      key,
      value: JSON.stringify(value),
      value_key: fold(String(value)),
      value_micros: typeof value === 'number' ? Math.round(value * 1e6) : null,
      assigned_at: recorded,
      removed_at: null,
    }));
  if (rows.length > 0) await trx.insertInto('label_assignments').values(rows).execute();
}
