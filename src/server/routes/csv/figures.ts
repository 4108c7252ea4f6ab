/** Metrics that explain themselves, and what the others in the answer are, by the registry. */
import type { Figure } from '../../metrics/figure.ts';
import { definitions } from '../../metrics/registry/index.ts';
import type { Cell, NamedTable } from './cells.ts';
import { at, nameOf, type Field, type Single } from './layout.ts';

const known = new Map<string, (typeof definitions)[number]>(
  definitions.map((definition) => [definition.id, definition]),
);

export const metricColumns = [
  'metric',
  'title',
  'definition',
  'unit',
  'value',
  'numerator',
  'denominator',
  'baseline',
  'baselineDenominator',
  'delta',
  'deltaKind',
  'lowSample',
] as const;

export function metricCells(value: unknown): Cell[] {
  const metric = value as Figure;
  const title = known.get(metric.metric)?.title;
  return metricColumns.map((column) => (column === 'title' ? title : metric[column]));
}

/** The metrics of an answer that has any; those in rows of a table are columns there. */
export function metricTable(
  singles: readonly Single[],
  body: object,
  currency: Cell,
): NamedTable[] {
  const metrics = singles.filter(({ kind }) => kind === 'metric');
  if (metrics.length === 0) return [];
  const rows = metrics.map((field) => {
    const metric = at(body, field.path) as Figure;
    return [nameOf(field), ...metricCells(metric), metric.unit === 'money' ? currency : null];
  });
  return [{ name: 'metrics', rows: [['name', ...metricColumns, 'currency'], ...rows] }];
}

const definitionColumns = [
  'title',
  'definition',
  'unit',
  'clock',
  'numerator',
  'denominator',
] as const;

/** What single values and columns are that stand without their definition. */
export function definitionTable(fields: readonly Field[]): NamedTable[] {
  const rows = named(fields).map(({ name, metric }) => {
    const definition = known.get(metric);
    return [name, metric, ...definitionColumns.map((column) => definition?.[column])];
  });
  if (rows.length === 0) return [];
  return [{ name: 'definitions', rows: [['name', 'metric', ...definitionColumns], ...rows] }];
}

function named(fields: readonly Field[], prefix = ''): { name: string; metric: string }[] {
  return fields.flatMap((field) => {
    const name = prefix + nameOf(field);
    return [
      ...(field.metric === undefined ? [] : [{ name, metric: field.metric }]),
      ...(field.kind === 'table' ? named(field.columns, `${name}.`) : []),
    ];
  });
}
