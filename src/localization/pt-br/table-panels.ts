import type { tablePanels as english } from '../en/table-panels.ts';

export const tablePanels: typeof english = {
  tableColumnsReset: 'Restaurar padrão',
  tableColumnUp: (column) => `Mover ${column} para cima`,
  tableColumnDown: (column) => `Mover ${column} para baixo`,
  tableColumnMoved: (column, place, count) =>
    `${column} agora está na posição ${place} de ${count}`,

  tableFilterContains: 'contém',
  tableFilterFrom: 'de',
  tableFilterTo: 'até',
  tableFilterNumberRule:
    'Informe um número de até um bilhão, com até 6 casas decimais e sem separador de milhar.',
  tableFilterAny: 'Qualquer',
  tableFilterRange: (from, to) => `de ${from} a ${to}`,
  tableFilterAtLeast: (from) => `${from} ou mais`,
  tableFilterAtMost: (to) => `${to} ou menos`,
  tableFilterRemove: (filter) => `Remover o filtro ${filter}`,
};
