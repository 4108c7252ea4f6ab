import type { tablePanels as english } from '../en/table-panels.ts';

export const tablePanels: typeof english = {
  tableColumnsReset: 'Rétablir',
  tableColumnUp: (column) => `Monter ${column}`,
  tableColumnDown: (column) => `Descendre ${column}`,
  tableColumnMoved: (column, place, count) =>
    `${column} est maintenant en position ${place} sur ${count}`,

  tableFilterContains: 'contient',
  tableFilterFrom: 'de',
  tableFilterTo: 'à',
  tableFilterNumberRule:
    'Saisissez un nombre d’un milliard au plus, avec 6 décimales au plus et sans séparateur de milliers.',
  tableFilterAny: 'Toutes',
  tableFilterRange: (from, to) => `de ${from} à ${to}`,
  tableFilterAtLeast: (from) => `${from} ou plus`,
  tableFilterAtMost: (to) => `${to} ou moins`,
  tableFilterRemove: (filter) => `Retirer le filtre ${filter}`,
};
