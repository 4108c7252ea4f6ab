import { erasePerson as erase } from '../ingest/erasures.ts';
import { Problem } from '../problem.ts';
import type { Handler } from './call.ts';
import { instantText } from './time.ts';

export const erasePerson: Handler<'erasePerson'> = ({ path, principal, write }) =>
  write(async (writer) => {
    const erased = await erase(writer, path.personId, principal.keyId);
    if (!erased) throw new Problem('not_found');
    const { erasure_id, erased_at, applications } = erased;
    return {
      status: 200,
      body: { id: erasure_id, erasedAt: instantText(erased_at), applications },
    };
  });
