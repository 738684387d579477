/** كلمات المكتب: مسودة لم تُراجَع. */
import type { OFFICE_EN } from './words.en.ts';

export const OFFICE_AR: Readonly<Record<keyof typeof OFFICE_EN, string>> = {
  'office.office': 'المكتب الذي تصدر عنه الرسائل',
  'office.office-hint': 'تقول الرسائل ما ينقص. ولا تُوقَّع من دونه.',
  'office.agency-name': 'اسم الجهة في الرسائل',
  'office.address': 'العنوان، سطرًا سطرًا',
  'office.counsel': 'المستشار',
  'office.contact': 'من يجيب عن الأسئلة',
  'office.help': 'أين يحصل الشخص على المساعدة',
  'office.help-hint': 'يظهر هذا في كل إشعار إلى شخص. تحقق من كل رقم.',
  'office.help-of': 'المكان {number}',
  'office.help-add': 'أضف مكانًا',
  'office.help-drop': 'احذف هذا المكان',
  'office.name': 'الاسم',
  'office.title': 'الصفة',
  'office.number': 'الهاتف',
  'office.email': 'البريد الإلكتروني',
  'office.hours': 'ساعات العمل',
  'office.save': 'احفظ',
  'office.saved': 'حُفظ. تستخدمه الرسائل الجديدة.',
};
