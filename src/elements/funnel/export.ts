import { csv } from '../csv.ts';
import type { Cell } from '../csv.ts';
import type { ExportFormat } from '../exporting.ts';
import { metricRows, scopeRows } from '../export-rows.ts';
import type { Pictured } from '../picture-look.ts';
import { pictureFile } from '../picture.ts';
import { dropOffParts, rates, readFunnel, stages } from './figures.ts';
import type { Funnel, FunnelData, FunnelStep, FunnelView } from './figures.ts';
import { funnelPicture } from './picture.ts';

/** The funnel as a file, with what it was asked for on top (#14). */
export function exportFunnel(
  data: FunnelData | undefined,
  view: FunnelView,
  format: ExportFormat,
  element: Pictured,
): Blob | Promise<Blob> {
  if (!data) throw new DOMException('There are no figures yet.', 'InvalidStateError');
  if (format === 'json') {
    return new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
  }
  if (format === 'svg' || format === 'png') {
    const funnel = readFunnel(data, view.localize.words);
    return pictureFile(funnelPicture({ ...view, funnel }, element), format);
  }
  const funnel = readFunnel(data);
  const text = csv([
    ['report', 'funnel'],
    ...scopeRows(funnel),
    ...maturity(funnel),
    [],
    ...metrics(funnel),
    [],
    ...steps(funnel),
    ...stageRows(funnel),
  ]);
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

/** How far the figures can be trusted yet (#52). */
function maturity({ maturity }: Partial<Funnel>): Cell[][] {
  if (!maturity) return [];
  const { maturing, youngShare, medianSecondsToComplete } = maturity;
  return [
    ['maturing', maturing],
    ['youngShare', youngShare],
    ['medianSecondsToComplete', medianSecondsToComplete],
  ];
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
    'lowSample',
  ];
  const rows = ((steps as Funnel['steps'] | undefined) ?? []).map((step) => [
    step.stepId,
    step.type,
    step.name,
    step.entered,
    step.completed,
    step.inProgress,
    step.knockedOut,
    ...rateOf(step),
  ]);
  return [head, ...rows];
}

function rateOf({ rate }: Partial<FunnelStep>): Cell[] {
  return [rate?.value, rate?.lowSample];
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
