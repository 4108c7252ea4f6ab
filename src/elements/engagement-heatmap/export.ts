import { engagementDetails } from '../../localization/en/engagement-details.ts';
import { csv } from '../csv.ts';
import type { Cell } from '../csv.ts';
import type { ExportFormat } from '../exporting.ts';
import { metricRows, scopeRows } from '../export-rows.ts';
import type { Pictured } from '../picture-look.ts';
import { pictureFile } from '../picture.ts';
import { waits } from './answers.ts';
import type { EngagementHours, TimeToEngage } from './answers.ts';
import type { EngagementView } from './view.ts';
import { engagementPicture } from './picture.ts';
import { rowsOf } from './plan.ts';

/** What is on the screen as a file, with what it was asked for on top (#14). */
export function exportEngagement(
  view: EngagementView | undefined,
  format: ExportFormat,
  element: Pictured,
): Blob | Promise<Blob> {
  if (!view) throw new DOMException('There are no figures yet.', 'InvalidStateError');
  if (format === 'svg' || format === 'png') {
    return pictureFile(engagementPicture(view, element), format);
  }
  const { hours: engagementHours, timeToEngage } = view;
  if (format === 'json') {
    const text = JSON.stringify({ engagementHours, timeToEngage }, null, 2);
    return new Blob([text], { type: 'application/json' });
  }
  const text = csv([
    ...hourRows(engagementHours),
    ...(timeToEngage ? [[], ...waitRows(timeToEngage)] : []),
  ]);
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function hourRows(answer: EngagementHours): Cell[][] {
  const { agent, total, peak } = answer;
  const { dayParts = [] }: Partial<EngagementHours> = answer;
  const rows = rowsOf(answer);
  return [
    ['report', 'engagement-hours'],
    ...scopeRows(answer),
    ['agent', agent],
    ['metric', 'engagement.hour', engagementDetails.engagementHourDefinition],
    ['total', total],
    ['peak', peak?.hour, peak?.count],
    [],
    ['hour', ...['all', ...days].slice(0, rows.length)],
    ...(rows.at(-1) ?? []).map((_, hour) => [hour, ...rows.map((row) => row[hour])]),
    [],
    ['metric', 'engagement.daypart', engagementDetails.engagementPartDefinition],
    ['part', 'from', 'to', 'count', 'share'],
    ...dayParts.map(({ part, from, to, count, share }) => [part, from, to, count, share]),
  ];
}

function waitRows(answer: TimeToEngage): Cell[][] {
  return [
    ['report', 'time-to-engage'],
    ...scopeRows(answer),
    ['measured', answer.measured],
    ['negative', answer.negative],
    [],
    ...metricRows([answer.responseRate, ...waits.map((key) => answer[key])]),
  ];
}
