import { KREYOL, kreyolDay } from './kreyol.ts';

/** A day as people of a language write it, in the digits of telephones. */
export function dayIn(language: string): (iso: string) => string {
  if (language === KREYOL) return kreyolDay;
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });
  return (iso) => format.format(new Date(`${iso}T00:00:00Z`));
}
