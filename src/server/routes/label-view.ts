/** Label definitions as a credential may see them, with how often they are used. */
import type { components } from '../../schema.ts';
import { definitionOf } from '../ingest/label-changes.ts';
import { countLabels, labelsInScope, type LabelCounts } from '../store/labels.ts';
import { isReadOnly, type Scope } from '../store/scope.ts';
import type { Reader } from '../store/store.ts';
import type { LabelRow } from '../store/tables.ts';
import { instantText } from './time.ts';

type Label = components['schemas']['Label'];
type Usage = components['schemas']['LabelUsage'];

/** All definitions by key, or the one with `key`. */
export async function labelViews(reader: Reader, scope: Scope, key?: string): Promise<Label[]> {
  const labels = await labelsInScope(reader, scope);
  const counts = await countLabels(reader, key);
  return [...labels.values()]
    .filter((row) => key === undefined || row.key === key)
    .map((row) => view(row, counts, isReadOnly(scope, row.key)));
}

function view(row: LabelRow, counts: LabelCounts, readOnly: boolean): Label {
  return {
    key: row.key,
    ...definitionOf(row),
    readOnly,
    usage: usageOf(row, counts),
    createdAt: instantText(row.created_at),
  };
}

function usageOf(row: LabelRow, { interviewers, byKey, byValue }: LabelCounts): Usage {
  const assignments = byKey.get(row.key) ?? 0;
  return {
    assignments,
    missing: interviewers - assignments,
    values: valuesOf(row, byValue.get(row.key) ?? new Map()),
  };
}

/** Those allowed, then those that were kept where they are set. */
function valuesOf(row: LabelRow, used: ReadonlyMap<string, number>): Usage['values'] {
  const allowed = row.type === 'yes_no' ? ['true', 'false'] : definitionOf(row).allowedValues;
  if (!allowed) return null;
  const kept = [...used.keys()].filter((value) => !allowed.includes(value)).sort();
  const entry = (isAllowed: boolean) => (value: string) => ({
    value,
    assignments: used.get(value) ?? 0,
    allowed: isAllowed,
  });
  return [...allowed.map(entry(true)), ...kept.map(entry(false))];
}
