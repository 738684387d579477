/** كلمات إطار الإعدادات: مسودة لم تُراجَع. */
import type { SETTINGS_EN } from './words.en.ts';

export const SETTINGS_AR: Readonly<Record<keyof typeof SETTINGS_EN, string>> = {
  'settings.agency': 'الجهة',
  'settings.loading': 'يجري البحث عن الإعدادات…',
  'settings.sections': 'ما يمكن ضبطه',
  'settings.none': 'لا تضبط أدوارك شيئًا هنا.',
  'settings.unsaved': 'لم يُحفظ بعد. هل تغادر من دون حفظ؟',
  'settings.unsaved-stay': 'ابقَ هنا',
  'settings.unsaved-leave': 'غادر من دون حفظ',
  'settings.history': 'النسخ السابقة',
  'settings.history-none': 'لم يتغيّر شيء بعد.',
  'settings.version': 'النسخة {version, number}',
  'settings.changed-by': 'غيّره {name}، {when}',
  'settings.never': 'لم يُضبط بعد.',
  'settings.restores': 'تعيد النسخة {version, number}.',
  'settings.restore': 'أعد النسخة {version, number}',
  'settings.restored': 'عادت النسخة السابقة.',
};
