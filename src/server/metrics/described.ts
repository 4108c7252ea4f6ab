import type { components } from '../../schema.ts';
import type { Explained } from './definition.ts';
import { listableBy } from './listable.ts';

/** The definition as `listMetrics` answers it. */
export const described = (metric: Explained): components['schemas']['MetricDefinition'] => ({
  ...metric,
  numerator: metric.numerator.words,
  denominator: metric.denominator?.words ?? null,
  listable: listableBy(metric),
});
