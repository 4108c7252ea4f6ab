import { refuse } from '../problem.ts';
import { listLabels } from '../store/labels.ts';
import { isReadOnly, type LabelScope } from '../store/scope.ts';
import type { Writer } from '../store/store.ts';
import { labelFindings, type LabelValues } from './label-value.ts';

/**
 * The labels of what is made new: those asked for and those the token sees rows by (#147). A
 * required one must be among them (#143). Those of a `copy` are as they are. Throws a 422.
 */
export async function completeLabels(
  writer: Writer,
  asked: LabelValues,
  copy: boolean,
): Promise<LabelValues> {
  const { scope } = writer;
  const own = (scope.labels ?? []).map((label) => ownLabel(label, asked[label.key]));
  const rest = Object.fromEntries(Object.entries(asked).filter(([key]) => !isReadOnly(scope, key)));
  const values = { ...rest, ...Object.fromEntries(own.map(({ key, value }) => [key, value])) };
  const missing = (await listLabels(writer.reader))
    .filter(({ required, key }) => required === 1 && !Object.hasOwn(values, key))
    .map(({ key }) => ({
      pointer: `/labels/${key}`,
      message: 'is required on every interviewer',
    }));
  const unclear = own
    .filter(({ value }) => value === null)
    .map(({ key, values }) => ({
      pointer: `/labels/${key}`,
      message: `must be one that this token may see: ${values.join(', ')}`,
    }));
  refuse([...missing, ...unclear, ...(copy ? [] : await labelFindings(writer, rest))]);
  return values;
}

/** Which of its values something new gets: the one asked for, or the only one; else null. */
function ownLabel({ key, values }: LabelScope, asked: LabelValues[string] | undefined) {
  const [only = null] = values.length === 1 ? values : [];
  const value = asked === undefined ? only : (values.find((one) => one === asked) ?? null);
  return { key, values, value };
}
