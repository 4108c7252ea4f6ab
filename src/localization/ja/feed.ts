import type { feed as english } from '../en/feed.ts';

export const feed: typeof english = {
  feedHeading: '候補者',
  feedHint: '上下の矢印キーで候補者を移動し、Enterキーで開きます。',
  feedSort: '並べ替え',
  feedSortRecent: '新しい順',
  feedSortTopRated: '高評価順',

  feedLive: 'リアルタイム',
  feedPaused: '一時停止中',
  feedConnecting: '接続中…',
  feedPause: 'リアルタイム更新を一時停止',
  feedResume: 'リアルタイム更新を再開',
  feedNew: (_n, count) => `新着${count}件`,
  feedNewShow: (_n, count) => `新しい候補者${count}人を表示`,
  feedNewCame: (_n, count) => `新しい候補者${count}人`,

  feedNoName: '名前のない候補者',
  feedNotStarted: '未開始',
  feedInProgress: '進行中',
  feedCompleted: '完了',
  feedKnockedOut: '必須条件で不合格',
  feedShortlisted: '有力候補',
  feedDismissed: '見送り',
  feedHired: '採用',
  feedTest: 'テスト',
  feedCompletedAt: (time) => `完了：${time}`,
  feedInvitedAt: (time) => `招待：${time}`,
  feedScore: (score, max) => `スコア：${max}点中${score}点`,
  feedNoScore: 'スコアなし',
  feedTopRated: '高評価',

  feedTotal: (_n, count) => `候補者${count}人`,
  feedShown: (_n, count) => `${count}人を表示`,
  feedMore: 'さらに表示',
  feedMoreFailed: '残りを読み込めませんでした',

  feedEmpty: 'まだ候補者がいません',
  feedEmptyHint: '招待されると、ここに自動で表示されます。',
};
