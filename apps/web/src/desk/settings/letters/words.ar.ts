/** An agency’s own words in letters, in Arabic: drafts. */
import type { LETTER_TEXT_EN } from './words.en.ts';

export const LETTER_TEXT_AR: Record<keyof typeof LETTER_TEXT_EN, string> = {
  'letter-text.title': 'كلماتكم الخاصة في الرسائل',
  'letter-text.hint': 'فقرات تضيفها جهتكم إلى رسائلها. يبقى القانون والجواب وحقوق الشخص كما هي.',
  'letter-text.which': 'الرسالة واللغة',
  'letter-text.choice': '{letter}، {language}',
  'letter-text.choice-own': '{letter}، {language}: كلمات خاصة',
  'letter-text.standard': 'يُستخدم النص المعتاد: لا توجد كلمات خاصة.',
  'letter-text.own': 'تُستخدم كلماتكم الخاصة.',
  'letter-text.without-english':
    'يُستخدم النص المعتاد إلى أن تكون للرسالة نفسها كلمات خاصة بالإنجليزية: فكل إشعار يقول الشيء نفسه باللغتين.',
  'letter-text.opening': 'من نحن، وغير ذلك',
  'letter-text.opening-hint': 'يأتي قبل ما تقوله الرسالة. سطر فارغ يبدأ فقرة جديدة.',
  'letter-text.closing': 'كيف تتصل بنا، وكلمات الختام',
  'letter-text.closing-hint': 'يأتي قبل التوقيع. سطر فارغ يبدأ فقرة جديدة.',
  'letter-text.signature': 'تحت اسم الموقّع',
  'letter-text.never':
    'لا قانون ولا رقم شخص ولا وضع أحد: تُرفض هذه الكلمات. وما أُرسل يحتفظ بكلماته.',
  'letter-text.preview': 'اعرض رسالة نموذجية',
  'letter-text.pdf': 'نموذج PDF',
  'letter-text.save': 'احفظ',
  'letter-text.saved': 'حُفظ. تقوله الرسائل من الآن.',
};
