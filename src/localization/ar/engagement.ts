import type { engagement as english } from '../en/engagement.ts';
import { plurals } from '../plural.ts';

const plural = plurals('ar');

export const engagement: typeof english = {
  engagementHeading: 'نشاط المرشحين',
  engagementEmpty: 'لم ينشط أحد في هذه الفترة',
  engagementAgent: 'الوكيل',
  engagementAgent_all: 'الكل',
  engagementAgent_voice: 'الصوت',
  engagementAgent_sms: 'الرسائل',
  engagementZone: 'المنطقة الزمنية للساعات',
  engagementZoneWorkspace: 'توقيت مساحة العمل',
  engagementZoneNamed: (city, zone) => `${city} (${zone})`,
  engagementHours: 'متى ينشط المرشحون',
  engagementHoursIn: (zone) => `الساعات بتوقيت ${zone}`,
  engagementTotal: 'التفاعلات',
  engagementBusiest: 'أكثر الساعات نشاطًا',
  engagementActions: (count, number) =>
    plural(count, {
      zero: 'لا تفاعلات',
      one: 'تفاعل واحد',
      two: 'تفاعلان',
      few: `${number} تفاعلات`,
      many: `${number} تفاعلًا`,
      other: `${number} تفاعل`,
    }),
  engagementSpan: (from, to) => `${from} – ${to}`,
  engagementAllDays: 'كل الأيام',
  engagementAllDaysShort: 'الكل',
  engagementChart: 'التفاعلات بحسب الساعة ويوم الأسبوع',
  engagementChartHint:
    'تنقلك الأسهم من خلية إلى أخرى، ومفتاحا Home وEnd إلى أول ساعة وآخرها. ومفتاح Enter يشرح الرقم.',
  engagementReadout: 'أشر إلى خلية لقراءتها.',
  engagementFewer: 'أقل',
  engagementMore: 'أكثر',
  engagementScale: (allDays, day) => `كل الأيام حتى ${allDays}، واليوم الواحد حتى ${day}`,
  engagementSummary: (actions, zone) => `${actions} للمرشحين، بحسب الساعة في ${zone}.`,
  engagementSummaryBusiest: (hours, actions) => `أكثر الساعات نشاطًا ${hours}: ${actions}.`,
  engagementPart_night: 'الليل',
  engagementPart_morning: 'الصباح',
  engagementPart_afternoon: 'بعد الظهر',
  engagementPart_evening: 'المساء',
  engagementResponse: 'الاستجابة',
  engagementStartedOf: (started, invited) => `المدعوون: ${invited}، بدأ منهم: ${started}`,
  engagementTime: 'الوقت حتى أول تفاعل',
  engagementWait_mean: 'المتوسط',
  engagementWait_median: 'الوسيط',
  engagementWait_min: 'الأقصر',
  engagementWait_max: 'الأطول',
  engagementMeasured: (count, number) =>
    plural(count, {
      zero: 'لم يُقَس أي مرشح',
      one: 'قيس مرشح واحد',
      two: 'قيس مرشحان',
      few: `قيس ${number} مرشحين`,
      many: `قيس ${number} مرشحًا`,
      other: `قيس ${number} مرشح`,
    }),
  engagementNobodyEngaged: 'لم يتفاعل أحد بعد',
};
