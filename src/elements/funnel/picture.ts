import { funnelLayout } from '../../charts/funnel.ts';
import { shares } from '../../charts/shares.ts';
import { stackedBar } from '../../charts/stacked-bar.ts';
import { change, figure, isLowSample, outOf } from '../metric.ts';
import { readHeading, readLook } from '../picture-look.ts';
import type { Pictured } from '../picture-look.ts';
import { scopeParts } from '../picture-scope.ts';
import { PictureSheet } from '../picture-sheet.ts';
import type { Picture, PictureColor } from '../picture.ts';
import { chosenStage } from './chosen-stage.ts';
import { dropOffParts, rates, stages } from './figures.ts';
import type { FunnelStep, FunnelView } from './figures.ts';
import { maturingHint } from './notes.ts';
import { stageSummary } from './stages.ts';

const width = 840;
const margin = 28;
const inner = width - 2 * margin;
const drawingHeight = 150;
const barHeight = 8;

// As in the style sheets.
const colors = {
  bar: 'var(--_bar-color)',
  completed: 'var(--_bar-color)',
  knockedOut: 'var(--_color-chart-3)',
  dismissed: 'var(--_color-danger)',
  abandoned: 'var(--_color-chart-2)',
  inProgress: 'var(--_color-chart-4)',
};
const linkOpacity = 0.16;

/** The funnel as it is on the screen, stages, rates, steps and drop-off, on a sheet of its own. */
export function funnelPicture(view: FunnelView, element: Pictured): Picture {
  const { funnel, localize } = view;
  const look = readLook(element, colors);
  const sheet = new PictureSheet(width, look);
  const paper: Paper = { view, sheet, colors: look.colors };
  const title = readHeading(element) || element.heading || localize.term('funnelHeading');
  let y = sheet.paragraph(title, margin, 44, inner, { size: 20, strong: true });
  const window = scopeParts(funnel, localize, chosenStage(funnel)?.(localize)).join(' · ');
  y = sheet.paragraph(window, margin, y - 4, inner, { color: look.colors.muted });
  y = drawStages(paper, y + 14);
  y = drawRates(paper, y + 32);
  y = drawSteps(paper, y + 32);
  y = drawDropOff(paper, y + 32);
  y = drawNote(paper, y + 32);
  return sheet.finish(y + margin - 12, {
    title,
    description: `${localize.term('sentence', window)} ${stageSummary(view)}`,
  });
}

interface Paper {
  readonly view: FunnelView;
  readonly sheet: PictureSheet;
  readonly colors: ReturnType<typeof readLook<keyof typeof colors>>['colors'];
}

function drawStages({ view, sheet, colors }: Paper, top: number): number {
  const { localize } = view;
  const metrics: Partial<typeof view.funnel.metrics> = view.funnel.metrics;
  const column = inner / stages.length;
  for (const [index, { key, title }] of stages.entries()) {
    const metric = metrics[key];
    const x = margin + index * column;
    sheet.text(localize.term(title), x, top, { color: colors.muted }, column - 12);
    if (!metric) continue;
    sheet.text(figure(metric, localize), x, top + 28, { size: 24, strong: true }, column - 12);
    const delta = change(metric, localize) ?? localize.term('metricNoBaseline');
    sheet.text(delta, x, top + 46, { size: 12, color: colors.muted }, column - 12);
  }
  const y = top + 60;
  const link = faint(colors.bar);
  const values = stages.map(({ key }) => metrics[key]?.value ?? 0);
  const size = { width: inner, height: drawingHeight, minHeight: 1.5 };
  const { bars, links } = funnelLayout(values, size);
  for (const path of links) sheet.shape(path, margin, y, link);
  for (const bar of bars) sheet.box({ ...bar, x: margin + bar.x, y: y + bar.y }, colors.bar);
  sheet.box({ x: margin, y: y + drawingHeight, width: inner, height: 1 }, colors.border);
  for (const [index, rate] of rates.slice(0, links.length).entries()) {
    const metric = metrics[rate.key];
    const x = margin + (index + 0.75) * column;
    if (!metric) continue;
    sheet.box({ x: x - 29, y: y + drawingHeight - 28, width: 58, height: 20 }, colors.surface, 10);
    const style = { size: 12, anchor: 'middle' } as const;
    sheet.text(figure(metric, localize), x, y + drawingHeight - 14, style);
  }
  return y + drawingHeight;
}

