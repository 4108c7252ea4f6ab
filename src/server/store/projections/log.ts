import { sql, type RawBuilder } from 'kysely';
import type { Scope } from '../scope.ts';

/** The events of the scope recorded until `recordedUntil`: the log as it stood then. */
export const logAsOf = (
  scope: Scope,
  schema: string,
  recordedUntil: number,
): RawBuilder<unknown> => sql`
  select * from ${sql.table(`${schema}.events`)} where workspace_id = ${scope.workspaceId}
    and candidate_id is not null and recorded_at <= ${recordedUntil}
    ${scope.interviewerIds === null ? sql`` : scope.interviewerIds.length === 0 ? sql`and 1 = 0` : sql`and interviewer_id in (${sql.join(scope.interviewerIds)})`}`;
