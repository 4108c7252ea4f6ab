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
  // 1 is cut off each corner, which looks round; it starts where its upper edge does. A line around it
  // would round it too, but lies on the fill, which shows where both are see-through.
  const [across, down] = [cellWidth - gap - 2, cellHeight - gap - 2];
  const cell = `h${across}l1 1v${down}l-1 1h${-across}l-1-1v${-down}z`;
  const paths = new Array<string>(levels + 1).fill('');
  let width = 0;
  let height = 0;
  for (const group of groups) {
    if (height > 0) height += groupGap;
    const most = Math.max(0, ...group.flat());
    for (const values of group) {
      const end = `${height + gap / 2}${cell}`;
      values.forEach((value, column) => {
        const x = column * cellWidth + gap / 2 + 1;
        paths[heatmapLevel(value, most, levels)] += `M${x} ${end}`;
      });
      width = Math.max(width, values.length * cellWidth);
      height += cellHeight;
    }
  }
  return { width, height, paths };
}

/** 0 for nothing, 1 for the least that is something, `levels` for the most. */
export function heatmapLevel(value: number, most: number, levels: number): number {
  return value > 0 && most > 0 ? Math.ceil((value / most) * levels) : 0;
}
