import type { labels as english } from '../en/labels.ts';
import { plurals } from '../plural.ts';

const form = plurals('ar');

export const labels: typeof english = {
  labelsHeading: 'التصنيفات',
  labelsTotal: (n, count) =>
    form(n, {
      zero: 'لا تصنيفات',
      one: 'تصنيف واحد',
      two: 'تصنيفان',
      few: `${count} تصنيفات`,
      many: `${count} تصنيفًا`,
      other: `${count} تصنيف`,
    }),
  labelsViews: 'العرض',
  labelsDefinitions: 'التعريفات',
  labelsApply: 'التطبيق',
  labelsMissing: 'الناقصة',
  labelsEmpty: 'لا تصنيفات بعد',
  labelsEmptyHint: 'ترتّب التصنيفات المُحاوِرين حسب العميل أو المنطقة أو ما يعتمده فريقك.',
  labelsNew: 'تصنيف جديد',
  labelsEdit: 'تعديل',
  labelsEditNamed: (name) => `تعديل ${name}`,
  labelsDelete: 'حذف',
  labelsDeleteNamed: (name) => `حذف ${name}`,
  labelsRequired: 'إلزامي',
  labelsReadOnly: 'محدد بصلاحيتك',
  labelsReadOnlyHint: 'ما يحق لك رؤيته مرتبط بهذا التصنيف، لذلك لا يمكنك تغييره.',
  labelsKept: 'لم تعد متاحة',
  labelsMoreValues: (_n, count) => `أخرى: ${count}`,
  labelsUsage: (n, count) =>
    form(n, {
      zero: 'ليس على أي مُحاوِر',
      one: 'على مُحاوِر واحد',
      two: 'على مُحاوِرَين',
      few: `على ${count} مُحاوِرين`,
      many: `على ${count} مُحاوِرًا`,
      other: `على ${count} مُحاوِر`,
    }),
  labelsWithout: (_n, count) => `من دونه: ${count}`,
  labelsUnused: 'لم يُستخدم بعد',
  labelsText: 'نص',
  labelsNumber: 'رقم',
  labelsPicklist: 'قائمة اختيار',
  labelsYesNo: 'نعم/لا',
  labelsYes: 'نعم',
  labelsNo: 'لا',
  labelsLoadMore: 'عرض المزيد',
  labelsShown: (shown, total) => `${shown} من ${total}`,
  labelsChooseShown: 'اختيار كل المعروض',
  labelsAllSet: 'لكل مُحاوِر تصنيفاته الإلزامية',
  labelsAllSetHint: 'يظهر هنا المُحاوِرون الذين ينقصهم تصنيف إلزامي.',
  labelsLacks: (n, count) =>
    form(n, {
      zero: 'لا ينقص أي مُحاوِر تصنيف إلزامي',
      one: 'مُحاوِر واحد ينقصه تصنيف إلزامي',
      two: 'مُحاوِران ينقصهما تصنيف إلزامي',
      few: `${count} مُحاوِرين ينقصهم تصنيف إلزامي`,
      many: `${count} مُحاوِرًا ينقصهم تصنيف إلزامي`,
      other: `${count} مُحاوِر ينقصهم تصنيف إلزامي`,
    }),
  labelsSet: 'تعيين التصنيفات',
  labelsSetNamed: (title) => `تعيين التصنيفات لـ «${title}»`,
  labelsMissingUnknown: 'تعذّر تحميل ما هو ناقص',
  labelsNotLoaded: 'تعذّر تحميل هذا الجزء. حاول مجددًا بعد قليل.',
};
