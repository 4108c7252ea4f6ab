/**
 * A JSON answer as the rows of its CSV (#14): first what was asked, as keys and values, then tables,
 * each after a blank row and a row `table,<name>`.
 */
import type { Cell, NamedTable } from './cells.ts';
import { definitionTable, metricTable } from './figures.ts';
import { at, nameOf, type Field, type Layout, type Single } from './layout.ts';
import { tablesOf } from './tables.ts';

export interface Answer {
  operation: string;
  query: Record<string, unknown>;
  body: object;
  /** Of a list; analytics say it themselves. */
  asOf: string;
}

export function sheet(layout: Layout, answer: Answer): Cell[][] {
  const { body } = answer;
  const singles = layout.fields.filter((field) => field.kind !== 'table');
  const [currency, ownCurrency] = currencies(singles, body);
  const sections: NamedTable[] = [
    ...metricTable(singles, body, currency),
    ...valueTable(singles, body),
    ...definitionTable(layout.fields),
    ...layout.fields.flatMap((field) =>
      field.kind === 'table' ? tablesOf(field, body, ownCurrency) : [],
    ),
  ];
  return [
    ...header(layout, answer),
    ...sections.flatMap(({ name, rows }) => [[], ['table', name], ...rows]),
  ];
}

function header({ said }: Layout, { operation, query, body, asOf }: Answer): Cell[][] {
  const analytics = said.length > 0;
  const told = new Set(['cursor', 'asOf', ...Object.keys(body), ...(analytics ? retold : [])]);
  const others = Object.entries(query).filter(([name]) => !told.has(name));
  return [
    ['key', 'value'],
    ['operation', operation],
    ...(analytics ? said.flatMap((field) => pairs(field, body)) : [['asOf', asOf]]),
    ...others.flatMap(([name, value]) => [value].flat().map((item) => [name, item as Cell])),
  ];
}

/** Parameters that an analytics answer says again in its own words. */
const retold = [
  ...['interviewerId', 'label', 'from', 'to', 'timeZone', 'baseline', 'includeTest'],
  ...['distinct', 'stage', 'outcomesUntil'],
];

/** A value by its name; a list has a row for each item, and an empty one when it has none. */
function pairs(field: Field, body: object): Cell[][] {
  const [name, value] = [nameOf(field), at(body, field.path)];
  if (field.kind === 'table') {
    const rows = (value as object[]).map((row) => field.columns.map(({ path }) => at(row, path)));
    return rows.map(([reason, count]) => [`${name}.${String(reason)}`, count as Cell]);
  }
  if (!Array.isArray(value)) return [[name, value as Cell]];
  return value.length === 0 ? [[name, null]] : value.map((item) => [name, item as Cell]);
}

function valueTable(singles: readonly Single[], body: object): NamedTable[] {
  const values = singles.filter(({ kind }) => kind !== 'metric');
  if (values.length === 0) return [];
  const rows = [['key', 'value'], ...values.flatMap((field) => pairs(field, body))];
  return [{ name: 'values', rows }];
}

/** Of money anywhere in the answer, which has one currency; and of the answer as a whole. */
function currencies(singles: readonly Single[], body: object): [Cell, Cell] {
  const found = singles.filter(({ path }) => path.at(-1) === 'currency');
  const [any, whole] = [found[0], found.find(({ path }) => path.length === 1)];
  const read = (field: Single | undefined) => field && (at(body, field.path) as Cell);
  return [read(any), read(whole)];
}
