import { badQuery } from '../problem.ts';
import type { LabelCondition } from '../store/interviewers.ts';
import { labelsByKey } from '../store/labels.ts';
import type { Reader } from '../store/store.ts';

/** `key:value` filters as conditions: values of one key are alternatives, keys all have to match (#30). */
export async function labelConditions(
  reader: Reader,
  filters: readonly string[] | undefined,
): Promise<LabelCondition[]> {
  if (!filters || filters.length === 0) return [];
  const labels = await labelsByKey(reader);
  const values = Map.groupBy(filters, (filter) => filter.slice(0, filter.indexOf(':')));
  return [...values].map(([key, given]) => {
    const label = labels.get(key);
    if (!label)
      throw badQuery(
        'label',
        `names no label ${key}; there are ${[...labels.keys()].join(', ') || 'none'}`,
      );
    return condition(
      key,
      label.type,
      given.map((filter) => filter.slice(key.length + 1)),
    );
  });
}

function condition(key: string, type: string, values: string[]): LabelCondition {
  if (type === 'number') return { key, kind: 'number', ranges: values.map(range) };
  if (type === 'yes_no') {
    if (!values.every((value) => value === 'true' || value === 'false')) {
      throw badQuery('label', `must be ${key}:true or ${key}:false`);
    }
    return { key, kind: 'exact', values };
  }
  if (type === 'picklist')
    return { key, kind: 'exact', values: values.map((value) => JSON.stringify(value)) };
  return { key, kind: 'text', contains: values };
}

/** `5`, `5..10`, `5..` or `..10`, in millionths. */
function range(text: string): { from: number | null; to: number | null } {
  const number = String.raw`-?\d{1,10}(?:\.\d{1,6})?`;
  const exact = new RegExp(`^${number}$`);
  if (exact.test(text)) return { from: micros(text), to: micros(text) };
  const [, from, to] = new RegExp(`^(${number})?\\.\\.(${number})?$`).exec(text) ?? [];
  if (from === undefined && to === undefined)
    throw badQuery('label', 'must be a number or a range such as 5..10');
  return {
    from: from === undefined ? null : micros(from),
    to: to === undefined ? null : micros(to),
  };
}

const micros = (text: string) => Math.round(Number(text) * 1e6);
