// How the cells lie: all days first, then Monday to Sunday, each with the hours of the day.
import { heatmapLayout } from '../../charts/heatmap.ts';
import type { HeatmapLayout, HeatmapSize } from '../../charts/heatmap.ts';
import type { EngagementHours } from './answers.ts';

/** A cell: of all days (0) or of a weekday from Monday (1) on, and of an hour. */
export interface HourCell {
  readonly day: number;
  readonly hour: number;
}

export const levels = 8;
/** How much of the colour each has: the least still shows on paper, the most is the colour itself. */
export function shareOf(level: number): number {
  return level === 0 ? 1 : 0.18 + (0.82 * (level - 1)) / (levels - 1);
}

/** The style sheet lays labels and marks beside the cells by the same proportions. */
export const cellSize: HeatmapSize = {
  ...{ cellWidth: 28, cellHeight: 26, gap: 2, groupGap: 8, levels },
};

/** All days have a scale of their own: they are as many as the seven together. */
export function groupsOf({ hours, weekdays }: Partial<EngagementHours>) {
  return weekdays?.length ? [[hours ?? []], weekdays] : [[hours ?? []]];
}

export function layoutOf(hours: EngagementHours): HeatmapLayout {
  return heatmapLayout(groupsOf(hours), cellSize);
}

/** The hours of all days, then of each day. */
export const rowsOf = (hours: EngagementHours) => groupsOf(hours).flat();

/** Undefined where it is not known. */
export function countOf(hours: EngagementHours, { day, hour }: HourCell): number | undefined {
  return rowsOf(hours)[day]?.[hour];
}
