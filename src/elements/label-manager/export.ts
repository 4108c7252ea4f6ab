import { csv } from '../csv.ts';
import type { Cell } from '../csv.ts';
import type { Label, MissingLabels } from './data.ts';

export { exportFormatStyles as styles, renderFormats } from '../export-formats.ts';

export type ExportFormat = 'csv' | 'json';

export interface ExportedLabels {
  readonly asOf: Date;
  readonly labels: readonly Label[];
  /** Every interviewer that lacks a required label; undefined where that is not known. */
  readonly missing: readonly MissingLabels[] | undefined;
}

/** The definitions and what lacks a required one as a file (#14). Names are the API's, in every language. */
export function exportLabels(exported: ExportedLabels, format: ExportFormat): Blob {
  const { asOf, labels, missing } = exported;
  if (format === 'json') {
    const body = { report: 'labels', asOf, data: labels, missing: missing ?? null };
    return new Blob([JSON.stringify(body, null, 2)], { type: 'application/json' });
  }
  const header: Cell[][] = [
    ['report', 'labels'],
    ['asOf', asOf.toISOString()],
    ['labels', labels.length],
    ['missing', missing?.length],
  ];
  const tables = [[...fields.keys()], ...labels.map(cells)];
  const lacking = missing
    ? [[], ['resourceId', 'title', 'status', 'missing'], ...lines(missing)]
    : [];
  const text = csv([...header, [], ...tables, ...lacking]);
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

const fields = new Map<string, (label: Label) => Cell>([
  ['key', (label) => label.key],
  ['name', (label) => label.name],
  ['description', (label) => label.description],
  ['type', (label) => label.type],
  ['allowedValues', ({ allowedValues }) => allowedValues?.join('; ')],
  ['required', (label) => label.required],
  ['assignments', ({ usage }) => usage.assignments],
  ['missing', ({ usage }) => usage.missing],
  ['createdAt', (label) => label.createdAt],
]);

const cells = (label: Label): Cell[] => [...fields.values()].map((field) => field(label));

const lines = (missing: readonly MissingLabels[]): Cell[][] =>
  missing.map(({ resourceId, title, status, missing }) => [
    resourceId,
    title,
    status,
    missing.map(({ key }) => key).join('; '),
  ]);
