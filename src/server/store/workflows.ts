import { sql, type SqlBool } from 'kysely';
import { ofChosen, type ChosenInterviewers } from './chosen-interviewers.ts';
import type { Reader, Writer } from './store.ts';
import type { WorkflowStepRow } from './tables.ts';

export interface NewStep {
  id: string;
  type: string;
  name: string;
  required?: boolean;
  /** Of 0 to 100. */
  minimumScore?: { score: number; enforced: boolean } | null;
}

/** Step id to type over all versions, for each of these interviewers that exists in scope. */
export async function stepTypesOf(
  reader: Reader,
  interviewerIds: readonly string[],
): Promise<Map<string, Map<string, string>>> {
  const found = new Map<string, Map<string, string>>();
  for (let start = 0; start < interviewerIds.length; start += 500) {
    const rows = await reader
      .selectFrom('workflow_steps')
      .select(['interviewer_id', 'step_id', 'type'])
      .where('interviewer_id', 'in', interviewerIds.slice(start, start + 500))
      .orderBy('interviewer_id')
      .orderBy('version')
      .orderBy('ordinal')
      .execute();
    for (const row of rows) {
      const steps = found.get(row.interviewer_id) ?? new Map<string, string>();
      found.set(row.interviewer_id, steps.set(row.step_id, row.type));
    }
  }
  return found;
}

/** What steps there are or ever were with these interviewers, by id or type, in order. */
export async function stepsOfWorkflows(
  reader: Reader,
  interviewers: ChosenInterviewers,
  by: 'step_id' | 'step_type',
): Promise<string[]> {
  const rows = await reader
    .selectFrom('workflow_steps as w')
    .select(by === 'step_id' ? 'w.step_id as step' : 'w.type as step')
    .distinct()
    .where(sql<SqlBool>`${ofChosen(interviewers, true, sql.ref('w.interviewer_id'))}`)
    .orderBy('step')
    .execute();
  return rows.map(({ step }) => step);
}

/** Steps of all versions of these interviewers, in their order. */
export function stepsOf(
  reader: Reader,
  interviewerIds: readonly string[],
): Promise<WorkflowStepRow[]> {
  if (interviewerIds.length === 0) return Promise.resolve([]);
  return reader
    .selectFrom('workflow_steps')
    .selectAll()
    .where('interviewer_id', 'in', [...interviewerIds])
    .orderBy('interviewer_id')
    .orderBy('version')
    .orderBy('ordinal')
    .execute();
}

/** Adds a version; candidates invited from `effectiveAt` on follow it. */
export async function insertWorkflowVersion(
  { trx, scope }: Writer,
  interviewerId: string,
  version: number,
  effectiveAt: number,
  steps: readonly NewStep[],
): Promise<void> {
  const key = { workspace_id: scope.workspaceId, interviewer_id: interviewerId, version };
  await trx
    .insertInto('workflow_versions')
    .values({ ...key, effective_at: effectiveAt })
    .execute();
  await trx
    .insertInto('workflow_steps')
    .values(
      steps.map((step, ordinal) => ({
        ...key,
        step_id: step.id,
        ordinal,
        type: step.type,
        name: step.name,
        required: Number(step.required ?? true),
        minimum_share: step.minimumScore ? Math.round(step.minimumScore.score * 10_000) : null,
        minimum_enforced: Number(step.minimumScore?.enforced ?? false),
      })),
    )
    .execute();
}
