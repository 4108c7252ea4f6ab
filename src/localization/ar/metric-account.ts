import type { metricAccount as english } from '../en/metric-account.ts';
import { plurals } from '../plural.ts';

const form = plurals('ar');

export const metricAccount: typeof english = {
  metricValue: 'القيمة',
  metricCalculation: 'الحساب',
  metricWindow: 'الفترة',
  metricTimeZone: 'المنطقة الزمنية',
  metricAttribution: 'التاريخ المعتمد',
  metricCohort: 'تاريخ دعوة المرشح، ويُحتسب ما فعله بعدها',
  metricAsOf: 'البيانات حتى',
  metricOutcomesUntil: 'النتائج حتى',
  metricUnit: 'وحدة العدّ',
  metricApplications: 'الطلبات',
  metricPersons: 'الأشخاص',
  metricLeftOut: 'المستبعَد من العدّ',
  metricLeftOutTest: (count, number) =>
    form(count, {
      zero: 'لا طلبات تجريبية',
      one: 'طلب تجريبي واحد',
      two: 'طلبان تجريبيان',
      few: `${number} طلبات تجريبية`,
      many: `${number} طلبًا تجريبيًا`,
      other: `${number} طلب تجريبي`,
    }),
  metricTestIncluded: 'لا شيء، وتُحتسب الطلبات التجريبية',
  metricNothing: 'لا شيء',
  metricInterviewers: 'المُحاوِرون',
  metricLabels: 'التصنيفات',
  metricStage: 'المرحلة التي بلغوها',
  metricBaseline: 'مرجع المقارنة',
  metricBaselineWindow: 'فترة المقارنة',
  metricChange: 'التغيّر',
  metricCandidates: 'المرشحون',
  metricCandidatesShow: 'عرض المرشحين',
  metricCandidatesShown: (count, total) => `${count} من ${total}`,
  metricCandidatesMore: 'عرض المزيد',
  metricCandidateUnnamed: 'مرشح بلا اسم',
  metricName: 'المؤشر',
  metricActivity: 'وقت حدوثه',
  metricLeftOutOfTests: (number) => `${number} لمرشحين تجريبيين`,
};
