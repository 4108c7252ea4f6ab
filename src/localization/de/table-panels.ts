import type { tablePanels as english } from '../en/table-panels.ts';

export const tablePanels: typeof english = {
  tableColumnsReset: 'Zurücksetzen',
  tableColumnUp: (column) => `${column} nach oben`,
  tableColumnDown: (column) => `${column} nach unten`,
  tableColumnMoved: (column, place, count) => `${column} ist jetzt ${place} von ${count}`,

  tableFilterContains: 'enthält',
  tableFilterFrom: 'von',
  tableFilterTo: 'bis',
  tableFilterNumberRule:
    'Geben Sie eine Zahl bis zu einer Milliarde ein, mit bis zu 6 Nachkommastellen und ohne Tausendertrennzeichen.',
  tableFilterAny: 'Beliebig',
  tableFilterRange: (from, to) => `${from} bis ${to}`,
  tableFilterAtLeast: (from) => `${from} oder mehr`,
  tableFilterAtMost: (to) => `${to} oder weniger`,
  tableFilterRemove: (filter) => `Filter ${filter} entfernen`,
};
