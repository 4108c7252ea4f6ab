import type { api as english } from '../en/api.ts';

export const api: typeof english = {
  apiStep_Resume: '履歴書',
  apiStep_Form: 'フォーム',
  'apiStep_SMS conversation': 'SMSでの会話',
  'apiStep_Voice or video interview': '音声・ビデオ面接',
  'apiMetric_funnel.invited': '期間内に招待または登録された応募。',
  'apiMetric_funnel.started':
    '期間内に招待されたうち、少なくとも1つのステップを開始または完了したか、そこで不合格になったもの。リンクを開いただけでは開始になりません。',
  'apiMetric_funnel.completed': '期間内に招待されたうち、必須のステップをすべて完了したもの。',
  'apiMetric_rate.response': '招待のうち開始したもの。',
  'apiMetric_rate.completion': '開始のうち完了したもの。',
  'apiMetric_rate.dropoff': '開始のうち完了していないもの。',
  'apiMetric_rate.pipeline': '招待のうち完了したもの。',
  'apiMetric_rate.knockout':
    '開始のうち、完了しておらず、いずれかの受験で必須条件により不合格となったもの。',
  'apiMetric_rate.dismissed': '開始のうち、完了も不合格もしておらず、チームが見送ったもの。',
  'apiMetric_rate.abandon':
    '開始のうち、完了も不合格も見送りもなく、締切を過ぎたか、ワークスペースの定める日数（初期値は7日）のあいだ何も起きていないもの。',
  'apiMetric_rate.in_progress': '開始のうち、完了も不合格も見送りも途中離脱もしていないもの。',
  'apiMetric_step.rate':
    '期間内に招待されてステップに到達したうち、いずれかの受験で完了したもの。別の受験で不合格の場合も含みます。',
  'apiMetric_tte.mean':
    '招待から候補者自身の最初の行動（リンクを開く、メッセージ、電話、ステップ）までの時間。行動した候補者の平均です。',
  'apiMetric_tte.median':
    '招待から候補者自身の最初の行動（リンクを開く、メッセージ、電話、ステップ）までの時間。行動した候補者の中央値です。',
  'apiMetric_tte.min':
    '招待から候補者自身の最初の行動（リンクを開く、メッセージ、電話、ステップ）までの時間。最短です。',
  'apiMetric_tte.max':
    '招待から候補者自身の最初の行動（リンクを開く、メッセージ、電話、ステップ）までの時間。最長です。',
};
