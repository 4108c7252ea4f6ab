// Single cells of a heatmap, where something asks for one.
import type { HeatmapSize, Rows } from './heatmap.ts';

export interface HeatmapCell {
  /** Counted through all groups. */
  readonly row: number;
  readonly column: number;
}

export interface HeatmapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell is, without the space around it. */
export function heatmapBox(
  { row, column }: HeatmapCell,
  groups: readonly Rows[],
  { cellWidth, cellHeight, gap, groupGap }: HeatmapSize,
): HeatmapBox {
  const start = rowStarts(groups, cellHeight, groupGap)[row] ?? 0;
  return {
    x: column * cellWidth + gap / 2,
    y: start + gap / 2,
    width: cellWidth - gap,
    height: cellHeight - gap,
  };
}

/** The cell at a point; undefined between two groups and outside. */
export function heatmapCellAt(
  { x, y }: { readonly x: number; readonly y: number },
  groups: readonly Rows[],
  size: HeatmapSize,
): HeatmapCell | undefined {
  const { cellWidth, cellHeight, groupGap } = size;
  const starts = rowStarts(groups, cellHeight, groupGap);
  const row = starts.findIndex((start) => y >= start && y < start + cellHeight);
  const column = Math.floor(x / cellWidth);
  const values = groups.flat()[row];
  return values && column >= 0 && column < values.length ? { row, column } : undefined;
}

/** Where each row starts. */
function rowStarts(groups: readonly Rows[], length: number, groupGap: number): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const [index, group] of groups.entries()) {
    if (index > 0) at += groupGap;
    for (let row = 0; row < group.length; row += 1, at += length) starts.push(at);
  }
  return starts;
}
