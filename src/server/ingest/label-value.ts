import type { Finding } from '../problem.ts';
import { labelsInScope } from '../store/labels.ts';
import { isReadOnly } from '../store/scope.ts';
import type { Writer } from '../store/store.ts';
import type { LabelRow } from '../store/tables.ts';

/** Labels by key; null takes one off. */
export type LabelValues = Record<string, string | number | boolean | null>;

const mostNamed = 20;

function named(values: readonly string[]): string {
  const rest = values.length - mostNamed;
  const shown = values.slice(0, mostNamed).join(', ');
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

/** Says why a value does not fit its label's type (#141, #144); undefined when it does. */
export function labelProblem(
  label: Pick<LabelRow, 'type' | 'allowed_values'>,
  value: unknown,
): string | undefined {
  switch (label.type) {
    case 'number':
      if (typeof value !== 'number' || Math.abs(value) > 1e9)
        return 'must be a number up to 1,000,000,000';
      // Filters compare millionths.
      return Math.round(value * 1e6) / 1e6 === value
        ? undefined
        : 'must have at most 6 digits after the point';
    case 'yes_no':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'picklist': {
      const allowed = JSON.parse(label.allowed_values ?? '[]') as string[];
      if (allowed.includes(value as string)) return undefined;
      return `must be one of ${named(allowed) || 'its values, of which this token sees none'}`;
    }
    default:
      return typeof value === 'string' && value.trim() !== ''
        ? undefined
        : 'must be text that is not blank';
  }
}

/** What is wrong with labels that a request sets or takes off. */
export async function labelFindings(writer: Writer, values: LabelValues): Promise<Finding[]> {
  if (Object.keys(values).length === 0) return [];
  const labels = await labelsInScope(writer.reader, writer.scope);
  return Object.entries(values).flatMap(([key, value]) => {
    const message = problemWith(labels.get(key), value, isReadOnly(writer.scope, key));
    return message === undefined ? [] : [{ pointer: `/labels/${key}`, message }];
  });
}

/** What a token may not do to the labels it sees rows by. */
export const ofScope = 'is part of what this token may see, so that it cannot change it';

function problemWith(
  label: LabelRow | undefined,
  value: unknown,
  readOnly: boolean,
): string | undefined {
  if (!label) return 'is not a label of this workspace; define it first';
  if (readOnly) return ofScope;
  if (value !== null) return labelProblem(label, value);
  return label.required === 1 ? 'is required on every interviewer' : undefined;
}
