import type { Interviewer, Label } from './filters.ts';

const cache = new WeakMap<readonly Interviewer[], readonly Label[]>();

/** The definitions behind the labels of these rows, for a host that gives rows and nothing else. */
export function definitionsOf(rows: readonly Interviewer[]): readonly Label[] {
  let definitions = cache.get(rows);
  if (!definitions) cache.set(rows, (definitions = collect(rows)));
  return definitions;
}

function collect(rows: readonly Interviewer[]): readonly Label[] {
  const found = new Map<string, { label: Label; values: Set<string> }>();
  for (const { labels = [] } of rows) {
    for (const { key, name, type, value } of labels) {
      let entry = found.get(key);
      if (!entry) {
        const label: Label = { key, name, description: null, type, allowedValues: null };
        found.set(key, (entry = { label, values: new Set() }));
      }
      if (type === 'picklist') entry.values.add(String(value));
    }
  }
  return [...found.values()]
    .map(({ label, values }) =>
      label.type === 'picklist' ? { ...label, allowedValues: [...values].sort() } : label,
    )
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
