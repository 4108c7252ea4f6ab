import { csv } from '../csv.ts';
import type { Cell } from '../csv.ts';
import type { Metric } from '../metric.ts';
import { dropOffParts, rates, stages } from './figures.ts';
import type { Funnel } from './figures.ts';

export type ExportFormat = 'csv' | 'json';

/** The funnel as a file, with what it was asked for on top (#14). */
export function exportFunnel(funnel: Funnel, format: ExportFormat): Blob {
  if (format === 'json') {
    return new Blob([JSON.stringify(funnel, null, 2)], { type: 'application/json' });
  }
  const text = csv([...header(funnel), [], ...metrics(funnel), [], ...steps(funnel)]);
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

// Names are those of the API, so that a file reads the same in every language.
function header(funnel: Funnel): Cell[][] {
  const { window, baselineWindow } = funnel;
  return [
    ['report', 'funnel'],
    ['window', window?.from ?? 'all-time', window?.to],
    ['timeZone', funnel.timeZone],
    ['attribution', funnel.attribution],
    ['asOf', funnel.asOf],
    ['outcomesUntil', funnel.outcomesUntil],
    ['baseline', funnel.baselineChoice, baselineWindow?.from, baselineWindow?.to],
    ['interviewerIds', ...(funnel.interviewerIds ?? ['all'])],
    ['distinct', funnel.distinct],
    ['includeTest', funnel.includeTest],
    ...funnel.exclusions.map(({ reason, count }) => ['excluded', reason, count]),
  ];
}

const fields = [
  'metric',
  'value',
  'numerator',
  'denominator',
  'baseline',
  'baselineDenominator',
  'delta',
  'deltaKind',
  'lowSample',
  'definition',
] as const satisfies readonly (keyof Metric)[];

function metrics({ metrics, dropOff }: Funnel): Cell[][] {
  const all: (Metric | undefined)[] = [
    ...[...stages, ...rates].map(({ key }) => metrics[key]),
    ...dropOffParts.map(({ key }) => (dropOff as Funnel['dropOff'] | undefined)?.[key]),
  ];
  const present = all.filter((metric) => metric !== undefined);
  return [[...fields], ...present.map((metric) => fields.map((field) => metric[field]))];
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
