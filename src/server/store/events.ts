import { sql } from 'kysely';
import { eventKey, type EventIdentity } from './engine.ts';
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

/** Stands for the hash of an event whose content is erased: whatever is sent again is a repeat of it. */
export const erasedContent = '';

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
  /** Hash of the content by `eventKey`: of what was learned and taken since the last write. */
  readonly #known = new Map<string, string>();
  #taken: PreparedEvent[] = [];

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

  /** Looks up which of these are stored; asked before they are taken. O(events). */
  async learn(events: readonly EventIdentity[]): Promise<void> {
    const { trx, engine, scope } = this.#writer;
    for (const [key, hash] of await engine.storedEvents(trx, scope.workspaceId, events))
      this.#known.set(key, hash);
  }

  /** Takes all events or, when it throws an `EventConflict`, none. Repeats change nothing. */
  take(batch: readonly PreparedEvent[]): Appended {
    const fresh = new Map<string, PreparedEvent>();
    for (const [index, event] of batch.entries()) {
      const key = eventKey(event.row);
      const hash = fresh.get(key)?.row.content_hash ?? this.#known.get(key);
      const differs = hash !== event.row.content_hash && hash !== erasedContent;
      if (hash !== undefined && differs) throw new EventConflict(index);
      if (hash === undefined) fresh.set(key, event);
    }
    for (const [key, event] of fresh) {
      this.#known.set(key, event.row.content_hash);
      this.#taken.push(event);
    }
    return { stored: fresh.size, repeated: batch.length - fresh.size };
  }

  /** Writes what was taken to the log. O(events). */
  async write(): Promise<void> {
    const { trx, engine, scope } = this.#writer;
    const placed = this.#taken.map((event, index) => ({
      ...event,
      key: { workspace_id: scope.workspaceId, position: this.#position + 1 + index },
    }));
    this.#position += placed.length;
    this.#taken = [];
    // From here on the log knows them, and an import can be long.
    this.#known.clear();
    const recorded_at = this.#recordedAt;
    await Promise.all([
      engine.insertRows(
        trx,
        'events',
        placed.map(({ key, row }) => ({ ...key, ...row, recorded_at })),
      ),
      engine.insertRows(
        trx,
        'event_details',
        placed.flatMap(({ key, details }) => (details ? [{ ...key, ...details }] : [])),
      ),
    ]);
  }

  /** Brings the projections up to date. O(events added + events of the candidates they touch). */
  async finish(): Promise<void> {
    await this.write();
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
  { trx, engine, scope }: Writer,
  candidateIds: readonly string[],
): Promise<Map<string, string>> {
  if (candidateIds.length === 0) return new Map();
  const { rows } = await sql<{ candidate_id: string; interviewer_id: string }>`
    select candidate_id, interviewer_id from candidates
    where workspace_id = ${scope.workspaceId} and candidate_id in (${engine.listed(candidateIds)})`.execute(
    trx,
  );
  return new Map(rows.map(({ candidate_id, interviewer_id }) => [candidate_id, interviewer_id]));
}
