import type { opened as english } from '../en/opened.ts';

export const opened: typeof english = {
  close: 'Cerrar',
  exportCsv: 'CSV',
  exportJson: 'JSON',
  exportSvg: 'Imagen SVG',
  exportPng: 'Imagen PNG',
};
