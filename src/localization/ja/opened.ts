import type { opened as english } from '../en/opened.ts';

export const opened: typeof english = {
  close: '閉じる',
  exportCsv: 'CSV',
  exportJson: 'JSON',
  exportSvg: 'SVG画像',
  exportPng: 'PNG画像',
};
