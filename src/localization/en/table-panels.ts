/** Words of what the toolbar of `sk-interviewer-table` opens; they come with its code. */
export const tablePanels = {
  tableColumnsReset: 'Reset to default',
  tableColumnUp: (column: string) => `Move ${column} up`,
  tableColumnDown: (column: string) => `Move ${column} down`,
  tableColumnMoved: (column: string, place: string, count: string) =>
    `${column} is now ${place} of ${count}`,

  tableFilterContains: 'contains',
  tableFilterFrom: 'from',
  tableFilterTo: 'to',
  tableFilterNumberRule:
    'Enter a number up to a billion, with up to 6 decimals and no separators between thousands.',
  tableFilterAny: 'Any',
  tableFilterRange: (from: string, to: string) => `${from} to ${to}`,
  tableFilterAtLeast: (from: string) => `${from} or more`,
  tableFilterAtMost: (to: string) => `${to} or less`,
  tableFilterRemove: (filter: string) => `Remove filter ${filter}`,
};
