import type { feed as english } from '../en/feed.ts';
import { plurals } from '../plural.ts';

const plural = plurals('ar');

export const feed: typeof english = {
  feedHeading: 'المرشحون',
  feedHint: 'استخدم السهمين لأعلى ولأسفل للتنقل بين المرشحين، ومفتاح Enter لفتح أحدهم.',
  feedSort: 'الترتيب',
  feedSortRecent: 'الأحدث',
  feedSortTopRated: 'الأعلى تقييمًا',

  feedLive: 'مباشر',
  feedPaused: 'متوقف مؤقتًا',
  feedConnecting: 'جارٍ الاتصال…',
  feedPause: 'إيقاف التحديثات المباشرة مؤقتًا',
  feedResume: 'استئناف التحديثات المباشرة',
  feedNew: (_n, count) => `الجدد: ${count}`,
  feedNewShow: (n, count) =>
    plural(n, {
      zero: 'لا مرشحين جدد لعرضهم',
      one: 'عرض مرشح جديد واحد',
      two: 'عرض مرشحَين جديدين',
      few: `عرض ${count} مرشحين جدد`,
      many: `عرض ${count} مرشحًا جديدًا`,
      other: `عرض ${count} مرشح جديد`,
    }),
  feedNewCame: (n, count) =>
    plural(n, {
      zero: 'لا مرشحين جدد',
      one: 'مرشح جديد واحد',
      two: 'مرشحان جديدان',
      few: `${count} مرشحين جدد`,
      many: `${count} مرشحًا جديدًا`,
      other: `${count} مرشح جديد`,
    }),

  feedNoName: 'مرشح بلا اسم',
  feedNotStarted: 'لم يبدأ',
  feedInProgress: 'قيد التقدم',
  feedCompleted: 'مكتمل',
  feedKnockedOut: 'لم يستوفِ الشروط',
  feedShortlisted: 'في القائمة المختصرة',
  feedDismissed: 'مستبعد',
  feedHired: 'تم توظيفه',
  feedTest: 'تجريبي',
  feedCompletedAt: (time) => `أكمل: ${time}`,
  feedInvitedAt: (time) => `دُعي: ${time}`,
  feedScore: (score, max) => `الدرجة: ${score} من ${max}`,
  feedNoScore: 'لا درجة بعد',
  feedTopRated: 'من الأعلى تقييمًا',

  feedTotal: (n, count) =>
    plural(n, {
      zero: 'لا مرشحين',
      one: 'مرشح واحد',
      two: 'مرشحان',
      few: `${count} مرشحين`,
      many: `${count} مرشحًا`,
      other: `${count} مرشح`,
    }),
  feedShown: (_n, count) => `المعروض: ${count}`,
  feedMore: 'عرض المزيد',
  feedMoreFailed: 'تعذّر تحميل الباقي',

  feedEmpty: 'لا يوجد مرشحون بعد',
  feedEmptyHint: 'يظهرون هنا تلقائيًا بمجرد دعوتهم.',
};
