import { sql } from 'kysely';
import { erasedContent } from './events.ts';
import { newId, sha256 } from './identifier.ts';
import { projectAgain } from './projections/index.ts';
import type { Writer } from './store.ts';
import type { ErasureRow } from './tables.ts';

const hashOf = (workspaceId: string, personId: string) => sha256(`${workspaceId}\n${personId}`);

/** The other id that a person has since an erasure names it, so that its answer is had by that id too. */
const idSince = (erasureId: string) => `pers_${erasureId.slice('erasure_'.length)}`;
const erasureBefore = (personId: string) => `erasure_${personId.slice('pers_'.length)}`;

/** The last erasure of the person. */
export function erasureOf(
  { reader, scope }: Writer,
  personId: string,
): Promise<ErasureRow | undefined> {
  return reader
    .selectFrom('erasures')
    .selectAll()
    .where((eb) =>
      eb.or([
        eb('person_hash', '=', hashOf(scope.workspaceId, personId)),
        eb('erasure_id', '=', erasureBefore(personId)),
      ]),
    )
    .orderBy('erased_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export interface Application {
  candidate_id: string;
  interviewer_id: string;
}

/** The applications of a person; none where nobody has this id. */
export async function applicationsOf(
  { trx, scope: { workspaceId } }: Writer,
  personId: string,
): Promise<Application[]> {
  const { rows } = await sql<Application>`
    select candidate_id, interviewer_id from candidates
    where workspace_id = ${workspaceId} and person_id = ${personId}
    union select candidate_id, interviewer_id from events
    where workspace_id = ${workspaceId} and person_id = ${personId}`.execute(trx);
  return rows;
}

/** Whether the applications have events that no erasure has been at, but for those that tell of one. */
export async function hasMore(
  { trx, engine, scope: { workspaceId } }: Writer,
  applications: readonly Application[],
): Promise<boolean> {
  const chosen = engine.listed(applications.map(({ candidate_id }) => candidate_id));
  const { rows } = await sql`
    select 1 from events
    where workspace_id = ${workspaceId} and candidate_id in (${chosen})
      and content_hash <> ${erasedContent} and type <> 'erasure.completed'
    limit 1`.execute(trx);
  return rows.length > 0;
}

/**
 * Deletes what tells who a person is, from the log and all that is made of it, and gives the person
 * another id. O(events of the workspace).
 */
export async function erase(
  writer: Writer,
  personId: string,
  applications: readonly Application[],
  by: string,
): Promise<ErasureRow> {
  const { trx, engine, scope, now } = writer;
  const { workspaceId } = scope;
  const ids = applications.map(({ candidate_id }) => candidate_id);
  const chosen = engine.listed(ids);
  const erasureId = newId('erasure');
  await sql`
    update events set attributes = null, content_hash = ${erasedContent},
      person_id = case when person_id is not null then ${idSince(erasureId)} end
    where workspace_id = ${workspaceId} and candidate_id in (${chosen})`.execute(trx);
  for (const table of ['event_details', 'profiles'])
    await sql`delete from ${sql.table(table)}
      where workspace_id = ${workspaceId} and candidate_id in (${chosen})`.execute(trx);
  await projectAgain(trx, engine, workspaceId, chosen);
  await forgetAnswers(writer, ids);
  await forgetImported(writer);
  const row: ErasureRow = {
    workspace_id: workspaceId,
    erasure_id: erasureId,
    person_hash: hashOf(workspaceId, personId),
    applications: ids.length,
    erased_at: now,
    erased_by: by,
  };
  await trx.insertInto('erasures').values(row).execute();
  await engine.erased?.(trx);
  return row;
}

/** A key whose answer is forgotten stays used: a repeat is refused, not carried out again. */
async function forgetAnswers({ trx, scope }: Writer, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const pattern = `%${id.replaceAll(/[\\%_]/g, '\\$&')}%`;
    await sql`
      update idempotency_keys set answer = null
      where workspace_id = ${scope.workspaceId} and answer like ${pattern} escape '\\'`.execute(
      trx,
    );
  }
}

/** Which person a value of a file belongs to is not known, so none stays; where it was, does. */
async function forgetImported({ trx, scope }: Writer): Promise<void> {
  const imports = await trx
    .selectFrom('imports')
    .select(['import_id', 'problems'])
    .where('workspace_id', '=', scope.workspaceId)
    .where('problem_count', '>', 0)
    .execute();
  for (const { import_id, problems } of imports) {
    const kept = (JSON.parse(problems) as object[]).map((problem) => ({ ...problem, value: null }));
    await trx
      .updateTable('imports')
      .set({ problems: JSON.stringify(kept) })
      .where('workspace_id', '=', scope.workspaceId)
      .where('import_id', '=', import_id)
      .execute();
  }
}
