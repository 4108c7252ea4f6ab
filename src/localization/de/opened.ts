import type { opened as english } from '../en/opened.ts';

export const opened: typeof english = {
  close: 'Schließen',
  exportCsv: 'CSV',
  exportJson: 'JSON',
  exportSvg: 'SVG-Bild',
  exportPng: 'PNG-Bild',
};
