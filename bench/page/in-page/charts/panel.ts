/** What both panels show around their charts: heading, window, time of the figures, buttons, figures. */
import { download, table } from '../../../../src/elements/icon-shapes.ts';
import type { components } from '../../../../src/schema.ts';
import { driveChart } from '../chart.ts';
import { made } from '../made.ts';
import { icon, label, small, svg, text, type Write } from './svg.ts';

type Metric = components['schemas']['Metric'];

interface Answer {
  readonly window: { readonly from: string; readonly to: string } | null;
  readonly baselineWindow?: { readonly from: string; readonly to: string } | null;
  readonly timeZone: string;
  readonly asOf: string;
}

export type Draw<Data> = (data: Data) => void;

/** Puts a part of a panel there; the answer writes what it shows. */
export type Part<Data> = (root: Element, data: Data) => Draw<Data>;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The marks of a chart, bars or cells, as a library draws them into a box. */
export interface LibraryChart<Data> {
  readonly place: Place;
  readonly draw: (box: HTMLElement, data: Data) => Draw<Data>;
}

interface PanelOptions<Data> {
  readonly title: string;
  readonly height: number;
  readonly dataOf: (round: number) => Data;
  readonly answer: (data: Data) => Answer;
  readonly parts: readonly Part<Data>[];
}

const width = 1400;
export const numbers = made(() => new Intl.NumberFormat('en'));
const decimals = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
const percents = made(() => new Intl.NumberFormat('en', { style: 'percent', ...decimals }));
const points = made(() => new Intl.NumberFormat('en', { signDisplay: 'exceptZero', ...decimals }));
const changes = made(
  () => new Intl.NumberFormat('en', { style: 'percent', signDisplay: 'exceptZero' }),
);

export const percent = (value: number | null) => (value === null ? '—' : percents().format(value));

/** Measures a panel with its chart in plain SVG, or with that of a library in its place. */
export function drivePanel<Data>(
  options: PanelOptions<Data>,
  chart: Part<Data> | LibraryChart<Data>,
) {
  const { title, height, dataOf, answer, parts } = options;
  let draw: Draw<Data>;
  driveChart<Data>(
    {
      mount(host, data) {
        const library = typeof chart === 'function' ? undefined : chart;
        const drawn = library?.draw(box(host, library.place), data);
        const root = svg(host, 'svg', { width, height, 'font-family': 'serif' });
        const describe = frame(root, height, title);
        const own = typeof chart === 'function' ? [chart, ...parts] : parts;
        const draws = own.map((part) => part(root, data));
        const write = (next: Data) => {
          describe(answer(next));
          for (const each of draws) each(next);
        };
        write(data);
        draw = (next) => {
          drawn?.(next);
          write(next);
        };
      },
      alone(host, data) {
        if (typeof chart !== 'function') draw = chart.draw(box(host, chart.place), data);
      },
      update: (data) => draw(data),
    },
    dataOf,
  );
}

/** Behind the panel, which has words on top of its chart. */
function box(host: HTMLElement, { x, y, width, height }: Place): HTMLElement {
  const element = host.appendChild(document.createElement('div'));
  host.style.position = 'relative';
  element.style.cssText = `position: absolute; z-index: -1; left: ${x}px; top: ${y}px; inline-size: ${width}px; block-size: ${height}px`;
  return element;
}

function frame(root: Element, height: number, title: string): Draw<Answer> {
  svg(root, 'rect', {
    ...{ x: 0.5, y: 0.5, width: width - 1 },
    height: height - 1,
    rx: 10,
    fill: 'none',
    stroke: '#ddd',
  });
  label(root, 20, 32, title, { size: 16, bold: true });
  const window = text(root, 20, 51, { size: 13, fill: '#667' });
  const updated = text(root, width - 110, 37, { ...small, anchor: 'end' });
  icon(root, width - 90, 24, table);
  icon(root, width - 50, 24, download);
  let before: Answer | undefined;
  return (answer) => {
    const { window: asked, baselineWindow, timeZone, asOf } = answer;
    const same = before?.timeZone === timeZone && before.window?.to === asked?.to;
    if (same && before?.asOf === asOf) return;
    before = answer;
    const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone });
    const range = ({ from, to }: { from: string; to: string }) =>
      dates.formatRange(new Date(from), +new Date(to) - 1);
    const than = baselineWindow ? ` · Compared with ${range(baselineWindow)}` : '';
    window(`${asked ? range(asked) : 'All time'} · ${timeZone}${than}`);
    updated(`Updated ${dates.format(new Date(asOf))}`);
  };
}

interface FigureOptions {
  readonly size?: number;
  /** How its value is written; as a count when absent. */
  readonly format?: (value: number | null) => string;
  /** What stands below the value. */
  readonly about?: (metric: Metric) => string;
  readonly changes?: boolean;
}

/** A name, its value, what it is made of and how it changed. */
export function figure(root: Element, x: number, y: number, name: string, options: FigureOptions) {
  const {
    size = 20,
    format = (value) => numbers().format(value ?? 0),
    about,
    changes: changed = true,
  } = options;
  label(root, x, y, name, { size: 13, fill: '#667' });
  icon(root, x + name.length * 6 + 6, y - 12);
  const value = text(root, x, y + 22, { size, bold: true });
  const detail = about && text(root, x, y + 42, small);
  const change: Write | undefined = changed
    ? text(root, x, y + (about ? 60 : 42), { size: 12, fill: '#075' })
    : undefined;
  return (metric: Metric) => {
    value(format(metric.value));
    if (about) detail?.(about(metric));
    change?.(changeOf(metric));
  };
}

function changeOf({ delta, deltaKind }: Metric): string {
  if (delta === null) return '';
  return deltaKind === 'points' ? `${points().format(delta * 100)} pts` : changes().format(delta);
}
