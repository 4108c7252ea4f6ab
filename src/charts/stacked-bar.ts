/** Parts of a whole side by side. */

export interface BarPart {
  readonly x: number;
  readonly width: number;
}

export interface StackedBarSize {
  readonly width: number;
  /** Space between two parts that are not zero. */
  readonly gap?: number;
  /** The value that fills the width; the sum of the values when absent. */
  readonly full?: number;
}

export function stackedBar(counts: readonly number[], size: StackedBarSize): readonly BarPart[] {
  const { width, gap = 0 } = size;
  // What is not known takes no room.
  const values = counts.map((count) => count || 0);
  const sum = values.reduce((total, value) => total + value, 0);
  const full = size.full ?? sum;
  const shown = values.filter((value) => value > 0).length;
  // The gaps come off the parts, so that bars with few and many parts stay comparable.
  const room = full > 0 ? Math.max(0, (width * sum) / full - gap * Math.max(0, shown - 1)) : 0;
  let x = 0;
  return values.map((value) => {
    const part = { x, width: sum > 0 ? (room * value) / sum : 0 };
    if (value > 0) x += part.width + gap;
    return { x: round(part.x), width: round(part.width) };
  });
}

/** The part of a bar of height 1. */
export function partPath({ x, width }: BarPart): string {
  return `M${x} 0h${width}v1h${-width}z`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
