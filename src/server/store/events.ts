import { eventKey } from './engine.ts';
import { projectInterviewers } from './interviewer-state.ts';
import { project, projectedTables } from './projections/index.ts';
import type { EventDetailRow, EventRow } from './tables.ts';
import type { Reader, Writer } from './store.ts';

/** An event ready for the log, before it has a place in it. */
export interface PreparedEvent {
  row: Omit<EventRow, 'workspace_id' | 'position' | 'recorded_at'>;
  /** What erasure deletes: names, addresses, words. */
  details: Omit<EventDetailRow, 'workspace_id' | 'position'> | null;
}

/** An event with the same source and id is stored with other content. */
export class EventConflict extends Error {
  /** Place of the event in what was sent. */
  readonly index: number;

  constructor(index: number) {
    super('An event with this source and id is stored with other content.');
    this.index = index;
  }
}

const logTables = ['events', 'event_details', 'workflow_steps'] as const;

export interface Appended {
  stored: number;
  repeated: number;
}

/**
 * Appends events to the log and brings the projections up to date, all or nothing with the
 * transaction. Repeats are counted and change nothing. O(events sent + events of the candidates
 * they touch); batches may come one after the other, and are projected once at the end.
 */
export async function appendEvents(
  writer: Writer,
  batches: AsyncIterable<readonly PreparedEvent[]> | Iterable<readonly PreparedEvent[]>,
): Promise<Appended> {
  const { trx, engine, now } = writer;
  const { workspaceId } = writer.scope;
  const start = await endOfLog(writer);
  const recorded_at = Math.max(now, start.recorded_at + 1);
  let position = start.position;
  let sent = 0;
  for await (const batch of batches) {
    const fresh = await unknown(writer, batch, sent);
    const rows = fresh.map(({ row }, index) => ({
      workspace_id: workspaceId,
      position: position + 1 + index,
      ...row,
      recorded_at,
    }));
    const details = fresh.flatMap(({ details }, index) =>
      details ? [{ workspace_id: workspaceId, position: position + 1 + index, ...details }] : [],
    );
    await engine.insertRows(trx, 'events', rows);
    await engine.insertRows(trx, 'event_details', details);
    position += fresh.length;
    sent += batch.length;
  }
  const stored = position - start.position;
  if (stored > 0) {
    await trx
      .updateTable('workspaces')
      .set({ position, recorded_at })
      .where('workspace_id', '=', workspaceId)
      .executeTakeFirstOrThrow();
    await engine.refreshStatistics(trx, stored, logTables);
    await project(trx, engine.schema, workspaceId, start.position);
    await engine.refreshStatistics(trx, stored, projectedTables);
    await projectInterviewers(writer, start.position);
  }
  return { stored, repeated: sent - stored };
}

/** Where the log ends. Writers of one workspace take turns, so commit order is position order. */
function endOfLog({ trx, scope }: Writer): Promise<{ position: number; recorded_at: number }> {
  return trx
    .selectFrom('workspaces')
    .select(['position', 'recorded_at'])
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirstOrThrow();
}

async function unknown(
  writer: Writer,
  batch: readonly PreparedEvent[],
  offset: number,
): Promise<PreparedEvent[]> {
  const { engine, trx, scope } = writer;
  const seen = await engine.storedEvents(
    trx,
    scope.workspaceId,
    batch.map(({ row }) => row),
  );
  return batch.filter(({ row }, index) => {
    const hash = seen.get(eventKey(row));
    if (hash !== undefined && hash !== row.content_hash) throw new EventConflict(offset + index);
    seen.set(eventKey(row), row.content_hash);
    return hash === undefined;
  });
}

export interface LiveRow {
  position: number;
  type: string;
  interviewer_id: string;
  candidate_id: string | null;
  occurred_at: number;
}

/** The events after `position` in commit order, at most `limit`. */
export function eventsAfter(
  reader: Reader,
  position: number,
  interviewerIds: readonly string[] | undefined,
  limit: number,
): Promise<LiveRow[]> {
  let query = reader
    .selectFrom('events')
    .select(['position', 'type', 'interviewer_id', 'candidate_id', 'occurred_at'])
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit);
  if (interviewerIds) query = query.where('interviewer_id', 'in', [...interviewerIds]);
  return query.execute();
}

/** Position of the last event of the workspace. */
export async function lastPosition(reader: Reader): Promise<number> {
  const row = await reader.selectFrom('workspaces').select('position').executeTakeFirst();
  return row?.position ?? 0;
}

/** Which interviewer each of these candidates belongs to; unknown ones are left out. */
export async function interviewersOfCandidates(
  { trx, scope }: Writer,
  candidateIds: readonly string[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let start = 0; start < candidateIds.length; start += 500) {
    const rows = await trx
      .selectFrom('candidates')
      .select(['candidate_id', 'interviewer_id'])
      .where('workspace_id', '=', scope.workspaceId)
      .where('candidate_id', 'in', candidateIds.slice(start, start + 500))
      .execute();
    for (const row of rows) found.set(row.candidate_id, row.interviewer_id);
  }
  return found;
}
