import type { tableDetails as english } from '../en/table-details.ts';

export const tableDetails: typeof english = {
  tableLowSampleAbout: 'サンプル不足：1人の増減で数値が変わります',
  tableAtsSynced: (when) => `最終同期：${when}`,
  tableSatisfied: (percent) => `${percent}が4以上と評価`,
  tableStopped: (when) => `${when}まで`,
  tableAttentionAbout_no_recent_candidates: '過去7日間、新しい候補者がいません',
  tableAttentionAbout_completion_below_baseline: '完了率が比較対象を15ポイント以上下回っています',
  tableAttentionAbout_expiring: '締切まで7日以内です',
  tableAttentionAbout_ats_error: '結果が採用管理システムに届いていない可能性があります',
  tableAttentionAbout_budget_warning: '予算の80%以上を使用しています',
};
