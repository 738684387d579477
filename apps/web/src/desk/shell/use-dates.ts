/** Days and moments as people say them, on the clock of the city: it is the law's, wherever the screen stands. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { vocabularyQuery } from '../api/desk-queries.ts';
import { useWords } from '../words/words.tsx';

export interface Dates {
  /** Tue, Mar 3. */
  readonly day: (iso: string) => string;
  /** 3:30 PM. */
  readonly time: (iso: string) => string;
  readonly moment: (iso: string) => string;
  /** As records say it: with the year and the zone. */
  readonly record: (iso: string) => string;
  /** The last day on which it is in time; with the hour where the law counts hours. */
  readonly due: (iso: string) => string;
  /** In 2 days; 5 hours ago. */
  readonly left: (iso: string, now?: number) => string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export function useDates(): Dates {
  const { locale } = useWords();
  const { data } = useQuery(vocabularyQuery);
  const zone = data?.zone;
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions): ((iso: string) => string) => {
      const formatter = new Intl.DateTimeFormat(locale, {
        ...options,
        ...(zone === undefined ? {} : { timeZone: zone }),
      });
      return (iso) => formatter.format(new Date(iso));
    };
    const wall = new Intl.DateTimeFormat('en', {
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
      ...(zone === undefined ? {} : { timeZone: zone }),
    });
    const dueDay = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
    const moment = format({
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    });
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
    return {
      day: format({ weekday: 'short', day: 'numeric', month: 'short' }),
      time: format({ hour: 'numeric', minute: '2-digit' }),
      moment,
      record: format({
        weekday: 'short',
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'short',
      }),
      // A day's end is the first moment after it.
      due: (iso) =>
        wall.format(new Date(iso)) === '00:00'
          ? dueDay(new Date(new Date(iso).getTime() - 1).toISOString())
          : moment(iso),
      left: (iso, now = Date.now()) => {
        const distance = new Date(iso).getTime() - now;
        return Math.abs(distance) < 2 * DAY
          ? relative.format(Math.trunc(distance / HOUR), 'hour')
          : relative.format(Math.trunc(distance / DAY), 'day');
      },
    };
  }, [locale, zone]);
}
