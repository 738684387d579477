/** A day of a record, with its year and without an hour: it is a day of the calendar and moves with no zone. */
import { useMemo } from 'react';
import { useWords } from '../words/words.tsx';

export function useDay(): (day: string) => string {
  const { locale } = useWords();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    return (day) => format.format(new Date(`${day}T00:00:00Z`));
  }, [locale]);
}
