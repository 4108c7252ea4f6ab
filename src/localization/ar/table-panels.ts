import type { tablePanels as english } from '../en/table-panels.ts';

export const tablePanels: typeof english = {
  tableColumnsReset: 'استعادة الافتراضي',
  tableColumnUp: (column) => `نقل «${column}» لأعلى`,
  tableColumnDown: (column) => `نقل «${column}» لأسفل`,
  tableColumnMoved: (column, place, count) => `«${column}» الآن في الموضع ${place} من ${count}`,

  tableFilterContains: 'يحتوي على',
  tableFilterFrom: 'من',
  tableFilterTo: 'إلى',
  tableFilterNumberRule:
    'أدخل رقمًا لا يزيد على مليار، بما لا يزيد على 6 منازل عشرية وبلا فواصل بين الآلاف.',
  tableFilterAny: 'أي قيمة',
  tableFilterRange: (from, to) => `من ${from} إلى ${to}`,
  tableFilterAtLeast: (from) => `${from} أو أكثر`,
  tableFilterAtMost: (to) => `${to} أو أقل`,
  tableFilterRemove: (filter) => `إزالة عامل التصفية ${filter}`,
};
