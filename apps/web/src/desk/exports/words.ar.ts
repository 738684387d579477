/** كلمات شاشة التصدير: مسودة لم تُراجَع. */
import type { EXPORTS_EN } from './words.en.ts';

export const EXPORTS_AR: Readonly<Record<keyof typeof EXPORTS_EN, string>> = {
  'exports.hint':
    'كل ما يخرج يمر ببوابة واحدة: غرض، وقائمة حقول، وحجب الأعداد الصغيرة مع حساب كل ما خرج قبله. الأسماء والكلمات والأوراق ليست في أي قائمة.',
  'exports.ask': 'أخرِج شيئًا',
  'exports.what': 'ماذا',
  'exports.figures': 'أعداد: كيف انتهت الطلبات',
  'exports.requests': 'صفوف: صف لكل طلب، لقارئ مسمى',
  'exports.year': 'السنة',
  'exports.by': 'بحسب',
  'exports.by-month': 'الأشهر',
  'exports.by-quarter': 'أرباع السنة',
  'exports.by-year': 'السنة كلها',
  'exports.from': 'وردت من',
  'exports.to': 'وردت حتى',
  'exports.fields': 'الحقول',
  'exports.fields-hint': 'الصفوف تتحدث عن شخص، فلا تذهب إلى العامة.',
  'exports.purpose': 'الغرض',
  'exports.purpose-statutory-report': 'تقرير يطلبه قانون',
  'exports.purpose-open-data': 'بيانات مفتوحة',
  'exports.purpose-records-request': 'طلب وثائق',
  'exports.purpose-the-person-asks': 'الشخص يطلب',
  'exports.purpose-court': 'محكمة',
  'exports.purpose-audit': 'تدقيق',
  'exports.purpose-internal-review': 'مراجعة داخل المدينة',
  'exports.words': 'لأجل ماذا، في جملة',
  'exports.words-hint': 'تبقى في السجل دائمًا. لا تسمِّ أحدًا.',
  'exports.as': 'بصيغة',
  'exports.as-csv': 'CSV',
  'exports.as-xlsx': 'XLSX',
  'exports.as-pdf': 'PDF وفيه الغرض وقاعدة الأعداد الصغيرة',
  'exports.as-open-data': 'بيانات مفتوحة: CSV مع معنى كل حقل، في ملف ZIP',
  'exports.now': 'افحصه وأخرجه',
  'exports.checking': 'البوابة تفحص…',
  'exports.done': 'خرج {name}. قيده في الأسفل.',
  'exports.left': 'ما خرج',
  'exports.none': 'لم يخرج شيء.',
  'exports.none-how': 'كل تصدير يبقى هنا مع من ومتى ولماذا وبصمة ملفه.',
  'exports.by-whom': '{name}، {at}',
  'exports.rows':
    '{rows, plural, zero {لا صف} one {صف واحد} two {صفان} few {# صفوف} many {# صفًا} other {# صف}}:',
  'exports.pages':
    '{pages, plural, zero {# صفحة} one {صفحة واحدة} two {صفحتان} few {# صفحات} many {# صفحة} other {# صفحة}} من الأوراق، و{boxes, plural, zero {# مربع أسود} one {مربع أسود واحد} two {مربعان أسودان} few {# مربعات سوداء} many {# مربعًا أسود} other {# مربع أسود}}',
  'exports.withheld':
    '{figures, plural, zero {لا عدد} one {عدد واحد} two {عددان} few {# أعداد} many {# عددًا} other {# عدد}}، حُجب {withheld}:',
};
