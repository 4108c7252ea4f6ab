import type { Session } from '../../client/session.ts';
import { csv } from '../csv.ts';
import type { Cell } from '../csv.ts';
import { loadMissing } from './data.ts';
import type { Label, ManagerValue, Missing, MissingLabels } from './data.ts';

export type ExportFormat = 'csv' | 'json';

/**
 * The definitions and every interviewer that lacks a required one as a file (#14). With a session the
 * API is asked for those, where it could list any; else they are `own`. Names are the API's, in every
 * language.
 */
export async function exportLabels(
  { labels, missing: first }: ManagerValue,
  session: Session | undefined,
  own: readonly MissingLabels[] | undefined,
  format: ExportFormat,
): Promise<Blob> {
  const asOf = new Date();
  const missing = session ? first && (await everyMissing(session)) : own;
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

/** All pages. */
async function everyMissing(session: Session): Promise<MissingLabels[]> {
  const rows: MissingLabels[] = [];
  const { signal } = new AbortController();
  let cursor: string | null = '';
  do {
    const page: Missing = await loadMissing(session, signal, 'default', cursor);
    rows.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== null);
  return rows;
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
