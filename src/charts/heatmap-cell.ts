import { rowStarts } from './heatmap.ts';
import type { HeatmapCell, HeatmapSize, Rows } from './heatmap.ts';

/** The cell at a point; undefined between two groups and outside. */
export function heatmapCellAt(
  { x, y }: { readonly x: number; readonly y: number },
  groups: readonly Rows[],
  size: HeatmapSize,
): HeatmapCell | undefined {
  const { cellWidth, cellHeight, groupGap } = size;
  const starts = rowStarts(groups, cellHeight, groupGap).slice(0, -1);
  const row = starts.findIndex((start) => y >= start && y < start + cellHeight);
  const column = Math.floor(x / cellWidth);
  const values = groups.flat()[row];
  return values && column >= 0 && column < values.length ? { row, column } : undefined;
}
