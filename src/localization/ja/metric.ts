import type { metric as english } from '../en/metric.ts';

export const metric: typeof english = {
  metricWhy: 'この数値の根拠',
  metricOutOf: (part, whole) => `${whole}件中${part}件`,
  nobodyInvited: '招待された候補者はいません',
  metricNoBaseline: '比較対象なし',
  metricVersus: (baseline) => `以前は${baseline}`,
  metricBetter: (change) => `${change}（改善）`,
  metricWorse: (change) => `${change}（悪化）`,
  metricLowSample: 'サンプル不足',
  metricLowSampleHint: (count) => `母数が${count}件のみのため、1件の増減で大きく変わります。`,
  metricAllTime: '全期間',
  detailsFailed: '詳細を読み込めませんでした',
  showTable: '表で表示',
  showChart: 'グラフで表示',
  comparedWith: (window) => `${window}と比較`,
  points: (number) => `${number}ポイント`,
};
