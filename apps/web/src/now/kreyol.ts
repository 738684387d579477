/**
 * What neither Node nor browsers know of Haitian Creole. Left to them, its readers would get days, weekdays, lists and
 * names of languages in English, or in whatever the machine speaks.
 */
export const KREYOL = 'ht';

const MONTHS = 'janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm'.split(' ');

export function kreyolDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 0) - 1]} ${year}`;
}

/** From Monday. */
export const KREYOL_WEEKDAYS = [
  'lendi',
  'madi',
  'mèkredi',
  'jedi',
  'vandredi',
  'samdi',
  'dimanch',
] as const;

/** Those that the directory's schema and the place's list of languages name; others keep their English name. */
export const KREYOL_LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arab',
  bn: 'bengali',
  en: 'anglè',
  es: 'panyòl',
  fr: 'franse',
  ht: 'kreyòl ayisyen',
  ko: 'koreyen',
  pl: 'polonè',
  ru: 'ris',
  ur: 'oudou',
  'zh-Hans': 'chinwa senplifye',
  'zh-Hant': 'chinwa tradisyonèl',
};

export function kreyolList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ak ${last}`;
}
