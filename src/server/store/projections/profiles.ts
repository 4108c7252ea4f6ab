import { sql, type RawBuilder } from 'kysely';
import type { Trx } from '../engine.ts';

type Sql = RawBuilder<unknown>;

/** Who the candidate is, by the last registration that still has its details. */
export async function projectProfiles(trx: Trx, workspaceId: string, touched: Sql): Promise<void> {
  await sql`delete from profiles where workspace_id = ${workspaceId} and candidate_id in (${touched})`.execute(
    trx,
  );
  await sql`
    insert into profiles (workspace_id, candidate_id, interviewer_id, name, name_key, email, email_key, phone, country, location)
    select workspace_id, candidate_id, interviewer_id, name, name_key, email, email_key, phone, country, location
    from (
      select d.*, row_number() over (
        partition by d.workspace_id, d.candidate_id order by e.occurred_at desc, e.source desc, e.id desc
      ) as place
      from events e join event_details d on d.workspace_id = e.workspace_id and d.position = e.position
      where e.workspace_id = ${workspaceId} and e.type = 'application.registered'
        and e.candidate_id in (${touched})
    ) ranked where place = 1`.execute(trx);
}
