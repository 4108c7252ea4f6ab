import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import type { GridApi } from 'ag-grid-community';
import { columns, line } from '../cells.ts';
import type { Rows } from '../rows.ts';
import { driveTable, rowHeight, tableHeight } from '../table.ts';

ModuleRegistry.registerModules([AllCommunityModule]);
let grid: GridApi;
const find = (name: string) => document.querySelector<HTMLElement>(name) as HTMLElement;

driveTable({
  mount(host, rows) {
    const box = host.appendChild(document.createElement('div'));
    box.style.height = `${tableHeight}px`;
    return new Promise((resolve) => {
      grid = createGrid(box, {
        rowData: rows,
        rowHeight,
        getRowId: ({ data }: { data: Rows[number] }) => data.id,
        columnDefs: columns.map(({ name, cell }) => ({
          headerName: name,
          colId: name,
          flex: 1,
          field: name === 'Interviewer' ? 'title' : name === 'Stats' ? 'stats.candidates' : 'id',
          filter: name === 'Interviewer' ? 'agTextColumnFilter' : false,
          // Without this a change of what the text is made of would not be seen.
          equals: () => false,
          valueFormatter: ({ data }: { data: Rows[number] }) => line(cell(data)),
        })),
        onFirstDataRendered: resolve,
      });
    });
  },
  update: (_, changed) => grid.applyTransaction({ update: changed }),
  sort: (by) =>
    grid.applyColumnState({
      state: [{ colId: 'Stats', sort: by === 'most candidates' ? 'desc' : 'asc' }],
      defaultState: { sort: null },
    }),
  filter: (text) =>
    grid.setFilterModel(
      text ? { Interviewer: { filterType: 'text', type: 'contains', filter: text } } : null,
    ),
  scroller: () => find('.ag-grid-viewport'),
  drawn: () => document.querySelectorAll('.ag-row'),
});
