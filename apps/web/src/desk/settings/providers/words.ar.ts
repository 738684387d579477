/** Words of the screens of the directory of help in Arabic: a draft. */
import type { PROVIDERS_EN } from './words.en.ts';

export const PROVIDERS_AR = {
  'providers.title': 'دليل المساعدة',
  'providers.hint': 'جهات المساعدة القانونية: ما يقوله مصدر عنها ولا شيء سواه.',
  'providers.few':
    'عدد المدخلات {all, number}. منها {reached, number} تبيّن كيفية الاتصال. و{old, number} لم تُراجع قط أو منذ {days, number} يومًا.',
  'providers.name': 'الجهة',
  'providers.reach': 'كيفية الاتصال',
  'providers.does': 'ما تقوم به',
  'providers.room': 'السعة',
  'providers.room-of': 'بقي {room, number}، مشغول {taken, number}',
  'providers.checked': 'المراجعة',
  'providers.fresh': 'روجع',
  'providers.stale': 'قديم: راجعه',
  'providers.never-checked': 'لم يُراجع قط',
  'providers.mark.seen': 'المصدر قُرئ:',
  'providers.mark.check': 'راجع قبل الطباعة:',
  'providers.mark.unverified': 'المصدر لم يُقرأ:',
  'providers.any-language': 'أي لغة، بمترجم',
  'providers.from-office': 'مدخل مكتبك',
  'providers.from-shipped': 'يأتي مع المنتج',
  'providers.export': 'تصدير قائمة مكتبك',
  'providers.import': 'إدخال قائمة',
  'providers.import-hint': 'صف لكل جهة. لا يُحذف شيء؛ والمدخل بالمعرّف نفسه يحل محله. الأعمدة:',
  'providers.taken': 'أُخذت القائمة.',
  'providers.found':
    'جديدة: {added, number}. متغيرة: {changed, number}. كما هي: {same, number}. ليست في الملف وتبقى: {kept, number}.',
  'providers.fault.cells':
    'عدد خلايا الصف غير عدد خلايا العناوين. ابحث عن فاصلة تحتاج علامتي اقتباس.',
  'providers.fault.missing': 'هذا فارغ ويجب أن يكون موجودًا.',
  'providers.fault.cell': 'لا يمكن قراءة هذا: «{text}».',
  'providers.fault.place': 'ليس في الدليل هذا المكان: {text}.',
  'providers.fault.day': 'هذا اليوم لم يأت بعد: {text}.',
  'providers.fault.twice': 'المعرّف {text} موجود أيضًا في الصف {number, number}.',
  'providers.fault.formula': 'يبدأ هذا كصيغة: «{text}». اكتبه بلا تلك العلامة.',
  'providers.fault.too-many': 'في الملف أكثر من {number, number} صفًا. قسّمه.',
} as const satisfies Readonly<Record<keyof typeof PROVIDERS_EN, string>>;
