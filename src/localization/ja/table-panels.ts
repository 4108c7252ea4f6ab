import type { tablePanels as english } from '../en/table-panels.ts';

export const tablePanels: typeof english = {
  tableColumnsReset: '初期状態に戻す',
  tableColumnUp: (column) => `${column}を上へ移動`,
  tableColumnDown: (column) => `${column}を下へ移動`,
  tableColumnMoved: (column, place, count) => `${column}は${count}列中${place}番目です`,

  tableFilterContains: '含む文字',
  tableFilterFrom: '下限',
  tableFilterTo: '上限',
  tableFilterNumberRule: '10億以下、小数6桁以内の数値を、桁区切りなしで入力してください。',
  tableFilterAny: '指定なし',
  tableFilterRange: (from, to) => `${from}～${to}`,
  tableFilterAtLeast: (from) => `${from}以上`,
  tableFilterAtMost: (to) => `${to}以下`,
  tableFilterRemove: (filter) => `フィルター「${filter}」を解除`,
};
