/** The day where the city is, as the law counts it. */
import { useQuery } from '@tanstack/react-query';
import { vocabularyQuery } from '../api/desk-queries.ts';

export function useToday(): string {
  const { data } = useQuery(vocabularyQuery);
  return new Intl.DateTimeFormat('en-CA', {
    ...(data ? { timeZone: data.zone } : {}),
    dateStyle: 'short',
  }).format(new Date());
}
