/**
 * What figures depend on beside the log, kept as it stood from each change on: an answer as of the
 * past finds the interviewers and the workspace of then. The history of settings is beside it.
 */
import type { Writer } from './store.ts';
import type { InterviewerRow, InterviewerVersionRow } from './tables.ts';

const kept = [
  'test',
  'deadline_at',
  'budget_type',
  'budget_minor',
  'activated_at',
  'archived_at',
] as const satisfies (keyof InterviewerRow & keyof InterviewerVersionRow)[];

/** When what is being written counts as recorded: never before what was recorded earlier. */
export async function recordingTime({ trx, scope, now }: Writer): Promise<number> {
  const { recorded_at } = await trx
    .selectFrom('workspaces')
    .select('recorded_at')
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirstOrThrow();
  return Math.max(now, recorded_at);
}

/** Notes how an interviewer stands, where that is news; of two in one millisecond the later stays. */
export async function noteInterviewer(writer: Writer, interviewerId: string): Promise<void> {
  const { trx, scope } = writer;
  const of = <Table extends 'interviewers' | 'interviewer_versions'>(table: Table) =>
    trx
      .selectFrom(table as 'interviewer_versions')
      .select(kept)
      .where('workspace_id', '=', scope.workspaceId)
      .where('interviewer_id', '=', interviewerId);
  const state = await of('interviewers').executeTakeFirstOrThrow();
  const last = await of('interviewer_versions')
    .select('recorded_at')
    .orderBy('recorded_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last && kept.every((column) => last[column] === state[column])) return;
  const recorded_at = Math.max(await recordingTime(writer), last?.recorded_at ?? 0);
  await trx
    .insertInto('interviewer_versions')
    .values({
      workspace_id: scope.workspaceId,
      interviewer_id: interviewerId,
      recorded_at,
      ...state,
    })
    .onConflict((conflict) =>
      conflict.columns(['workspace_id', 'interviewer_id', 'recorded_at']).doUpdateSet(state),
    )
    .execute();
}

/** Notes the zone that days are cut in from now on, and which attempt counts. */
export async function noteWorkspace(writer: Writer): Promise<void> {
  const { trx, scope } = writer;
  const state = await trx
    .selectFrom('workspaces')
    .select(['time_zone', 'counted_attempt'])
    .where('workspace_id', '=', scope.workspaceId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('workspace_versions')
    .values({
      workspace_id: scope.workspaceId,
      recorded_at: await recordingTime(writer),
      ...state,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'recorded_at']).doUpdateSet(state))
    .execute();
}
