/** كلمات الجهات: مسودة لم تُراجَع. */
import type { AGENCIES_EN } from './words.en.ts';

export const AGENCIES_AR: Readonly<Record<keyof typeof AGENCIES_EN, string>> = {
  'agencies.title': 'الجهات',
  'agencies.hint': 'اسم كل جهة، وكيف يُتصل بمكتبها.',
  'agencies.none': 'لا توجد جهة بعد. أنشئ الأولى.',
  'agencies.kind': 'النوع، كما يميّزه القانون',
  'agencies.state': 'الحالة',
  'agencies.active': 'نشطة',
  'agencies.closed': 'مغلقة',
  'agencies.open-requests': 'طلبات مفتوحة',
  'agencies.choose': 'اختر جهة لتغييرها.',
  'agencies.make': 'أنشئ جهة',
  'agencies.id': 'الاسم القصير',
  'agencies.id-hint': 'حروف لاتينية صغيرة وأرقام وشرطات. لا يتغيّر أبدًا.',
  'agencies.name': 'الاسم',
  'agencies.contact': 'جهة الاتصال {number, number}',
  'agencies.contact-add': 'أضف جهة اتصال',
  'agencies.contact-drop': 'احذف جهة الاتصال',
  'agencies.close': 'مغلقة: لا يُسجَّل شيء جديد',
  'agencies.close-hint': 'يبقى ما حُفظ. لا تُغلق وفيها طلبات مفتوحة.',
  'agencies.saved': 'حُفظ.',
};
