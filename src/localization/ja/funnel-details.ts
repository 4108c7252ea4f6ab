import type { funnelDetails as english } from '../en/funnel-details.ts';

export const funnelDetails: typeof english = {
  funnelStartedNotCompleted: '開始後未完了',
  funnelStep: 'ステップ',
  funnelEntered: '到達',
  funnelStepRate: 'ステップの完了率',
  funnelTable: 'ファネルの数値',
  funnelOutOf: '母数',
  funnelShareOfDropOff: '離脱に占める割合',
};