function drawRates({ view, sheet, colors }: Paper, top: number): number {
  const { localize } = view;
  const metrics: Partial<typeof view.funnel.metrics> = view.funnel.metrics;
  const column = inner / rates.length;
  for (const [index, { key, title, empty, good }] of rates.entries()) {
    const metric = metrics[key];
    if (!metric) continue;
    const x = margin + index * column;
    const small = { size: 12, color: colors.muted };
    const of = metric.value == null ? localize.term(empty) : outOf(metric, localize);
    const low = isLowSample(metric) ? ` · ${localize.term('metricLowSample')}` : '';
    const delta = change(metric, localize, good) ?? localize.term('metricNoBaseline');
    sheet.text(localize.term(title), x, top, { color: colors.muted }, column - 12);
    sheet.text(figure(metric, localize), x, top + 24, { size: 20, strong: true }, column - 12);
    sheet.text(`${of ?? ''}${low}`, x, top + 42, small, column - 12);
    sheet.text(delta, x, top + 58, small, column - 12);
  }
  return top + 58;
}

function drawSteps(paper: Paper, top: number): number {
  const { sheet, view } = paper;
  const { steps }: Partial<typeof view.funnel> = view.funnel;
  if (!steps?.length) return top - 32;
  sheet.text(view.localize.term('funnelSteps'), margin, top, { size: 14, strong: true }, inner);
  const most = Math.max(...steps.map(({ entered }) => entered || 0));
  let y = top + 26;
  for (const step of steps) y = drawStep(paper, step, most, y) + 26;
  return y - 26;
}

function drawStep({ view, sheet, colors }: Paper, step: FunnelStep, most: number, top: number) {
  const { localize } = view;
  const count = (value: number) => localize.number(value);
  const rate = { strong: true, anchor: 'end' } as const;
  sheet.text(step.name, margin, top, {}, inner - 80);
  sheet.text(figure(step.rate, localize), margin + inner, top, rate);
  const kinds = ['completed', 'inProgress', 'knockedOut'] as const;
  const options = { width: inner, gap: 3, full: most };
  const parts = stackedBar(
    kinds.map((kind) => step[kind]),
    options,
  );
  drawBar(
    sheet,
    top + 8,
    parts,
    kinds.map((kind) => colors[kind]),
    colors.raised,
  );
  const words = [
    localize.term('funnelCountEntered', count(step.entered)),
    localize.term('funnelCountCompleted', count(step.completed)),
    localize.term('funnelCountInProgress', count(step.inProgress)),
    localize.term('funnelCountKnockedOut', count(step.knockedOut)),
    ...(isLowSample(step.rate) ? [localize.term('metricLowSample')] : []),
  ];
  const small = { size: 12, color: colors.muted };
  sheet.text(words.join(' · '), margin, top + 34, small, inner);
  return top + 34;
}

function drawDropOff({ view, sheet, colors }: Paper, top: number): number {
  const { localize } = view;
  const { dropOff }: Partial<typeof view.funnel> = view.funnel;
  if (!dropOff) return top - 32;
  const isLow = dropOffParts.some(({ key }) => isLowSample(dropOff[key]));
  const heading = [
    localize.term('funnelDropOff'),
    ...(isLow ? [localize.term('metricLowSample')] : []),
  ].join(' · ');
  sheet.text(heading, margin, top, { size: 14, strong: true }, inner);
  const counts = dropOffParts.map(({ key }) => dropOff[key]?.numerator ?? 0);
  const whole = counts.some((count) => count > 0);
  const parts = stackedBar(counts, { width: inner, gap: 3 });
  drawBar(
    sheet,
    top + 12,
    parts,
    dropOffParts.map(({ key }) => colors[key]),
    colors.raised,
  );
  let y = top + 44;
  for (const [index, { key, title }] of dropOffParts.entries()) {
    if (!dropOff[key]) continue;
    const share = whole ? localize.percent(shares(counts)[index] ?? 0) : localize.term('none');
    sheet.box({ x: margin, y: y - 9, width: 9, height: 9 }, colors[key], 2);
    sheet.text(localize.term(title), margin + 18, y, {}, inner / 2);
    const end = { anchor: 'end' } as const;
    sheet.text(localize.number(counts[index] ?? 0), margin + inner - 70, y, end);
    sheet.text(share, margin + inner, y, { ...end, color: colors.muted });
    y += 21;
  }
  return y - 21;
}

function drawNote({ view, sheet, colors }: Paper, top: number): number {
  const hint = maturingHint(view);
  if (hint === undefined) return top - 32;
  const text = `${view.localize.term('funnelMaturing')} ${hint}`;
  return sheet.paragraph(text, margin, top, inner, { size: 12, color: colors.muted }) - 12;
}

function drawBar(
  sheet: PictureSheet,
  y: number,
  parts: readonly { readonly x: number; readonly width: number }[],
  fills: readonly PictureColor[],
  track: PictureColor,
): void {
  sheet.box({ x: margin, y, width: inner, height: barHeight }, track, 4);
  for (const [index, { x, width }] of parts.entries()) {
    const color = fills[index] ?? track;
    sheet.box({ x: margin + x, y, width, height: barHeight }, color, Math.min(4, width / 2));
  }
}

function faint(color: PictureColor): PictureColor {
  return { ...color, alpha: color.alpha * linkOpacity };
}
