/** البريد: مسودة لم تُراجع. */
import type { POST_EN } from './words.en.ts';

export const POST_AR: Readonly<Record<keyof typeof POST_EN, string>> = {
  'post.hint': 'رسائل تنتظر البريد، الأقدم أولًا.',
  'post.loading': 'جارٍ البحث عن الرسائل…',
  'post.none': 'لا رسالة تنتظر البريد. تصل إلى هنا الرسائل المرسلة بالبريد من الطلبات.',
  'post.table': 'رسائل للبريد',
  'post.choose': 'اختر {number}',
  'post.number': 'الطلب',
  'post.what': 'الرسالة',
  'post.language': 'اللغة',
  'post.made': 'وُقّعت',
  'post.state': 'الحالة',
  'post.reply': 'رد',
  'post.letter': 'رسالة أخرى',
  'post.notice': 'إشعار للشخص',
  'post.waiting': 'لم تُطبع',
  'post.printed': 'طُبعت',
  'post.pdf': 'ملف PDF واحد من {number, number}',
  'post.making': 'يجري إعداد الملف',
  'post.posted': 'سجّل {number, number} على أنها أُرسلت',
  'post.soon': 'تُسجَّل {number, number} من الرسائل مُرسلةً بعد عشر ثوانٍ.',
  'post.undo': 'تراجع',
  'post.recording': 'يجري التسجيل',
  'post.done': 'سُجّلت على أنها أُرسلت.',
};
