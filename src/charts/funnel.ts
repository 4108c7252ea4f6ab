/** Stages of a funnel as bars on one baseline, with links that narrow from each to the next. */

export interface FunnelBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FunnelLayout {
  readonly bars: readonly FunnelBar[];
  /** One path less than there are bars. */
  readonly links: readonly string[];
}

export interface FunnelSize {
  readonly width: number;
  readonly height: number;
  /** How much of its column a bar fills; the link to the next fills the rest. */
  readonly barShare?: number;
  /** Height of the smallest bar that is not zero, so that one in a thousand is still seen. */
  readonly minHeight?: number;
}

export function funnelLayout(values: readonly number[], size: FunnelSize): FunnelLayout {
  const { width, height, barShare = 0.5, minHeight = 1 } = size;
  const column = width / Math.max(1, values.length);
  const top = Math.max(...values, 0);
  const bars = values.map((value, index): FunnelBar => {
    const share = top > 0 ? Math.max(0, value) / top : 0;
    const barHeight = share > 0 ? Math.max(minHeight, share * height) : 0;
    return {
      x: round(index * column),
      y: round(height - barHeight),
      width: round(column * barShare),
      height: round(barHeight),
    };
  });
  const links = bars.slice(1).map((to, index) => linkPath(bars[index] ?? to, to, height));
  return { bars, links };
}

/** An S from the top of one bar to the top of the next, closed along the baseline. */
function linkPath(from: FunnelBar, to: FunnelBar, baseline: number): string {
  const start = round(from.x + from.width);
  const middle = round((start + to.x) / 2);
  return `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}V${baseline}H${start}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
