/** What events say of the labels on interviewers: of each key the last by time. */
import { sql, type SqlBool } from 'kysely';
import { fold } from './fold.ts';
import type { Writer } from './store.ts';
import { recordingTime } from './versions.ts';

export const labelTypes = ['label.assigned', 'label.removed'];

type Value = string | number | boolean;

interface Assignment {
  interviewerId: string;
  key: string;
  value: Value;
}

const together = 500;

const idOf = ({ interviewerId, key }: Omit<Assignment, 'value'>) => `${interviewerId}\n${key}`;

/** Brings the labels on these interviewers up to date. O(their label events). */
export async function projectLabels(
  writer: Writer,
  interviewerIds: readonly string[],
): Promise<void> {
  const recorded = await recordingTime(writer);
  for (let start = 0; start < interviewerIds.length; start += together) {
    await projectSome(writer, interviewerIds.slice(start, start + together), recorded);
  }
}

async function projectSome(writer: Writer, ids: readonly string[], recorded: number) {
  const after = await assignedByEvents(writer, ids);
  const before = await assignedNow(writer, ids);
  const differs = (one: Assignment) => before.get(idOf(one))?.value !== after.get(idOf(one))?.value;
  const gone = Map.groupBy([...before.values()].filter(differs), ({ key }) => key);
  for (const [key, assignments] of gone) {
    await end(
      writer,
      key,
      assignments.map(({ interviewerId }) => interviewerId),
      recorded,
    );
  }
  await begin(writer, [...after.values()].filter(differs), recorded);
}

async function assignedByEvents(
  { trx, engine, scope }: Writer,
  ids: readonly string[],
): Promise<Map<string, Assignment>> {
  const events = await trx
    .selectFrom('events')
    .select(['interviewer_id', 'data'])
    .where('workspace_id', '=', scope.workspaceId)
    .where(sql<SqlBool>`interviewer_id in (${engine.listed(ids)})`)
    .where('candidate_id', 'is', null)
    .where('type', 'in', labelTypes)
    .orderBy('occurred_at')
    .orderBy('source')
    .orderBy('id')
    .execute();
  const assigned = new Map<string, Assignment>();
  for (const { interviewer_id: interviewerId, data } of events) {
    const { key, value } = JSON.parse(data) as { key: string; value?: Value };
    const id = idOf({ interviewerId, key });
    if (value === undefined) assigned.delete(id);
    else assigned.set(id, { interviewerId, key, value });
  }
  return assigned;
}

async function assignedNow(
  { trx, engine, scope }: Writer,
  ids: readonly string[],
): Promise<Map<string, Assignment>> {
  const rows = await trx
    .selectFrom('label_assignments')
    .select(['resource_id', 'key', 'value'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('resource_type', '=', 'interviewer')
    .where(sql<SqlBool>`resource_id in (${engine.listed(ids)})`)
    .where('removed_at', 'is', null)
    .execute();
  const assignments = rows.map(({ resource_id, key, value }) => ({
    interviewerId: resource_id,
    key,
    value: JSON.parse(value) as Value,
  }));
  return new Map(assignments.map((one) => [idOf(one), one]));
}

async function end(
  { trx, engine, scope }: Writer,
  key: string,
  ids: readonly string[],
  recorded: number,
): Promise<void> {
  await trx
    .updateTable('label_assignments')
    .set({ removed_at: recorded })
    .where('workspace_id', '=', scope.workspaceId)
    .where('resource_type', '=', 'interviewer')
    .where(sql<SqlBool>`resource_id in (${engine.listed(ids)})`)
    .where('removed_at', 'is', null)
    .where('key', '=', key)
    .execute();
}

function begin(
  { trx, engine, scope }: Writer,
  assignments: readonly Assignment[],
  recorded: number,
): Promise<void> {
  const rows = assignments.map(({ interviewerId, key, value }) => ({
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
  return engine.insertRows(trx, 'label_assignments', rows);
}
