import { sql, type RawBuilder } from 'kysely';
import { stoodAt } from './cohort-selection.ts';

/**
 * Whether application `c` misses an enforced minimum of its workflow (#42): by its result of then it
 * stays below, or it has none. Asked only where a workflow in scope enforces one.
 */
export const missesMinimum = (until: number): RawBuilder<unknown> => sql`exists (
  select 1 from workflow_steps w
  where w.workspace_id = c.workspace_id and w.interviewer_id = c.interviewer_id
    and w.version = c.workflow_version and w.minimum_enforced = 1
    and not exists (
      select 1 from step_results r
      where r.workspace_id = c.workspace_id and r.candidate_id = c.candidate_id
        and r.step_id = w.step_id and ${stoodAt('completed_at', until, 'r')}
        and r.score_share >= w.minimum_share
    ))`;
