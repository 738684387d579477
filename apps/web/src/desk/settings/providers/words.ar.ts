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
    'في الصف عدد من الخلايا يختلف عن صف العناوين. ضع علامتي اقتباس حول الخلية التي فيها فاصلة أو فاصلة منقوطة.',
  'providers.fault.missing': 'هذا فارغ ويجب أن يكون موجودًا.',
  'providers.fault.cell': 'لا يمكن قراءة هذا: «{text}».',
  'providers.fault.place': 'ليس في الدليل هذا المكان: {text}.',
  'providers.fault.day': 'هذا اليوم لم يأت بعد: {text}.',
  'providers.fault.twice': 'المعرّف {text} موجود أيضًا في الصف {number, number}.',
  'providers.fault.formula': 'يبدأ هذا كصيغة: «{text}». اكتبه بلا تلك العلامة.',
  'providers.fault.too-many': 'سيكون هناك أكثر من {number, number} مدخل مع الموجود. احذف بعضها.',
  'providers.public': 'على صفحات المساعدة',
  'providers.public-hint':
    'يستطيع الجميع قراءة ما تنشره هنا دون تسجيل دخول. السعة تبقى لدى مكتبك. اسمك في السجل، لا في الصفحة.',
  'providers.public-none': 'لا يعرض مكتبك شيئاً هناك.',
  'providers.public-now':
    '{amount, plural, one {يعرض مكتبك مدخلاً واحداً هناك.} two {يعرض مكتبك مدخلين هناك.} few {يعرض مكتبك # مدخلات هناك.} many {يعرض مكتبك # مدخلاً هناك.} other {يعرض مكتبك # مدخلاً هناك.}}',
  'providers.public-empty': 'أحضر قائمة أولاً. المدخلات التي تأتي مع المنتج موجودة هناك.',
  'providers.public-which': 'أي المدخلات يراها الجميع',
  'providers.public-not': 'غير منشور.',
  'providers.public-same': 'منشور كما هو هنا.',
  'providers.public-changed': 'منشور كما كان من قبل. انشره من جديد لتحديثه.',
  'providers.publish':
    '{amount, plural, one {انشر مدخلاً واحداً} two {انشر مدخلين} few {انشر # مدخلات} many {انشر # مدخلاً} other {انشر # مدخلاً}}',
  'providers.take-back': 'اسحبها كلها',
  'providers.taken-back': 'لم يعد مكتبك يعرض شيئاً هناك.',
  'providers.published-now': 'نُشر. تعرضه الصفحات خلال دقائق.',
  'providers.hindrance.no-source':
    'لا يستطيع أحد الرجوع إلى مصدره. اكتب عنوان المصدر، أو اسأل الجهة واكتب اليوم.',
  'providers.hindrance.source-unread': 'لم يقرأ أحد مصدره. اقرأه وغيّر العلامة.',
  'providers.hindrance.not-reached': 'لا يذكر طريقة للاتصال.',
} as const satisfies Readonly<Record<keyof typeof PROVIDERS_EN, string>>;
