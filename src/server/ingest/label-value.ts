import type { LabelRow } from '../store/tables.ts';

/** Says why a value does not fit its label's type (#141, #144); undefined when it does. */
export function labelProblem(
  label: Pick<LabelRow, 'type' | 'allowed_values'>,
  value: unknown,
): string | undefined {
  switch (label.type) {
    case 'number':
      return typeof value === 'number' && Math.abs(value) <= 1e9
        ? undefined
        : 'must be a number up to 1,000,000,000';
    case 'yes_no':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'picklist': {
      const allowed = JSON.parse(label.allowed_values ?? '[]') as string[];
      return allowed.includes(value as string) ? undefined : `must be one of ${allowed.join(', ')}`;
    }
    default:
      return typeof value === 'string' ? undefined : 'must be text';
  }
}
