import type { metric as beside } from '../en/metric.ts';
import type { metricAccount } from '../en/metric-account.ts';
import { plurals } from '../plural.ts';

const form = plurals('ar');

export const metric: typeof beside & typeof metricAccount = {
  metricWhy: 'كيف حُسب هذا الرقم؟',
  metricOutOf: (part, whole) => `${part} من ${whole}`,
  metricNoBaseline: 'لا مرجع للمقارنة',
  metricVersus: (baseline) => `سابقًا: ${baseline}`,
  // A sign brings a mark from left to right along; the words go from right to left all the same.
  metricBetter: (change) => `\u200f\u2068${change}\u2069، أفضل`,
  metricWorse: (change) => `\u200f\u2068${change}\u2069، أسوأ`,
  metricLowSample: 'عيّنة صغيرة',
  metricLowSampleHint: (count) =>
    `محسوب على ${count} فقط: مرشح واحد بالزيادة أو النقصان يغيّر النتيجة كثيرًا.`,
  metricValue: 'القيمة',
  metricCalculation: 'الحساب',
  metricWindow: 'الفترة',
  metricAllTime: 'كل الفترات',
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
  metricBaseline: 'مرجع المقارنة',
  metricBaselineWindow: 'فترة المقارنة',
  metricChange: 'التغيّر',
  metricName: 'المؤشر',
  metricActivity: 'وقت حدوثه',
  metricLeftOutOfTests: (number) => `${number} لمرشحين تجريبيين`,
  showTable: 'العرض كجدول',
  showChart: 'العرض كرسم بياني',
  comparedWith: (window) => `مقارنةً بالفترة ${window}`,
  points: (number) => `\u200f\u2068${number}\u2069 نقطة`,
};
