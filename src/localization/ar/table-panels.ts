import type { tablePanels as english } from '../en/table-panels.ts';

export const tablePanels: typeof english = {
  tableColumnsReset: 'استعادة الافتراضي',
  tableColumnUp: (column) => `نقل «${column}» لأعلى`,
  tableColumnDown: (column) => `نقل «${column}» لأسفل`,
  tableColumnMoved: (column, place, count) => `«${column}» الآن في الموضع ${place} من ${count}`,
};
