/** With which parameters `listCandidates` lists the applications behind a metric (#172). */
import type { components } from '../../schema.ts';
import { selections, type SelectionName } from '../store/behind/index.ts';
import type { Explained } from './definition.ts';

export type ListableParameter = components['schemas']['ListableParameter'];
type Name = ListableParameter['name'];

/** What a question on each clock is asked with, beside interviewers and labels. */
export const byClock = {
  cohort: ['from', 'to', 'stage', 'distinct', 'includeTest', 'asOf', 'outcomesUntil'],
  activity: ['from', 'to', 'stage', 'includeTest', 'asOf'],
  all_time: [],
} as const satisfies Record<Explained['clock'], readonly Name[]>;

const sidesOf = ({ numerator, denominator }: Explained): SelectionName[] =>
  [numerator.candidates, denominator?.candidates ?? null].filter((name) => name !== null);

/** Null when there are no applications to list. Those required come first. */
export function listableBy(metric: Explained): ListableParameter[] | null {
  const sides = sidesOf(metric);
  if (metric.numerator.candidates === null) return null;
  const needed = new Set<Name>(sides.flatMap((name) => selections[name].needs));
  const optional = new Set<Name>([
    ...(sides.length > 1 ? (['part'] as const) : []),
    ...sides.flatMap((name) => selections[name].may),
    ...byClock[metric.clock],
  ]);
  return [
    ...[...needed].map((name) => ({ name, required: true })),
    ...[...optional].filter((name) => !needed.has(name)).map((name) => ({ name, required: false })),
  ];
}
