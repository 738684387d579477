/** كلمات الإعدادات: مسودة لم تُراجَع. */
import type { SETTINGS_EN } from './words.en.ts';

export const SETTINGS_AR: Readonly<Record<keyof typeof SETTINGS_EN, string>> = {
  'settings.agency': 'الجهة',
  'settings.loading': 'يجري البحث عن الإعدادات…',
  'settings.office': 'المكتب الذي تصدر عنه الرسائل',
  'settings.office-hint': 'تقول الرسائل ما ينقص. ولا تُوقَّع من دونه.',
  'settings.agency-name': 'اسم الجهة في الرسائل',
  'settings.address': 'العنوان، سطرًا سطرًا',
  'settings.counsel': 'المستشار',
  'settings.contact': 'من يجيب عن الأسئلة',
  'settings.help': 'أين يحصل الشخص على المساعدة',
  'settings.help-hint': 'يظهر هذا في كل إشعار إلى شخص. تحقق من كل رقم.',
  'settings.help-of': 'المكان {number}',
  'settings.help-add': 'أضف مكانًا',
  'settings.help-drop': 'احذف هذا المكان',
  'settings.name': 'الاسم',
  'settings.title': 'الصفة',
  'settings.number': 'الهاتف',
  'settings.email': 'البريد الإلكتروني',
  'settings.hours': 'ساعات العمل',
  'settings.save': 'احفظ',
  'settings.saved': 'حُفظ. تستخدمه الرسائل الجديدة.',
};
