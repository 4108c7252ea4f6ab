import type { opened as english } from '../en/opened.ts';

export const opened: typeof english = {
  close: 'Fechar',
  exportCsv: 'CSV',
  exportJson: 'JSON',
  exportSvg: 'Imagem SVG',
  exportPng: 'Imagem PNG',
};
