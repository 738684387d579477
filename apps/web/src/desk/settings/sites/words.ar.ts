/** كلمات المواقع: مسودة لم تُراجَع. */
import type { SITES_EN } from './words.en.ts';

export const SITES_AR: Readonly<Record<keyof typeof SITES_EN, string>> = {
  'sites.title': 'المواقع ومناطقها',
  'sites.hint': 'يختار من يسجّل طلبًا من هذه القائمة. ويؤكد كل مرة.',
  'sites.none': 'لا مواقع بعد',
  'sites.none-what': 'أضف واحدًا هنا، أو خذ قائمة من جدول بيانات.',
  'sites.new': 'موقع جديد',
  'sites.areas':
    '{amount, plural, one {منطقة واحدة} two {منطقتان} few {# مناطق} many {# منطقة} other {# منطقة}}',
  'sites.name': 'اسم الموقع',
  'sites.address': 'العنوان',
  'sites.area': 'المنطقة {number, number}',
  'sites.area-name': 'اسم المنطقة',
  'sites.ground': 'من يحق له الوجود هناك',
  'sites.public': 'مفتوحة للعامة',
  'sites.non-public': 'غير مفتوحة للعامة',
  'sites.note': 'ملاحظة للخط الأمامي',
  'sites.area-add': 'أضف منطقة',
  'sites.area-drop': 'احذف هذه المنطقة',
  'sites.drop': 'احذف هذا الموقع',
  'sites.add': 'أضف موقعًا',
  'sites.saved': 'حُفظ. تعرضه السجلات الجديدة.',
  'sites.import': 'خذ قائمة من جدول بيانات',
  'sites.import-hint': 'صف لكل منطقة. لا يُحذف شيء. الرأس هو:',
  'sites.file': 'ملف CSV',
  'sites.row-errors': 'لم يؤخذ شيء. أصلح هذه الصفوف',
  'sites.row': 'الصف {row, number}:',
  'sites.found':
    'مواقع جديدة: {sites, number}. مناطق جديدة: {areas, number}. تغيّرت: {changed, number}. كما هي: {same, number}.',
  'sites.take': 'خذها',
  'sites.taken': 'أُخذت القائمة.',
};
