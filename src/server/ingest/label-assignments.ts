/** Labels set on interviewers, or taken off, as events: history and figures follow from the log. */
import { refuse, type Finding } from '../problem.ts';
import { knownInterviewers, updateInterviewerRow } from '../store/interviewers.ts';
import { labelsOn } from '../store/labels.ts';
import type { Writer } from '../store/store.ts';
import { labelFindings, type LabelValues } from './label-value.ts';
import { record, type OwnEvent } from './own-events.ts';

export const labelEvents = (interviewerId: string, values: LabelValues): OwnEvent[] =>
  Object.entries(values).map(([key, value]) =>
    value === null
      ? { interviewerId, type: 'label.removed', data: { key } }
      : { interviewerId, type: 'label.assigned', data: { key, value } },
  );

/**
 * Sets labels of all these interviewers or of none (#144), and tells which keys changed on each.
 * Throws a 422 that names every interviewer and label that cannot be.
 */
export async function assignLabels(
  writer: Writer,
  ids: readonly string[],
  values: LabelValues,
): Promise<Map<string, string[]>> {
  const known = await knownInterviewers(writer.reader, ids);
  const unknown = ids.flatMap((id, index): Finding[] =>
    known.has(id)
      ? []
      : [{ pointer: `/resourceIds/${index}`, message: 'names no interviewer of this workspace' }],
  );
  refuse([...unknown, ...(await labelFindings(writer, values))]);
  const before = Map.groupBy(await labelsOn(writer.reader, ids), (label) => label.resource_id);
  const changes = ids.map((id): [string, LabelValues] => {
    const had = new Map((before.get(id) ?? []).map(({ key, value }) => [key, value]));
    const isNew = ([key, value]: [string, unknown]) =>
      value === null ? had.has(key) : had.get(key) !== JSON.stringify(value);
    return [id, Object.fromEntries(Object.entries(values).filter(isNew)) as LabelValues];
  });
  const changed = changes.filter(([, values]) => Object.keys(values).length > 0);
  for (const [id] of changed) await updateInterviewerRow(writer, id, {});
  await record(
    writer,
    changed.flatMap(([id, values]) => labelEvents(id, values)),
  );
  return new Map(changes.map(([id, values]) => [id, Object.keys(values)]));
}
