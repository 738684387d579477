/** كلمات الطلبات الخاصة بالشخص: مسودة لم تُراجَع. */
import type { OWN_EN } from './words.en.ts';

export const OWN_AR: Readonly<Record<keyof typeof OWN_EN, string>> = {
  'own.title': 'طلباتي',
  'own.record': 'سجّل طلبًا',
  'own.loading': 'يجري البحث عن طلباتك…',
  'own.asked': 'المستشار يسألك',
  'own.asked-caption': 'طلبات تنتظر جوابك',
  'own.open': 'غير مغلقة',
  'own.open-caption': 'طلباتك غير المغلقة',
  'own.closed': 'مغلقة',
  'own.closed-caption': 'طلباتك المغلقة',
  'own.empty': 'ليس لديك طلب مفتوح',
  'own.empty-how': 'ما تسجله يبقى هنا حتى يُغلق.',
};
