import { sql } from 'kysely';
import { tenantTables } from '../migrations/0001-initial.ts';
import { StoreRefused, type Trx } from './engine.ts';
import type { Store } from './store.ts';
import type { Database } from './tables.ts';
import { workspaceExists } from './workspaces.ts';

/**
 * Copies every row of a workspace, as of one instant, into another store of the same version: all or
 * nothing. Refuses a store that has the workspace. Returns how many rows. O(rows).
 */
export async function copyWorkspace(
  source: Store,
  target: Store,
  workspaceId: string,
): Promise<number> {
  if (await workspaceExists(target, workspaceId))
    throw new StoreRefused(
      `The target has a workspace ${workspaceId} already. Nothing was copied.`,
    );
  const { engine } = target;
  return source.engine.transaction(workspaceId, 'read', (from) =>
    engine.transaction(workspaceId, 'write', async (to) => {
      let rows = 0;
      for (const table of tenantTables) {
        for await (const some of source.engine.rowsOf(from, table, workspaceId))
          await engine.insertRows(to, table, some as unknown as Database[typeof table][]);
        const count = await countOf(from, table, workspaceId);
        if ((await countOf(to, table, workspaceId)) !== count)
          throw new Error(`${table} did not come over whole`);
        rows += count;
      }
      await engine.refreshStatistics(to, rows, tenantTables);
      return rows;
    }),
  );
}

async function countOf(trx: Trx, table: string, workspaceId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(table)} where workspace_id = ${workspaceId}`.execute(
    trx,
  );
  return rows[0]?.count ?? 0;
}
