/** The day where the city is; none until the server has said where that is, so that no form begins with another day. */
import { useQuery } from '@tanstack/react-query';
import { vocabularyQuery } from '../api/desk-queries.ts';
import { cityDay } from '../shell/city-day.ts';

export function useToday(): string | undefined {
  const { data } = useQuery(vocabularyQuery);
  return data && cityDay(data.zone, new Date());
}
