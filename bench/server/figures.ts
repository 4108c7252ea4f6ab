/** Figures as the tables print them. */
import { ratio, reached, type Line } from './row.ts';

export function number(value: number): string {
  if (Number.isNaN(value)) return '';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: 0, maximumFractionDigits: digits });
}

const quantity = (value: number, unit: Line['unit']) =>
  unit === 'x' || unit === '%'
    ? `${number(value)}${unit === 'x' ? 'x' : ' %'}`
    : `${number(value)} ${unit}`;

export const measured = ({ value, unit }: Line) => quantity(value, unit);

export function goal({ goal, unit }: Line): string {
  if (!goal) return '';
  return 'most' in goal ? `≤ ${quantity(goal.most, unit)}` : `≥ ${quantity(goal.least, unit)}`;
}

export function againstBaseline(line: Line): string {
  const value = ratio(line);
  return value === undefined ? '' : `${number(value)}x`;
}

export const baseline = ({ baseline, unit }: Line) =>
  baseline ? `${quantity(baseline.value, unit)}, ${baseline.name}` : '';

/** By how much a goal was missed; 1 or less when it was reached. */
export function miss({ value, goal }: Line): number {
  if (!goal) return 0;
  if ('least' in goal) return goal.least / value;
  return goal.most === 0 ? value : value / goal.most;
}

export function outcome(line: Line): string {
  const is = reached(line);
  if (is === undefined) return '';
  return is ? 'reached' : `**missed**, ${number(miss(line))}x`;
}
