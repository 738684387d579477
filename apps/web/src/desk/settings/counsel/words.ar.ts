/** كلمات المستشارين والمنسقين: مسودة لم تُراجَع. */
import type { COUNSEL_EN } from './words.en.ts';

export const COUNSEL_AR: Readonly<Record<keyof typeof COUNSEL_EN, string>> = {
  'counsel.title': 'المستشارون والمنسقون',
  'counsel.hint': 'يظهر حيث يقول الجواب: اسأل المستشار. أدخل ما أعطته جهتك فقط.',
  'counsel.none': 'لم يُسمَّ أحد بعد',
  'counsel.none-what': 'حتى ذلك الحين يعرض المكتب أرقام صفحاته، إن وُجدت.',
  'counsel.place': 'الاتصال رقم {number, number}',
  'counsel.kind': 'صفته',
  'counsel.counsel': 'مستشار',
  'counsel.liaison': 'منسق',
  'counsel.up': 'انقل إلى أعلى',
  'counsel.down': 'انقل إلى أسفل',
  'counsel.add': 'أضف شخصًا',
  'counsel.drop': 'احذفه من القائمة',
  'counsel.away': 'غائب',
  'counsel.away-add': 'أضف أيام غياب',
  'counsel.away-drop': 'احذف هذه الأيام',
  'counsel.from': 'أول يوم غياب',
  'counsel.until': 'آخر يوم غياب',
  'counsel.cover': 'من يحل محله',
  'counsel.no-cover': 'لا أحد: يُتصل بالتالي',
  'counsel.covers': 'نيابة عن {name} الغائب',
  'counsel.out-of-office': 'عندما لا يجيب أحد',
  'counsel.saved': 'حُفظ. يعرضه المكتب الآن.',
};
