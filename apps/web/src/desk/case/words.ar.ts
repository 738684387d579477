/** كلمات صفحة الطلب: مسودة لم تُراجَع. */
import type { CASE_EN } from './words.en.ts';

export const CASE_AR: Readonly<Record<keyof typeof CASE_EN, string>> = {
  'case.title': 'الطلب',
};
