/** Erasing a person, and telling of it. */
import { applicationsOf, erase, erasureOf, hasMore } from '../store/erasures.ts';
import type { Writer } from '../store/store.ts';
import type { ErasureRow } from '../store/tables.ts';
import { record } from './own-events.ts';

/**
 * Erases a person and records it of each of their applications, so that who follows the log shows them
 * no longer. What was erased, now or before; undefined where nobody has this id.
 */
export async function erasePerson(
  writer: Writer,
  personId: string,
  by: string,
): Promise<ErasureRow | undefined> {
  const applications = await applicationsOf(writer, personId);
  if (!(await hasMore(writer, applications))) return erasureOf(writer, personId);
  const erased = await erase(writer, personId, applications, by);
  await record(
    writer,
    applications.map(({ candidate_id: candidateId, interviewer_id: interviewerId }) => ({
      interviewerId,
      candidateId,
      type: 'erasure.completed',
    })),
  );
  return erased;
}
