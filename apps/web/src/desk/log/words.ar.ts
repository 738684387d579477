/** كلمات صفحة السجل بالعربية: مسودة لم تُراجَع. */
import type { LOG_EN } from './words.en.ts';

export const LOG_AR: Readonly<Record<keyof typeof LOG_EN, string>> = {
  'log.title': 'السجل وشهوده',
  'log.hint': 'كل فعل قيدٌ لا يغيّره أحد خفيةً بعد أن يوقّع شاهد.',
  'log.loading': 'يجري النظر في السجل…',
  'log.name': 'اسمه',
  'log.size': 'القيود',
  'log.at': 'آخر توقيع',
  'log.never': 'لم يُوقَّع بعد.',
  'log.key': 'مفتاحه',
  'log.read': 'ما يقرؤه الجميع',
  'log.checkpoint': 'أحدث نقطة تحقق',
  'log.witnesses': 'الشهود',
  'log.no-witness': 'لا يوقّع أحد آخر هذا السجل.',
  'log.no-witness-what': 'وإلى أن يوقّع أحد، يستطيع مدير الخادم أن يغيّره خفيةً.',
  'log.seen':
    'وقّع {size, plural, one {قيدًا واحدًا} two {قيدين} few {# قيود} many {# قيدًا} other {# قيد}} في {when}.',
  'log.not-seen': 'لم يوقّع شيئًا بعد.',
  'log.behind':
    '{amount, plural, one {قيد أحدث لم يُوقَّع.} two {قيدان أحدث لم يُوقَّعا.} few {# قيود أحدث لم تُوقَّع.} many {# قيدًا أحدث لم يُوقَّع.} other {# قيد أحدث لم يُوقَّع.}}',
  'log.away': 'لا يجيب. يُسأل من جديد كل دقيقة.',
  'log.refused': 'يرفض، أو يجيب بما لا يتحقق منه أحد.',
  'log.other-history': 'رأى تاريخًا آخر لهذا السجل. احفظ كل شيء وابحث عن السبب.',
};
