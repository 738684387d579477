/** Asks the law anew whenever what was said changes; the last answer stays until the next one is there. */
import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../api/client.ts';
import { situationOf, type Draft } from './draft.ts';

export function useTrial(
  draft: Draft,
  lawAgency: string,
  today: string,
): UseQueryResult<Schemas['tried-situation']> {
  const { agency, acts } = draft;
  const situation = situationOf(draft, lawAgency, today);
  return useQuery({
    queryKey: ['trial', agency, acts, situation],
    queryFn: () =>
      answer(api.POST('/api/suggestion', { body: { agency, acts: [...acts], situation } })),
    enabled: acts.length > 0 || 'paper.kind' in draft.facts,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}
