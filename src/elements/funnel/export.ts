import { csv } from '../csv.ts';
import type { Cell } from '../csv.ts';
import type { ExportFormat } from '../export-menu.ts';
import { metricRows, scopeRows } from '../export-rows.ts';
import { pictureFile } from '../picture.ts';
import { dropOffParts, rates, stages } from './figures.ts';
import type { Funnel, FunnelData, FunnelView } from './figures.ts';
import type { SkFunnel } from './funnel.ts';
import { funnelPicture } from './picture.ts';

/** The funnel as a file, with what it was asked for on top (#14). */
export function exportFunnel(
  view: FunnelView,
  format: ExportFormat,
  element: SkFunnel,
): Blob | Promise<Blob> {
  const { funnel } = view;
  if (format === 'svg' || format === 'png') {
    return pictureFile(funnelPicture(view, element), format);
  }
  if (format === 'json') {
    return new Blob([JSON.stringify(funnel, null, 2)], { type: 'application/json' });
  }
  const text = csv([
    ['report', 'funnel'],
    ...scopeRows(funnel),
    [],
    ...metrics(funnel),
    [],
    ...steps(funnel),
    ...stageRows(funnel),
  ]);
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

function metrics({ metrics, dropOff }: Funnel): Cell[][] {
  return metricRows([
    ...[...stages, ...rates].map(({ key }) => metrics[key]),
    ...dropOffParts.map(({ key }) => (dropOff as Funnel['dropOff'] | undefined)?.[key]),
  ]);
}

function steps({ steps }: Funnel): Cell[][] {
  const head = [
    'stepId',
    'type',
    'name',
    'entered',
    'completed',
    'inProgress',
    'knockedOut',
    'rate',
  ];
  const rows = ((steps as Funnel['steps'] | undefined) ?? []).map((step) => [
    step.stepId,
    step.type,
    step.name,
    step.entered,
    step.completed,
    step.inProgress,
    step.knockedOut,
    step.rate.value,
  ]);
  return [head, ...rows];
}

/** The summary bar, which is of all stages whichever the figures are of. */
function stageRows({ stages }: FunnelData): Cell[][] {
  if (!stages?.length) return [];
  const keys = [
    'stage',
    'type',
    'name',
    'notStarted',
    'inProgress',
    'completed',
    'knockedOut',
  ] as const;
  return [[], [...keys], ...stages.map((stage) => keys.map((key) => stage[key]))];
}
