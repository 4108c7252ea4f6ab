import type { tableActions as english } from '../en/table-actions.ts';

export const tableActions: typeof english = {
  actionCandidates: '応募者を見る',
  actionSettings: '設定を編集',
  actionBudget: '予算を編集',
  actionDuplicate: '複製',
  actionArchive: 'アーカイブ',
  actionUnarchive: 'アーカイブを解除',
  actionSave: '保存',
  actionCancel: 'キャンセル',
  actionUndo: '元に戻す',
  actionWorking: '保存中…',
  actionDismiss: '閉じる',
  actionArchiveTitle: (title) => `「${title}」をアーカイブしますか？`,
  actionArchiveHint: 'リンクは新しい応募者を受け付けなくなります。データはすべて残ります。',
  actionUnarchiveTitle: (title) => `「${title}」のアーカイブを解除しますか？`,
  actionUnarchiveHint: '期限を過ぎていなければ、リンクは再び応募者を受け付けます。',
  actionArchived: (title) => `「${title}」をアーカイブしました`,
  actionUnarchived: (title) => `「${title}」のアーカイブを解除しました`,
  actionDuplicateTitle: (title) => `「${title}」を複製`,
  actionDuplicateHint: '複製は同じステップと設定の下書きで、応募者は含まれません。',
  actionDuplicateName: '複製の名前',
  actionDuplicateDefault: (title) => `${title}（コピー）`,
  actionDuplicateNameError: '3〜200文字の名前を付けてください。',
  actionDuplicateLabels: 'ラベルも複製する',
  actionDuplicated: (title) => `「${title}」を下書きとして作成しました`,
  actionBudgetTitle: (title) => `「${title}」の予算`,
  actionBudgetType: '上限',
  actionBudgetNone: '予算なし',
  actionBudgetAllTime: '全期間',
  actionBudgetDaily: '1日あたり',
  actionBudgetAmount: (currency) => `金額（${currency}）`,
  actionBudgetError: (most, step) => `0から${most}までの金額を${step}単位で入力してください。`,
  actionFailedOffline:
    'オフラインのため、何も変更されていません。接続が戻ってからもう一度お試しください。',
  actionFailedNetwork:
    'サーバーに接続できませんでした。変更されたかどうかを更新して確認し、もう一度お試しください。',
  actionFailedForbidden:
    'この変更を行う権限がありません。このページを提供した人にアクセスを依頼してください。何も変更されていません。',
  actionFailedNotFound:
    'すでに存在しないか、アクセス権がありません。更新して現在の内容を確認してください。',
  actionFailedStale:
    'その間にほかの人が変更したため、何も変更されていません。現在の内容を確認してから、もう一度お試しください。',
  actionFailedConflict: (reason) => `現在の状態では変更できません。${reason}`,
  actionFailedInvalid: (reason) => `サーバーが受け付けませんでした。${reason}`,
  actionFailedBusy:
    'サーバーが混み合っているため、何も変更されていません。少し待ってからもう一度お試しください。',
  actionFailed: '保存できませんでした。更新して現在の内容を確認してから、もう一度お試しください。',
};
