import { sql } from 'kysely';
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
 * Events on their way into the log of a workspace, within one transaction. Writers of one workspace
 * take turns, so commit order is position order.
 */
export class Appending {
  readonly #writer: Writer;
  readonly #start: number;
  readonly #recordedAt: number;
  #position: number;

  private constructor(writer: Writer, position: number, recordedAt: number) {
    this.#writer = writer;
    this.#start = position;
    this.#position = position;
    this.#recordedAt = recordedAt;
  }

  static async begin(writer: Writer): Promise<Appending> {
    const { position, recorded_at } = await writer.trx
      .selectFrom('workspaces')
      .select(['position', 'recorded_at'])
      .where('workspace_id', '=', writer.scope.workspaceId)
      .executeTakeFirstOrThrow();
    return new Appending(writer, position, Math.max(writer.now, recorded_at + 1));
  }

  get now(): number {
    return this.#writer.now;
  }

  /** Repeats are counted and change nothing. Throws an `EventConflict`. O(events). */
  async add(batch: readonly PreparedEvent[]): Promise<Appended> {
    const { trx, engine, scope } = this.#writer;
    const fresh = await this.#unknown(batch);
    const placed = fresh.map((event, index) => ({
      ...event,
      key: { workspace_id: scope.workspaceId, position: this.#position + 1 + index },
    }));
    const recorded_at = this.#recordedAt;
    await engine.insertRows(
      trx,
      'events',
      placed.map(({ key, row }) => ({ ...key, ...row, recorded_at })),
    );
    await engine.insertRows(
      trx,
      'event_details',
      placed.flatMap(({ key, details }) => (details ? [{ ...key, ...details }] : [])),
    );
    this.#position += fresh.length;
    return { stored: fresh.length, repeated: batch.length - fresh.length };
  }

  /** Leaves nothing of what was added in it when it throws. */
  async attempt<T>(work: () => Promise<T>): Promise<T> {
    const { trx } = this.#writer;
    const position = this.#position;
    await sql`savepoint attempt`.execute(trx);
    try {
      const result = await work();
      await sql`release savepoint attempt`.execute(trx);
      return result;
    } catch (error) {
      await sql`rollback to savepoint attempt`.execute(trx);
      await sql`release savepoint attempt`.execute(trx);
      this.#position = position;
      throw error;
    }
  }

  /** Brings the projections up to date. O(events added + events of the candidates they touch). */
  async finish(): Promise<void> {
    const stored = this.#position - this.#start;
    if (stored === 0) return;
    const { trx, engine, scope } = this.#writer;
    const { workspaceId } = scope;
    await trx
      .updateTable('workspaces')
      .set({ position: this.#position, recorded_at: this.#recordedAt })
      .where('workspace_id', '=', workspaceId)
      .executeTakeFirstOrThrow();
    await engine.refreshStatistics(trx, stored, logTables);
    await project(trx, engine, workspaceId, this.#start);
    await engine.refreshStatistics(trx, stored, projectedTables);
    await projectInterviewers(this.#writer, this.#start);
  }

  async #unknown(batch: readonly PreparedEvent[]): Promise<PreparedEvent[]> {
    const { engine, trx, scope } = this.#writer;
    const rows = batch.map(({ row }) => row);
    const seen = await engine.storedEvents(trx, scope.workspaceId, rows);
    return batch.filter(({ row }, index) => {
      const hash = seen.get(eventKey(row));
      if (hash !== undefined && hash !== row.content_hash) throw new EventConflict(index);
      seen.set(eventKey(row), row.content_hash);
      return hash === undefined;
    });
  }
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
