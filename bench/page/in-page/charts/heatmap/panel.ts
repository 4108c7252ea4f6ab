/** All that the heatmap's panel shows but its cells, in plain SVG. */
import type { TimeToEngage } from '../../../../../test/elements/fixtures/engagement.ts';
import { engagementOf, levels, weekOf } from '../../chart.ts';
import { made } from '../../made.ts';
import { drivePanel, figure, numbers, percent } from '../panel.ts';
import type { Draw as DrawOf, LibraryChart, Part } from '../panel.ts';
import { label, rule, setter, small, svg, text } from '../svg.ts';

export type Data = ReturnType<typeof engagementOf>;
type Draw = DrawOf<Data>;
type Hours = Extract<Data['hours'], { weekdays: unknown }>;

const days = ['All', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const hoursOf = ({ hours }: Data) => hours as Hours;
const left = 68;
const top = 224;
const clock = (hour: number) => `${hour % 12 || 12} ${hour % 24 < 12 ? 'AM' : 'PM'}`;

/** Where the cells stand. */
export const place = { x: left, y: top, width: 1008, height: 316 };
export const cell = { width: 38, height: 36 };

/** From the corner of the cells to that of one; there is a gap below all days. */
export const placeOf = (row: number, hour: number) => ({
  x: hour * 42,
  y: row * 38 + (row > 0 ? 12 : 0),
});

function axes(root: Element): Draw {
  for (const [row, name] of days.entries()) {
    const y = top + placeOf(row, 0).y + 22;
    label(root, left - 10, y, name, { ...small, anchor: 'end' });
  }
  for (let hour = 0; hour < 24; hour += 3) {
    label(root, left + placeOf(0, hour).x, top + 334, clock(hour), small);
  }
  const mark = svg(root, 'rect', { width: 42, height: 40, fill: 'none', stroke: '#111' });
  mark.setAttribute('y', String(top - 2));
  const peak = setter(mark, 'x');
  return (next) => peak(String(left - 2 + placeOf(0, hoursOf(next).peak?.hour ?? 0).x));
}

function totals(root: Element): Draw {
  label(root, 20, 82, 'When candidates are active', { bold: true });
  label(root, 20, 101, 'Hours in Vancouver (PT)', { size: 13, fill: '#667' });
  label(root, 20, 140, 'Actions', { size: 13, fill: '#667' });
  label(root, 118, 140, 'Busiest hour', { size: 13, fill: '#667' });
  const actions = text(root, 20, 165, { size: 20, bold: true });
  const busiest = text(root, 118, 165, { size: 20, bold: true });
  const count = text(root, 118, 184, small);
  return (data) => {
    const { total, peak } = hoursOf(data);
    actions(numbers().format(total));
    busiest(peak ? `${clock(peak.hour)} – ${clock(peak.hour + 1)}` : '—');
    count(`${numbers().format(peak?.count ?? 0)} actions`);
  };
}

const parts = ['Night', 'Morning', 'Afternoon', 'Evening'];

function partsOfDay(root: Element): Draw {
  const rows = parts.map((name, index) => {
    const x = left + index * 252;
    const y = top + 345;
    rule(root, x, y, 250);
    label(root, x + 8, y + 20, name, { size: 13, fill: '#667' });
    label(root, x + 8, y + 58, `${clock(index * 6)} – ${clock(index * 6 + 6)}`, small);
    svg(root, 'rect', { x: x + 8, y: y + 66, width: 232, height: 4, fill: '#eee' });
    const bar = svg(root, 'rect', { x: x + 8, y: y + 66, height: 4, fill: '#34c' });
    return {
      share: text(root, x + 8, y + 40, { bold: true }),
      count: text(root, x + 240, y + 40, { ...small, anchor: 'end' }),
      width: setter(bar, 'width'),
    };
  });
  return (data) => {
    for (const [index, { share, count }] of hoursOf(data).dayParts.entries()) {
      rows[index]?.share(percent(share));
      rows[index]?.count(numbers().format(count));
      rows[index]?.width(String(Math.round((share ?? 0) * 232)));
    }
  };
}

function legend(root: Element): Draw {
  const y = top + 442;
  label(root, left, y, 'Point at a cell to read it.', { size: 12 });
  label(root, left + 870, y, 'Fewer', { ...small, anchor: 'end' });
  for (let level = 0; level <= levels; level++) {
    const place = { x: left + 880 + level * 14, y: y - 10, width: 12, height: 12, rx: 2 };
    svg(root, 'rect', { ...place, fill: '#34c', opacity: level / levels });
  }
  label(root, left + 1010, y, 'More', small);
  const note = text(root, left, y + 18, small);
  return (data) => {
    const { rows } = weekOf(data);
    const [all = [], ...single] = rows;
    const most = (values: readonly number[]) => numbers().format(Math.max(...values));
    note(`All days up to ${most(all)}, single days up to ${most(single.flat())}`);
  };
}

const hours = { style: 'unit', unit: 'hour', maximumFractionDigits: 1 } as const;
const wait = made(() => new Intl.NumberFormat('en', hours));
const waits = [
  ['mean', 'Average'],
  ['median', 'Median'],
  ['min', 'Shortest'],
  ['max', 'Longest'],
] as const;

function response(root: Element): Draw {
  const x = 1105;
  label(root, x, 82, 'Response', { bold: true });
  const rate = figure(root, x, 112, 'Response rate', {
    format: percent,
    about: ({ numerator, denominator }) =>
      `${numbers().format(numerator ?? 0)} started of ${numbers().format(denominator ?? 0)} invited`,
  });
  rule(root, x, 214, 275);
  label(root, x, 245, 'Time to engage', { bold: true });
  const measured = text(root, x, 265, small);
  const figures = waits.map(([key, name], index) => {
    const place = [x + (index % 2) * 148, 294 + (index >> 1) * 78] as const;
    const format = (seconds: number | null) => wait().format((seconds ?? 0) / 3600);
    return [key, figure(root, ...place, name, { size: 18, format })] as const;
  });
  return ({ timeToEngage }) => {
    const answer = timeToEngage as TimeToEngage;
    rate(answer.responseRate);
    measured(`${numbers().format(answer.measured)} candidates measured`);
    for (const [key, draw] of figures) draw(answer[key]);
  };
}

export function driveHeatmap(chart: Part<Data> | LibraryChart<Data>): void {
  drivePanel(
    {
      title: 'Candidate engagement',
      height: 700,
      dataOf: engagementOf,
      answer: (data) => ({
        ...hoursOf(data),
        baselineWindow: data.timeToEngage?.baselineWindow ?? null,
      }),
      parts: [axes, totals, partsOfDay, legend, response],
    },
    chart,
  );
}
