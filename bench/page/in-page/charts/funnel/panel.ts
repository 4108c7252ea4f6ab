/** All that the funnel's panel shows but its bars, in plain SVG. */
import * as shapes from '../../../../../src/elements/icon-shapes.ts';
import { funnelOf } from '../../chart.ts';
import { drivePanel, figure, numbers, percent } from '../panel.ts';
import type { Draw as DrawOf, LibraryChart, Part } from '../panel.ts';
import { icon, label, rule, setter, small, svg, text } from '../svg.ts';

export type Funnel = ReturnType<typeof funnelOf>;
type Draw = DrawOf<Funnel>;

/** Where the bars stand, each in the first half of its column. */
export const place = { x: 20, y: 150, width: 768, height: 140 };
export const column = place.width / 3;
const bottom = place.y + place.height;
const colors = ['#34c', '#778', '#b60', '#c34'];

export const countsOf = ({ metrics }: Funnel): readonly number[] =>
  [metrics.invited, metrics.started, metrics.completed].map(({ value }) => value ?? 0);

/** Heights of the bars. */
export function sizesOf(funnel: Funnel): readonly number[] {
  const counts = countsOf(funnel);
  const most = Math.max(...counts);
  return counts.map((count) => Math.round((count / most) * place.height));
}

function stages(root: Element): Draw {
  const figures = ['Invited', 'Started', 'Completed'].map((name, index) =>
    figure(root, place.x + index * column, 80, name, {}),
  );
  return ({ metrics }) => {
    const all = [metrics.invited, metrics.started, metrics.completed];
    for (const [index, metric] of all.entries()) figures[index]?.(metric);
  };
}

/** What narrows from each bar to the next, and how many go there. */
function links(root: Element): Draw {
  const paths = [0, 1].map(() => setter(svg(root, 'path', { fill: '#ccd' }), 'd'));
  rule(root, place.x, bottom, place.width);
  const pills = [0, 1].map((index) => {
    const x = 180 + index * column;
    svg(root, 'rect', { x, y: 262, width: 56, height: 20, rx: 10, fill: '#fff' });
    return text(root, x + 28, 276, { size: 12, anchor: 'middle' });
  });
  return (funnel) => {
    const counts = countsOf(funnel);
    const tops = sizesOf(funnel).map((size) => bottom - size);
    for (const [index, path] of paths.entries()) {
      const x = place.x + column / 2 + index * column;
      const [from, to] = [tops[index], tops[index + 1]];
      path(`M${x} ${from}C${x + 64} ${from} ${x + 64} ${to} ${x + 128} ${to}V${bottom}H${x}Z`);
      pills[index]?.(percent((counts[index + 1] ?? 0) / (counts[index] ?? 1)));
    }
  };
}

const rates = [
  ['responseRate', 'Response rate'],
  ['completionRate', 'Completion rate'],
  ['dropOffRate', 'Drop-off rate'],
  ['pipelineRate', 'Pipeline completion'],
] as const;

function rateFigures(root: Element): Draw {
  const about = ({ numerator, denominator }: Funnel['metrics']['invited']) =>
    `${numbers().format(numerator ?? 0)} of ${numbers().format(denominator ?? 0)}`;
  const draws = rates.map(([key, name], index) => {
    const [x, y] = [828 + (index % 2) * 280, 80 + (index >> 1) * 105];
    return [key, figure(root, x, y, name, { size: 18, format: percent, about })] as const;
  });
  return ({ metrics }) => {
    for (const [key, draw] of draws) draw(metrics[key]);
  };
}

/** Parts of a whole side by side. */
function partsBar(root: Element, x: number, y: number, full: number, fills: readonly string[]) {
  const parts = fills.map((fill) => {
    const part = svg(root, 'rect', { y, height: 8, fill });
    return { x: setter(part, 'x'), width: setter(part, 'width') };
  });
  return (counts: readonly number[], whole: number) => {
    let at = x;
    for (const [index, count] of counts.entries()) {
      const size = (count / whole) * full;
      parts[index]?.x(String(at));
      parts[index]?.width(String(Math.max(0, size - 2)));
      at += size;
    }
  };
}

const stepParts = ['completed', 'inProgress', 'knockedOut'] as const;
const stepIcons = [shapes.resume, shapes.sms, shapes.voice];

function stepList(root: Element, funnel: Funnel): Draw {
  rule(root, 20, 320, 768);
  label(root, 20, 350, 'Step by step', { bold: true });
  const rows = funnel.steps.map((_, index) => {
    const y = 384 + index * 72;
    icon(root, 20, y - 12, stepIcons[index]);
    svg(root, 'rect', { x: 20, y: y + 14, width: 768, height: 8, fill: '#eee' });
    for (const [place, fill] of colors.slice(0, 3).entries()) {
      svg(root, 'rect', { x: 92 + place * 100, y: y + 34, width: 8, height: 8, rx: 2, fill });
    }
    return {
      name: text(root, 44, y),
      rate: text(root, 788, y, { bold: true, anchor: 'end' }),
      bar: partsBar(root, 20, y + 14, 768, colors.slice(0, 3)),
      entered: text(root, 20, y + 42, small),
      counts: stepParts.map((_, place) => text(root, 106 + place * 100, y + 42, small)),
    };
  });
  const said = { completed: 'completed', inProgress: 'in progress', knockedOut: 'knocked out' };
  return ({ steps }) => {
    const most = Math.max(...steps.map(({ entered }) => entered));
    for (const [index, step] of steps.entries()) {
      const row = rows[index];
      row?.name(step.name);
      row?.rate(percent(step.rate.value));
      row?.bar(
        stepParts.map((key) => step[key]),
        most,
      );
      row?.entered(`${numbers().format(step.entered)} entered`);
      for (const [place, key] of stepParts.entries()) {
        row?.counts[place]?.(`${numbers().format(step[key])} ${said[key]}`);
      }
    }
  };
}

const reasons = [
  ['knockedOut', 'Knocked out'],
  ['dismissed', 'Dismissed by the team'],
  ['abandoned', 'Abandoned'],
  ['inProgress', 'Still in progress'],
] as const;

function dropOffList(root: Element): Draw {
  rule(root, 828, 320, 552);
  label(root, 828, 350, 'Why candidates did not complete', { bold: true });
  const note = text(root, 828, 372, small);
  const bar = partsBar(root, 828, 390, 552, colors);
  const rows = reasons.map(([, name], index) => {
    const y = 430 + index * 28;
    svg(root, 'rect', { x: 828, y: y - 8, width: 8, height: 8, rx: 2, fill: colors[index] ?? '' });
    label(root, 844, y, name);
    return {
      count: text(root, 1310, y, { bold: true, anchor: 'end' }),
      share: text(root, 1380, y, { fill: '#667', anchor: 'end' }),
    };
  });
  return ({ dropOff }) => {
    const counts = reasons.map(([key]) => dropOff[key].numerator ?? 0);
    const whole = counts.reduce((sum, count) => sum + count, 0);
    const started = numbers().format(dropOff.knockedOut.denominator ?? 0);
    note(`${numbers().format(whole)} of ${started} who started`);
    bar(counts, whole);
    for (const [index, count] of counts.entries()) {
      rows[index]?.count(numbers().format(count));
      rows[index]?.share(percent(count / whole));
    }
  };
}

export function driveFunnel(chart: Part<Funnel> | LibraryChart<Funnel>): void {
  drivePanel(
    {
      title: 'Candidate funnel',
      height: 600,
      dataOf: funnelOf,
      answer: (funnel) => funnel,
      parts: [stages, links, rateFigures, stepList, dropOffList],
    },
    chart,
  );
}
