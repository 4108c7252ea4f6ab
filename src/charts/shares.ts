/**
 * Shares of a whole that still sum to it once rounded: each is cut to `digits` decimals of a
 * percent, and what is left over goes to those that lost most by the cut (#5).
 *
 * @returns Each share in 0..1; all zero when there is no whole.
 */
export function shares(values: readonly number[], digits = 1): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum <= 0) return values.map(() => 0);
  const units = 100 * 10 ** digits;
  const exact = values.map((value) => (value / sum) * units);
  const cut = exact.map(Math.floor);
  const left = units - cut.reduce((total, value) => total + value, 0);
  const loss = exact.map((value) => value % 1);
  const byLoss = [...loss.keys()].sort((a, b) => (loss[b] ?? 0) - (loss[a] ?? 0));
  for (const index of byLoss.slice(0, left)) cut[index] = (cut[index] ?? 0) + 1;
  return cut.map((value) => value / units);
}
