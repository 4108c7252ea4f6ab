// What filters by labels say, taken apart and put together.
import { parseLabelFilter } from './filters.ts';

/** The values wanted of each label. */
export function labelGroups(filters: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const filter of filters) {
    const parsed = parseLabelFilter(filter);
    if (!parsed) continue;
    const values = groups.get(parsed.key);
    if (values) values.push(parsed.value);
    else groups.set(parsed.key, [parsed.value]);
  }
  return groups;
}

/** The filters with the values of one label replaced. */
export function withLabel(
  filters: readonly string[],
  key: string,
  values: readonly string[],
): readonly string[] {
  return [
    ...filters.filter((filter) => parseLabelFilter(filter)?.key !== key),
    ...values.map((value) => `${key}:${value}`),
  ];
}

/** Bounds of `from..to` or of a single number; an open end is infinite, nonsense matches nothing. */
export function numberRange(value: string): readonly [from: number, to: number] {
  const [from, to] = value.includes('..') ? value.split('..', 2) : [value, value];
  const bound = (text: string | undefined, open: number) =>
    text === undefined || text.trim() === '' ? open : Number(text);
  return [bound(from, -Infinity), bound(to, Infinity)];
}
