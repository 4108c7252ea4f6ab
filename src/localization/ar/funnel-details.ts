import type { funnelDetails as english } from '../en/funnel-details.ts';

export const funnelDetails: typeof english = {
  funnelStartedNotCompleted: 'بدؤوا ولم يكملوا',
  funnelStep: 'الخطوة',
  funnelEntered: 'وصلوا',
  funnelStepRate: 'إكمال الخطوة',
  funnelTable: 'أرقام المسار',
  funnelOutOf: 'من أصل',
  funnelShareOfDropOff: 'النسبة من الانسحاب',
};
