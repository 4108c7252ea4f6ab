import type { tableDetails as english } from '../en/table-details.ts';

export const tableDetails: typeof english = {
  tableLowSampleAbout: 'عيّنة صغيرة: شخص واحد يغيّر الرقم',
  tableAtsSynced: (when) => `آخر مزامنة: ${when}`,
  tableSatisfied: (percent) => `${percent} أعطوا 4 أو أكثر`,
  tableStopped: (when) => `حتى ${when}`,
  tableAttentionAbout_no_recent_candidates: 'لا مرشحين جدد في آخر 7 أيام',
  tableAttentionAbout_completion_below_baseline:
    'انخفض معدل الإكمال 15 نقطة على الأقل عن مرجع المقارنة',
  tableAttentionAbout_expiring: 'بقي على الموعد النهائي 7 أيام على الأكثر',
  tableAttentionAbout_ats_error: 'قد لا تصل النتائج إلى نظام تتبع المتقدمين',
  tableAttentionAbout_budget_warning: 'استُخدم 80% على الأقل من الميزانية',
};
