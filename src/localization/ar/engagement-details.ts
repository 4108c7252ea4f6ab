import type { engagementDetails as english } from '../en/engagement-details.ts';
import { plurals } from '../plural.ts';

const plural = plurals('ar');

export const engagementDetails: typeof english = {
  engagementParts: 'أجزاء اليوم',
  engagementPart: 'جزء اليوم',
  engagementShare: 'الحصة',
  engagementHour: 'الساعات',
  engagementInvited: 'المدعوون',
  engagementStarted: 'بدؤوا',
  engagementCountedOver: 'محسوب على',
  engagementHourDefinition:
    'ما فعله المرشحون من تلقاء أنفسهم في الساعة: فتح الرابط أو الكتابة أو الاتصال أو اجتياز خطوة أو التقييم.',
  engagementTotalDefinition:
    'ما فعله المرشحون من تلقاء أنفسهم: فتح الرابط أو الكتابة أو الاتصال أو اجتياز خطوة أو التقييم.',
  engagementBusiestDefinition: 'ساعة اليوم الأكثر تفاعلًا، وعند التساوي أبكرها.',
  engagementPartDefinition: 'تفاعلات هذا الجزء من اليوم من بين كل التفاعلات.',
  engagementAllActions: 'كل التفاعلات',
  engagementNegative: (count, number) =>
    plural(count, {
      zero: 'لم يُستبعد أي مرشح.',
      one: 'استُبعد مرشح واحد من هذا الوقت لأن أول تفاعل له سبق الدعوة.',
      two: 'استُبعد مرشحان من هذا الوقت لأن أول تفاعل لهما سبق الدعوة.',
      few: `استُبعد ${number} مرشحين من هذا الوقت لأن أول تفاعل لهم سبق الدعوة.`,
      many: `استُبعد ${number} مرشحًا من هذا الوقت لأن أول تفاعل لهم سبق الدعوة.`,
      other: `استُبعد ${number} مرشح من هذا الوقت لأن أول تفاعل لهم سبق الدعوة.`,
    }),
  engagementNegativeHint: 'تحقق من ساعات الأنظمة التي ترسل الأحداث.',
  engagementNotGiven: 'غير متوفر',
};
