/**
 * Values as coloured cells, in groups of rows that share a scale. All cells of one level are one
 * path: a heatmap of any size is a handful of nodes.
 */

export interface HeatmapSize {
  /** Of a cell with the space around it. */
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Between two cells. */
  readonly gap: number;
  /** Between two groups, in addition. */
  readonly groupGap: number;
  /** How many levels there are above zero. */
  readonly levels: number;
}

export interface HeatmapLayout {
  readonly width: number;
  readonly height: number;
  /** The cells of each level; the first are those of nothing. */
  readonly paths: readonly string[];
}

export type Rows = readonly (readonly number[])[];

export function heatmapLayout(groups: readonly Rows[], size: HeatmapSize): HeatmapLayout {
  const { cellWidth, cellHeight, gap, groupGap, levels } = size;
  const [width, height] = [cellWidth - gap, cellHeight - gap];
  const starts = rowStarts(groups, cellHeight, groupGap);
  const paths = Array.from({ length: levels + 1 }, () => '');
  let row = 0;
  for (const group of groups) {
    const most = Math.max(0, ...group.flat());
    for (const values of group) {
      const y = (starts[row++] ?? 0) + gap / 2;
      for (const [column, value] of values.entries()) {
        const x = column * cellWidth + gap / 2;
        paths[heatmapLevel(value, most, levels)] += `M${x} ${y}h${width}v${height}h${-width}z`;
      }
    }
  }
  const columns = Math.max(0, ...groups.flat().map(({ length }) => length));
  return { width: columns * cellWidth, height: starts.at(-1) ?? 0, paths };
}

/** 0 for nothing, 1 for the least that is something, `levels` for the most. */
export function heatmapLevel(value: number, most: number, levels: number): number {
  if (!(value > 0) || !(most > 0)) return 0;
  return Math.min(levels, Math.ceil((value / most) * levels));
}

/** Where each row starts, and where the last one ends. */
export function rowStarts(
  groups: readonly Rows[],
  length: number,
  groupGap: number,
): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const [index, group] of groups.entries()) {
    if (index > 0) at += groupGap;
    for (let row = 0; row < group.length; row += 1, at += length) starts.push(at);
  }
  return [...starts, at];
}
