import { sql } from 'kysely';
import { projectInterviewers } from './interviewer-state.ts';
import { rebuildProjections } from './projections/index.ts';
import type { Store } from './store.ts';

export interface Rebuilt {
  events: number;
  candidates: number;
}

/** Drops every projection of a workspace and replays its log, in one transaction. */
export function rebuild(store: Store, workspaceId: string): Promise<Rebuilt> {
  return store.write({ workspaceId, interviewerIds: null }, async (writer) => {
    await rebuildProjections(writer.trx, writer.engine, workspaceId);
    await projectInterviewers(writer, 0);
    const count = async (table: 'events' | 'candidates') => {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from ${sql.table(table)} where workspace_id = ${workspaceId}`.execute(
        writer.trx,
      );
      return rows[0]?.count ?? 0;
    };
    return { events: await count('events'), candidates: await count('candidates') };
  });
}
