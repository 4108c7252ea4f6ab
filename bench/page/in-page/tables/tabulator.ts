import 'tabulator-tables/dist/css/tabulator.min.css';
import { TabulatorFull } from 'tabulator-tables';
import { columns, line } from '../cells.ts';
import type { Rows } from '../rows.ts';
import { driveTable, rowHeight, tableHeight } from '../table.ts';

let grid: TabulatorFull;
const find = (name: string) => document.querySelector<HTMLElement>(name) as HTMLElement;

driveTable({
  mount(host, rows) {
    const box = host.appendChild(document.createElement('div'));
    grid = new TabulatorFull(box, {
      // It writes into the rows it is given.
      data: rows.map((row) => ({ ...row })),
      index: 'id',
      height: tableHeight,
      rowHeight,
      layout: 'fitColumns',
      columns: columns.map(({ name, cell }) => ({
        title: name,
        field: name === 'Interviewer' ? 'title' : name === 'Stats' ? 'stats.candidates' : 'id',
        formatter: (of: { getData(): Rows[number] }) => line(cell(of.getData())),
      })),
    });
    return new Promise((resolve) => grid.on('tableBuilt', resolve));
  },
  update: (_, changed) => grid.updateData(changed),
  sort: (by) => grid.setSort('stats.candidates', by === 'most candidates' ? 'desc' : 'asc'),
  filter: (text) => (text ? grid.setFilter('title', 'like', text) : grid.clearFilter(true)),
  scroller: () => find('.tabulator-tableholder'),
  drawn: () => document.querySelectorAll('.tabulator-row'),
});
