/** Words of what the toolbar of `sk-interviewer-table` opens; they come with its code. */
export const tablePanels = {
  tableColumnsReset: 'Reset to default',
  tableColumnUp: (column: string) => `Move ${column} up`,
  tableColumnDown: (column: string) => `Move ${column} down`,
  tableColumnMoved: (column: string, place: string, count: string) =>
    `${column} is now ${place} of ${count}`,
};
