import { Problem } from '../problem.ts';
import { erase, erasureOf } from '../store/erasures.ts';
import { isNarrowed } from '../store/scope.ts';
import type { Handler } from './call.ts';
import { instantText } from './time.ts';

export const erasePerson: Handler<'erasePerson'> = ({ path, principal, write }) =>
  write(async (writer) => {
    // Whether the person is among its rows, others' applications of theirs would go too.
    if (isNarrowed(principal.scope))
      throw new Problem('forbidden', { title: 'A token for certain rows cannot erase a person.' });
    const erased =
      (await erase(writer, path.personId, principal.keyId)) ??
      (await erasureOf(writer, path.personId));
    if (!erased) throw new Problem('not_found');
    const { erasure_id, erased_at, applications } = erased;
    return {
      status: 200,
      body: { id: erasure_id, erasedAt: instantText(erased_at), applications },
    };
  });
