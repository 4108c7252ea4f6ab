import type { tablePanels as english } from '../en/table-panels.ts';

export const tablePanels: typeof english = {
  tableColumnsReset: 'Rétablir',
  tableColumnUp: (column) => `Monter ${column}`,
  tableColumnDown: (column) => `Descendre ${column}`,
  tableColumnMoved: (column, place, count) =>
    `${column} est maintenant en position ${place} sur ${count}`,
};
