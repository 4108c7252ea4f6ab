import type { tablePanels as english } from '../en/table-panels.ts';

export const tablePanels: typeof english = {
  tableColumnsReset: 'Restablecer',
  tableColumnUp: (column) => `Subir ${column}`,
  tableColumnDown: (column) => `Bajar ${column}`,
  tableColumnMoved: (column, place, count) =>
    `${column} ocupa ahora el puesto ${place} de ${count}`,

  tableFilterContains: 'contiene',
  tableFilterFrom: 'desde',
  tableFilterTo: 'hasta',
  tableFilterNumberRule:
    'Introduzca un número de hasta mil millones, con hasta 6 decimales y sin separador de miles.',
  tableFilterAny: 'Cualquiera',
  tableFilterRange: (from, to) => `de ${from} a ${to}`,
  tableFilterAtLeast: (from) => `${from} o más`,
  tableFilterAtMost: (to) => `${to} o menos`,
  tableFilterRemove: (filter) => `Quitar el filtro ${filter}`,
};
