import type { engagementDetails as english } from '../en/engagement-details.ts';

export const engagementDetails: typeof english = {
  engagementParts: '時間帯',
  engagementPart: '時間帯',
  engagementShare: '割合',
  engagementHour: '時刻',
  engagementInvited: '招待済み',
  engagementStarted: '開始済み',
  engagementCountedOver: '集計対象',
  engagementHourDefinition:
    'その時刻に候補者が自ら行ったこと。リンクを開く、書く、電話する、ステップを進める、評価する。',
  engagementTotalDefinition:
    '候補者が自ら行ったこと。リンクを開く、書く、電話する、ステップを進める、評価する。',
  engagementBusiestDefinition: 'アクションが最も多い時刻。同数の場合は早いほう。',
  engagementPartDefinition: '全アクションのうち、この時間帯のアクション。',
  engagementAllActions: 'すべてのアクション',
  engagementNegative: (_count, number) =>
    `候補者${number}人は、招待より前に行動したため、この時間に含まれていません。`,
  engagementNegativeHint: 'イベントを送るシステムの時計を確認してください。',
  engagementNotGiven: 'データがありません',
};
