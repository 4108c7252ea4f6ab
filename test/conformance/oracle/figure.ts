/** A figure beside its baseline (#3, #4, #9), without the words of its definition. */

export interface Share {
  numerator: number;
  denominator: number | null;
}

export const divide = (a: number, b: number): number | null => (b === 0 ? null : a / b);

const valueOf = ({ numerator, denominator }: Share) =>
  denominator === null ? numerator : divide(numerator, denominator);

function differences(unit: string, value: number | null, before: number | null) {
  if (before === null) return { delta: null, deltaKind: null };
  const points = unit === 'rate';
  if (value === null) return { delta: null, deltaKind: points ? 'points' : 'relative' };
  // Of the size of the baseline: from −200 to −100 is a rise by half.
  const relative = before === 0 ? null : (value - before) / Math.abs(before);
  const delta = points ? value - before : relative;
  return { delta, deltaKind: points ? 'points' : 'relative' };
}

/** A count, an amount or a share. */
export function figure(
  metric: string,
  unit: string,
  now: Share,
  before: Share | null,
  lowBelow: number,
): object {
  const value = valueOf(now);
  const baseline = before && valueOf(before);
  return {
    metric,
    unit,
    value,
    numerator: now.numerator,
    denominator: now.denominator,
    baseline,
    baselineDenominator: before && before.denominator,
    ...differences(unit, value, baseline),
    lowSample: now.denominator !== null && now.denominator < lowBelow,
  };
}

/** A mean, middle or end of values. */
export function measure(
  metric: string,
  unit: string,
  now: number[],
  before: number[] | null,
  of: (values: number[]) => number | null,
  lowBelow: number,
): object {
  const value = of(now);
  const baseline = before && of(before);
  return {
    metric,
    unit,
    value,
    numerator: null,
    denominator: now.length,
    baseline,
    baselineDenominator: before && before.length,
    ...differences(unit, value, baseline),
    lowSample: now.length < lowBelow,
  };
}

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

export const mean = (values: readonly number[]): number | null =>
  divide(sum(values), values.length);

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/** Of the population. */
export function deviation(values: readonly number[]): number | null {
  const middle = mean(values);
  return middle === null
    ? null
    : Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / values.length);
}
