import type { opened as english } from '../en/opened.ts';

export const opened: typeof english = {
  close: 'Fermer',
  exportCsv: 'CSV',
  exportJson: 'JSON',
  exportSvg: 'Image SVG',
  exportPng: 'Image PNG',
};
