import type { engagementDetails as english } from '../en/engagement-details.ts';

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
  engagementBusiestDefinition: 'ساعة اليوم الأكثر أفعالًا، وعند التساوي أبكرها.',
  engagementPartDefinition: 'أفعال هذا الجزء من اليوم من بين كل الأفعال.',
  engagementAllActions: 'كل الأفعال',
};
