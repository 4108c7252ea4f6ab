import type { HourCell } from './plan.ts';

/**
 * Puts an element on a cell; the style sheet says where that is. For its `style` property, which a
 * strict policy leaves alone as it does not the attribute.
 */
export function place({ day, hour }: HourCell): string {
  // Lines of the grid: the first row is followed by a gap.
  return `--_day:${day === 0 ? 1 : day + 2};--_hour:${hour + 1}`;
}
