/** Words of what opens on a click, in any element; the code that opens it brings them. */
export const opened = {
  close: 'Close',
  exportCsv: 'CSV',
  exportJson: 'JSON',
  exportSvg: 'SVG picture',
  exportPng: 'PNG picture',
};
