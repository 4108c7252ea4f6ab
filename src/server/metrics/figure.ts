/**
 * The only place where a figure is divided, compared and marked. SQL gives integers; both engines
 * therefore answer alike.
 */
import type { components } from '../../schema.ts';
import type { MetricOf } from './definition.ts';
import type { MeasureOf, Sum } from './registry/measures.ts';

export type Figure = components['schemas']['Metric'];

/** A share, or null when there is nothing to share (#4). */
export const rate = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : numerator / denominator;

/** The metric over these counts. */
export function valueOf<Counts>(metric: MetricOf<Counts>, counts: Counts): number | null {
  const numerator = metric.numerator.of(counts);
  return metric.denominator ? rate(numerator, metric.denominator.of(counts)) : numerator;
}

export interface FigureContext<Counts> {
  counts: Counts;
  /** Counts of the baseline window; null when there is no baseline (#3). */
  baseline: Counts | null;
  /** Rates over fewer cases are marked (#9). */
  lowSampleBelow: number;
}

/** The metric with its baseline, ready to answer. */
export function figure<Counts>(metric: MetricOf<Counts>, context: FigureContext<Counts>): Figure {
  const { counts, baseline, lowSampleBelow } = context;
  const numerator = metric.numerator.of(counts);
  const denominator = metric.denominator?.of(counts) ?? null;
  const value = valueOf(metric, counts);
  const before = baseline === null ? null : valueOf(metric, baseline);
  return {
    metric: metric.id,
    definition: metric.definition,
    unit: metric.unit,
    value,
    numerator,
    denominator,
    baseline: before,
    baselineDenominator: baseline === null ? null : (metric.denominator?.of(baseline) ?? null),
    delta: delta(metric.unit, value, before),
    deltaKind: before === null ? null : metric.unit === 'rate' ? 'points' : 'relative',
    lowSample: denominator !== null && denominator < lowSampleBelow,
  };
}

/**
 * Points for rates, else a share of the baseline's size, so that the sign says which way it went
 * also from a loss; null without both sides and from 0, of which nothing is a share (#3).
 */
function delta(unit: Figure['unit'], value: number | null, before: number | null): number | null {
  if (value === null || before === null) return null;
  if (unit === 'rate') return value - before;
  return before === 0 ? null : (value - before) / Math.abs(before);
}

/** A measured value beside that of the baseline; they differ by a share of it (B18). */
export function measured(
  metric: MeasureOf,
  now: Sum,
  before: Sum | null,
  lowSampleBelow: number,
): Figure {
  const baseline = before?.value ?? null;
  return {
    metric: metric.id,
    definition: metric.definition,
    unit: metric.unit,
    value: now.value,
    numerator: null,
    denominator: now.count,
    baseline,
    baselineDenominator: before?.count ?? null,
    delta: delta(metric.unit, now.value, baseline),
    deltaKind: baseline === null ? null : 'relative',
    lowSample: now.count < lowSampleBelow,
  };
}
