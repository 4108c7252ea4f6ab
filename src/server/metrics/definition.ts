import type { components } from '../../schema.ts';

type Definition = components['schemas']['MetricDefinition'];

/** A metric: what it is in words, and which counts it divides. */
export interface MetricOf<Counts> extends Omit<Definition, 'numerator' | 'denominator'> {
  numerator: { words: string; of: (counts: Counts) => number };
  /** Null for a count. */
  denominator: { words: string; of: (counts: Counts) => number } | null;
}

/** The definition as `listMetrics` answers it. */
export const described = <Counts>(metric: MetricOf<Counts>): Definition => ({
  ...metric,
  numerator: metric.numerator.words,
  denominator: metric.denominator?.words ?? null,
});
