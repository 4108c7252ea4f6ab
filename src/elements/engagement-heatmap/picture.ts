import { heatmapBox } from '../../charts/heatmap-cell.ts';
import type { HeatmapBox } from '../../charts/heatmap-cell.ts';
import { change, figure, isLowSample } from '../metric.ts';
import type { Metric } from '../metric.ts';
import { mixed, readHeading, readLook } from '../picture-look.ts';
import type { CommonColor, PictureLook, Pictured } from '../picture-look.ts';
import { scopeParts } from '../picture-scope.ts';
import { PictureSheet } from '../picture-sheet.ts';
import type { Picture, PictureColor } from '../picture.ts';
import { waits } from './answers.ts';
import type { EngagementView } from './view.ts';
import { partsOf } from './parts-of-day.ts';
import { negativeNote } from './notes.ts';
import { cellSize, groupsOf, layoutOf, levels, rowsOf, shareOf } from './plan.ts';
import { scaleText, summaryOf, ticks } from './plot.ts';
import { measuredOf, startedOf } from './response.ts';
import { actions, actionsName, dayName, hourName, hourSpan, zoneName } from './words.ts';

const margin = 28;
const labels = 48;
const cell = cellSize.cellWidth;
const plot = 24 * cell;
const inner = labels + plot;
const width = inner + 2 * margin;

/** Taken off the corners of the legend, as the cells have them. */
const rounding = 2;

// As in the style sheets.
const heat = { heat: 'var(--_heat)' };

/** The heatmap as it is on the screen, with the figures beside it, on a sheet of its own. */
export function engagementPicture(view: EngagementView, element: Pictured): Picture {
  const { hours, localize } = view;
  const look = readLook(element, heat);
  const sheet = new PictureSheet(width, look);
  const { colors } = look;
  const paper: Paper = { view, sheet, colors, color: (level) => colorOf(level, colors) };
  const title = readHeading(element) || element.heading || localize.term('engagementHeading');
  const parts = [
    ...scopeParts(view.scope ?? hours, localize),
    localize.term('engagementHoursIn', zoneName(hours, localize)),
  ];
  let y = sheet.paragraph(title, margin, 44, inner, { size: 20, strong: true });
  y = sheet.paragraph(parts.join(' · '), margin, y - 4, inner, { color: look.colors.muted });
  y = drawTotals(paper, y + 14);
  y = drawCells(paper, y + 18);
  y = drawDayParts(paper, y + 30);
  y = drawLegend(paper, y + 28);
  y = drawResponse(paper, y + 40);
  y = drawNote(paper, y + 28);
  const description = [
    ...parts.map((part) => localize.term('sentence', part)),
    summaryOf(view, partsOf(hours, localize)),
  ].join(' ');
  return sheet.finish(y + margin - 8, { title, description });
}

interface Paper {
  readonly view: EngagementView;
  readonly sheet: PictureSheet;
  readonly colors: PictureLook<CommonColor | 'heat'>['colors'];
  readonly color: (level: number) => PictureColor;
}

/** As seen on the sheet: see-through boxes would show the lines that round them. */
function colorOf(level: number, { heat, surface, raised }: Paper['colors']): PictureColor {
  return level === 0 ? raised : mixed(heat, surface, shareOf(level));
}

function drawTotals({ view, sheet, colors }: Paper, top: number): number {
  const { hours, localize } = view;
  const { peak } = hours;
  const muted = { color: colors.muted };
  const big = { size: 24, strong: true };
  sheet.text(actionsName(hours, localize), margin, top, muted, 170);
  sheet.text(localize.number(hours.total), margin, top + 28, big, 170);
  const x = margin + 180;
  const span = peak ? hourSpan(peak.hour, localize) : localize.term('none');
  const count = peak ? ` · ${actions(peak.count, localize)}` : '';
  sheet.text(`${localize.term('engagementBusiest')}${count}`, x, top, muted, inner - 180);
  sheet.text(span, x, top + 28, big, inner - 180);
  return top + 28;
}

function drawCells({ view, sheet, colors, color }: Paper, top: number): number {
  const { hours, localize } = view;
  const { paths, height } = layoutOf(hours);
  const box = (row: number, column: number) =>
    heatmapBox({ row, column }, groupsOf(hours), cellSize);
  const x = margin + labels;
  const small = { size: 11, color: colors.muted };
  for (const [level, path] of paths.entries()) {
    if (path) sheet.shape(path, x, top, color(level));
  }
  for (let day = 0; day < rowsOf(hours).length; day += 1) {
    const row = box(day, 0);
    const middle = top + row.y + row.height / 2 + 4;
    sheet.text(dayName(day, localize, 'short'), margin, middle, small, labels - 8);
  }
  if (hours.peak) {
    const around = box(0, hours.peak.hour);
    const [width, height] = [around.width + 4, around.height + 4];
    frame(sheet, { x: x + around.x - 2, y: top + around.y - 2, width, height }, colors.text);
  }
  for (const hour of ticks) {
    sheet.text(hourName(hour, localize), x + hour * cell + 2, top + height + 12, small, 3 * cell);
  }
  return top + height + 12;
}

