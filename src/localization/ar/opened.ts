import type { opened as english } from '../en/opened.ts';

export const opened: typeof english = {
  close: 'إغلاق',
  exportCsv: 'CSV',
  exportJson: 'JSON',
  exportSvg: 'صورة SVG',
  exportPng: 'صورة PNG',
};
