/** Lists of an answer as tables: a column for each value of a row, a table of its own for a list in it. */
import type { Cell, NamedTable } from './cells.ts';
import { metricCells, metricColumns } from './figures.ts';
import { at, nameOf, type Single, type Table } from './layout.ts';

/** A row with the cells that tell whose it is. */
interface Item {
  owner: Cell[];
  value: unknown;
}

/** `currency` is that of amounts in rows that do not name one; undefined when there are none. */
export function tablesOf(table: Table, body: object, currency?: Cell): NamedTable[] {
  const items = rowsOf(table, body).map((value): Item => ({ owner: [], value }));
  return withNested(nameOf(table), table, items, [], currency);
}

function withNested(
  name: string,
  table: Table,
  items: readonly Item[],
  owner: readonly string[],
  currency?: Cell,
): NamedTable[] {
  const columns = table.columns
    .filter((field) => field.kind !== 'table')
    .map((field) => columnsOf(field, items));
  const priced = table.columns.some(({ path }) => path.at(-1) === 'currency');
  const added = currency === undefined || priced ? [] : [currency];
  const rows = items.map(({ owner: cells, value }) => [
    ...cells,
    ...columns.flatMap((column) => column.cells(value)),
    ...added,
  ]);
  const names = columns.flatMap((column) => column.names);
  const head = [...owner, ...names, ...added.map(() => 'currency')];
  const nested = table.columns.flatMap((field) => {
    if (field.kind !== 'table') return [];
    const inner = items.flatMap(({ value }) =>
      rowsOf(field, value).map((row): Item => ({ owner: [at(value, ['id']) as Cell], value: row })),
    );
    return withNested(`${name}.${nameOf(field)}`, field, inner, [`${name}.id`]);
  });
  return [{ name, rows: [head, ...rows] }, ...nested];
}

/** Rows as objects; bare numbers, and lists of them, are numbered. */
function rowsOf({ path, index }: Table, value: unknown): unknown[] {
  const list = at(value, path) as unknown[];
  if (index === undefined) return list;
  return list.map((item, position) => ({
    [index.name]: index.first + position,
    ...(Array.isArray(item) ? item : { count: item }),
  }));
}

interface Columns {
  names: string[];
  cells: (row: unknown) => Cell[];
}

function columnsOf(field: Single, items: readonly Item[]): Columns {
  const name = nameOf(field);
  const value = (row: unknown) => at(row, field.path);
  switch (field.kind) {
    case 'metric':
      return {
        names: metricColumns.map((column) => `${name}.${column}`),
        cells: (row) => metricCells(value(row)),
      };
    case 'parts': {
      const found = items.flatMap((item) => Object.keys(value(item.value) as object));
      const keys = [...new Set(found)].sort();
      return {
        names: keys.map((key) => `${name}.${key}`),
        cells: (row) => keys.map((key) => at(value(row), [key]) as Cell),
      };
    }
    case 'texts':
      return { names: [name], cells: (row) => [(value(row) as string[]).join('; ')] };
    case 'value':
      return { names: [name], cells: (row) => [value(row) as Cell] };
  }
}
