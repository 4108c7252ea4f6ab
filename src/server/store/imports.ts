import type { Engine } from './engine.ts';
import type { Scope } from './scope.ts';
import type { Reader, Store, Writer } from './store.ts';
import type { ImportRow } from './tables.ts';

/** How long an import of another process counts as under way after it was last heard of. */
const patienceMs = 60_000;

type Change = Partial<Omit<ImportRow, 'workspace_id' | 'import_id'>>;

export async function insertImport(
  { trx, now }: Writer,
  row: Omit<ImportRow, 'alive_until'>,
): Promise<ImportRow> {
  const whole = { ...row, alive_until: now + patienceMs };
  await trx.insertInto('imports').values(whole).execute();
  return whole;
}

export function importRow(reader: Reader, id: string): Promise<ImportRow | undefined> {
  return reader.selectFrom('imports').selectAll().where('import_id', '=', id).executeTakeFirst();
}

/** Whether an import has neither ended nor been given up; `ofThisProcess` says which run here. */
export function isUnderWay(
  row: ImportRow,
  engine: Engine,
  now: number,
  ofThisProcess: (id: string) => boolean,
): boolean {
  if (row.finished_at !== null) return false;
  return engine.ownsWriting ? ofThisProcess(row.import_id) : row.alive_until > now;
}

/** Tells other processes that the import goes on, and which share of it is done. */
export async function noteProgress(
  store: Store,
  scope: Scope,
  id: string,
  share: number,
): Promise<void> {
  const now = store.clock();
  await store.note(scope, (writer) =>
    changeImport(writer, id, now, {
      progress_millionths: Math.round(share * 1e6),
      alive_until: now + patienceMs,
    }),
  );
}

/**
 * Notes how the import ended, if nobody can have taken it for given up by now; whether that was so.
 * In the transaction that stores its rows, so that what is told of them and what is there agree.
 */
export function endImport(
  writer: Writer,
  id: string,
  now: number,
  outcome: Pick<ImportRow, 'status' | 'counts' | 'problem_count' | 'problems'>,
): Promise<boolean> {
  return changeImport(writer, id, now, { ...outcome, finished_at: now });
}

async function changeImport(
  { trx, scope, engine }: Writer,
  id: string,
  now: number,
  change: Change,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('imports')
    .set(change)
    .where('workspace_id', '=', scope.workspaceId)
    .where('import_id', '=', id)
    .where('finished_at', 'is', null)
    .$if(!engine.ownsWriting, (open) => open.where('alive_until', '>', now))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
