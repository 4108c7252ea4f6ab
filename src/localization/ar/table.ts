import type { table as english } from '../en/table.ts';
import { plurals } from '../plural.ts';

const form = plurals('ar');

export const table: typeof english = {
  tableCaption: 'المُحاوِرون',
  tableHint: 'استخدم السهمين لأعلى ولأسفل للتنقل بين الصفوف، ومفتاح Enter لفتح أحدها.',

  tableColumn_interviewer: 'المُحاوِر',
  tableColumn_workflow: 'الخطوات',
  tableColumn_stats: 'الأرقام',
  tableColumn_ats: 'ATS',
  tableColumn_csat: 'CSAT',
  tableColumn_spend: 'الإنفاق',
  tableColumn_labels: 'التصنيفات',
  tableColumn_subs: 'بريد',
  tableColumn_deadline: 'الموعد النهائي',
  tableColumn_created: 'الإنشاء',
  tableColumn_active: 'مدة النشاط',

  tableAboutWorkflow: 'الخطوات التي يمر بها المرشح بالترتيب',
  tableAboutStats: 'عدد المرشحين في كل الفترات وكم منهم أكمل كل الخطوات',
  tableAboutAts: 'الاتصال بنظام تتبع المتقدمين (ATS)',
  tableAboutCsat: 'رضا المرشحين: متوسط التقييم من 1 إلى 5',
  tableAboutSpend: 'الإنفاق حتى الآن والميزانية، أو إنفاق اليوم إذا كانت الميزانية يومية',
  tableAboutSubs: 'من يصلهم بريد إلكتروني عند اكتمال مقابلة',
  tableAboutActive: 'مدة التشغيل حتى انتهاء الصلاحية أو الأرشفة',

  tableStatus_all: 'الكل',
  tableStatus_active: 'نشط',
  tableStatus_expired: 'منتهٍ',
  tableStatus_archived: 'مؤرشف',
  tableStatus_draft: 'مسودة',
  tableTestPosting: 'تجريبي',

  tableStep: (position, name) => `الخطوة ${position}: ${name}`,
  tableStepOfType: (name, type) => `${name} (${type})`,
  // With the number, which is what the button shows: who speaks to it says that.
  tableMoreSteps: (n, count) =>
    form(n, {
      zero: 'لا خطوات أخرى',
      one: `خطوات أخرى: ${count}`,
      two: `خطوات أخرى: ${count}`,
      few: `${count} خطوات أخرى`,
      many: `${count} خطوة أخرى`,
      other: `${count} خطوة أخرى`,
    }),
  tableNoSteps: 'لا خطوات بعد',

  tableCandidates: (n, count) =>
    form(n, {
      zero: 'لا مرشحين',
      one: 'مرشح واحد',
      two: 'مرشحان',
      few: `${count} مرشحين`,
      many: `${count} مرشحًا`,
      other: `${count} مرشح`,
    }),
  tableCompleted: (n, count) =>
    form(n, {
      zero: 'لم يكمل أحد',
      one: 'أكمل واحد',
      two: 'أكمل اثنان',
      other: `أكمل ${count}`,
    }),
  tableNoCandidates: 'لا مرشحين بعد',
  tableLowSample: 'عيّنة صغيرة',
  tableLowSampleShort: 'قليل',

  tableAts_not_connected: 'غير متصل',
  tableAts_connected: 'متصل',
  tableAts_pending_activation: 'بانتظار التفعيل',
  tableAts_paused: 'متوقف مؤقتًا',
  tableAts_error: 'خطأ في ATS',
  tableAtsNeverSynced: 'لم تتم المزامنة قط',

  tableRatings: (n, count) =>
    form(n, {
      zero: 'لا تقييمات',
      one: 'تقييم واحد',
      two: 'تقييمان',
      few: `${count} تقييمات`,
      many: `${count} تقييمًا`,
      other: `${count} تقييم`,
    }),
  tableOutOf: (score, max) => `${score} من ${max}`,
  tableNoRatings: 'لا تقييمات بعد',

  // From right to left, each amount by itself, or the letters of a currency take the other's figures along.
  tableSpent: (spent, budget) => `\u200f\u2066${spent}\u2069 / \u2066${budget}\u2069`,
  tableSpendNoBudget: 'بلا ميزانية',
  tableSpendUsed: (percent) => `استُخدم ${percent}`,
  tableSpendUsedToday: (percent) => `استُخدم ${percent} اليوم`,
  tableSpendPaused: 'متوقف مؤقتًا: نفدت الميزانية',

  tableMoreLabels: (n, count) =>
    form(n, {
      zero: 'لا تصنيفات أخرى',
      one: `تصنيفات أخرى: ${count}`,
      two: `تصنيفات أخرى: ${count}`,
      few: `${count} تصنيفات أخرى`,
      many: `${count} تصنيفًا آخر`,
      other: `${count} تصنيف آخر`,
    }),
  tableMoreSignals: (n, count) =>
    form(n, {
      zero: 'لا تنبيهات أخرى',
      one: `تنبيهات أخرى: ${count}`,
      two: `تنبيهات أخرى: ${count}`,
      few: `${count} تنبيهات أخرى`,
      many: `${count} تنبيهًا آخر`,
      other: `${count} تنبيه آخر`,
    }),
  // From left to right within itself: the sign stands before the number in both kinds of digits.
  tableMore: (count) => `\u2066+${count}\u2069`,
  tableNoLabels: 'لا تصنيفات',
  tableYes: 'نعم',
  tableNo: 'لا',

  tableDaysLeft: (n, count) =>
    form(n, {
      zero: 'لم يبقَ أي يوم',
      one: 'بقي يوم واحد',
      two: 'بقي يومان',
      few: `بقيت ${count} أيام`,
      many: `بقي ${count} يومًا`,
      other: `بقي ${count} يوم`,
    }),
  tableNoDeadline: 'بلا موعد نهائي',
  tableNotStarted: 'لم يبدأ بعد',

  tableAttention_no_recent_candidates: 'لا جديد منذ 7 أيام',
  tableAttention_completion_below_baseline: 'إكمال منخفض',
  tableAttention_expiring: 'ينتهي قريبًا',
  tableAttention_ats_error: 'خطأ في ATS',
  tableAttention_budget_warning: 'أوشكت الميزانية على النفاد',

  tableSearch: 'البحث بالاسم',
  tableStatus: 'الحالة',
  tableSort: 'الترتيب',
  tableSort_most_recent: 'الأحدث',
  tableSort_oldest: 'الأقدم',
  tableSort_most_candidates: 'الأكثر مرشحين',
  tableSort_least_candidates: 'الأقل مرشحين',
  tableFilterLabels: 'التصنيفات',
  tableFilterClear: 'مسح عوامل التصفية',
  tableColumns: 'الأعمدة',

  tableNoMatch: 'لا يوجد مُحاوِر مطابق',
  tableNoMatchHint: 'جرّب اسمًا أو حالة أو تصنيفًا آخر.',
  tableEmpty: 'لا مُحاوِرين بعد',
  tableEmptyHint: 'يظهر هنا مسار الفرز لكل وظيفة فور إنشائه.',

  tableRange: (from, to, total) => `${from}–${to} من ${total}`,
  tableTotal: (n, count) =>
    form(n, {
      zero: 'لا مُحاوِرين',
      one: 'مُحاوِر واحد',
      two: 'مُحاوِران',
      few: `${count} مُحاوِرين`,
      many: `${count} مُحاوِرًا`,
      other: `${count} مُحاوِر`,
    }),
  tablePager: 'الصفحات',
  tablePrevious: 'السابق',
  tableNext: 'التالي',
  tableActions: 'الإجراءات',
  tableActionsOf: (title) => `إجراءات «${title}»`,
  tableActionsError: 'تعذّر تحميل الإجراءات. تحقق من الاتصال وحاول مجددًا.',
  tableEditBudgetOf: (title) => `تعديل ميزانية «${title}»`,
  tableEditLabelsOf: (title) => `تعديل تصنيفات «${title}»`,
  tableSelect: (title) => `تحديد «${title}»`,
  tableSelectAll: 'تحديد الكل في هذه الصفحة',
  tableCreate: 'إنشاء مُحاوِر',
  tableEditSubscribersOf: (_n, count, title) => `تعديل المشتركين في «${title}»، عددهم ${count}`,
};
