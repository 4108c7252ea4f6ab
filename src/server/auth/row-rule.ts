import type { ScopeRule } from '../contract.ts';
import { Problem } from '../problem.ts';
import { isNarrowed, type Scope } from '../store/scope.ts';

/** Throws a 403 where a credential's rows rule the operation out, whatever it is asked about. */
export function checkRows(rule: ScopeRule, scope: Scope): void {
  if (rule === 'workspace' && isNarrowed(scope))
    throw new Problem('forbidden', {
      title: 'A token for certain rows cannot do this: it concerns the whole workspace.',
    });
  if (rule === 'new_row' && scope.interviewerIds !== null)
    throw new Problem('forbidden', {
      title: 'A token for certain interviewers cannot make new ones.',
    });
}