/** Around the busiest hour: a mark that needs no colour. */
function frame(sheet: PictureSheet, { x, y, width, height }: HeatmapBox, color: PictureColor) {
  const line = 2;
  const inside = height - 2 * line;
  const hole = `M${line} ${line}v${inside}h${width - 2 * line}v${-inside}z`;
  sheet.shape(`M0 0h${width}v${height}h${-width}z${hole}`, x, y, color);
}

function drawDayParts({ view, sheet, colors, color }: Paper, top: number): number {
  const parts = partsOf(view.hours, view.localize);
  if (parts.length === 0) return top - 30;
  const small = { size: 11, color: colors.muted };
  const column = plot / parts.length;
  for (const [index, { name, span, count, share, rate }] of parts.entries()) {
    const x = margin + labels + index * column + 2;
    const room = column - 12;
    sheet.box({ x, y: top - 16, width: column - 4, height: 2 }, colors.border);
    sheet.text(name, x + 4, top + 4, { color: colors.muted }, room);
    sheet.text(share, x + 4, top + 24, { size: 15, strong: true }, room / 2);
    sheet.text(count, x + room, top + 24, { ...small, anchor: 'end' }, room / 2);
    sheet.text(span, x + 4, top + 40, small, room);
    const bar = { x: x + 4, y: top + 48, height: 4 };
    sheet.box({ ...bar, width: room }, color(0), 2);
    sheet.box({ ...bar, width: room * rate }, color(levels), Math.min(2, room * rate));
  }
  return top + 52;
}

function drawLegend({ view, sheet, colors, color }: Paper, top: number): number {
  const { localize } = view;
  const small = { size: 11, color: colors.muted };
  const start = margin + inner - (levels + 1) * 16 - 60;
  sheet.text(scaleText(view), margin + labels, top, small, plot - (levels + 1) * 16 - 140);
  sheet.text(localize.term('engagementFewer'), start - 6, top, { ...small, anchor: 'end' }, 60);
  for (let level = 0; level <= levels; level += 1) {
    const box = { x: start + level * 16, y: top - 9, width: 13, height: 11 };
    sheet.box(box, color(level), rounding);
  }
  const end = margin + inner - 54;
  sheet.text(localize.term('engagementMore'), end, top, small, 54);
  return top;
}

function drawResponse({ view, sheet, colors }: Paper, top: number): number {
  const { timeToEngage, localize } = view;
  if (!timeToEngage) return top - 40;
  const small = { size: 12, color: colors.muted };
  const column = inner / 5;
  const room = column - 12;
  const rate = timeToEngage.responseRate as Metric | undefined;
  const low = rate && isLowSample(rate) ? ` · ${localize.term('metricLowSample')}` : '';
  const figures = [
    {
      title: 'responseRate',
      metric: rate,
      good: 'up',
      of: rate && startedOf(rate, localize) + low,
    },
    ...waits.map((key) => {
      const title = `engagementWait_${key}` as const;
      return { title, metric: timeToEngage[key], good: 'down', of: '' } as const;
    }),
  ] as const;
  sheet.box({ x: margin, y: top - 22, width: inner, height: 1 }, colors.border);
  const time = localize.term(
    'labelled',
    localize.term('engagementTime'),
    measuredOf(timeToEngage, localize),
  );
  sheet.text(localize.term('engagementResponse'), margin, top, { strong: true }, room);
  sheet.text(time, margin + column, top, { strong: true }, 4 * column);
  for (const [index, { title, metric, good, of }] of figures.entries()) {
    if (!metric) continue;
    const x = margin + index * column;
    const delta = change(metric, localize, good) ?? localize.term('metricNoBaseline');
    sheet.text(localize.term(title), x, top + 22, { color: colors.muted }, room);
    sheet.text(figure(metric, localize), x, top + 46, { size: 20, strong: true }, room);
    sheet.text(delta, x, top + 64, small, room);
    if (of) sheet.text(of, x, top + 80, small, 2 * column);
  }
  return top + 80;
}

function drawNote({ view, sheet, colors }: Paper, top: number): number {
  const note = negativeNote(view);
  if (note === undefined) return top - 28;
  return sheet.paragraph(note, margin, top, inner, { size: 12, color: colors.muted }) - 16;
}
