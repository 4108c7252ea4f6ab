import type { metric as english } from '../en/metric.ts';

export const metric: typeof english = {
  metricWhy: 'كيف حُسب هذا الرقم؟',
  metricOutOf: (part, whole) => `${part} من ${whole}`,
  nobodyInvited: 'لم يُدعَ أحد',
  metricNoBaseline: 'لا مرجع للمقارنة',
  metricVersus: (baseline) => `سابقًا: ${baseline}`,
  // A sign brings a mark from left to right along; the words go from right to left all the same.
  metricBetter: (change) => `\u200f\u2068${change}\u2069، أفضل`,
  metricWorse: (change) => `\u200f\u2068${change}\u2069، أسوأ`,
  metricLowSample: 'عيّنة صغيرة',
  metricLowSampleHint: (count) =>
    `محسوب على ${count} فقط: مرشح واحد بالزيادة أو النقصان يغيّر النتيجة كثيرًا.`,
  metricAllTime: 'كل الفترات',
  detailsFailed: 'تعذّر تحميل التفاصيل',
  showTable: 'العرض كجدول',
  showChart: 'العرض كرسم بياني',
  comparedWith: (window) => `مقارنةً بالفترة ${window}`,
  points: (number) => `\u200f\u2068${number}\u2069 نقطة`,
};
