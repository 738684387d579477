/** The papers of a request as the server tells them. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../api/client.ts';

export type Paper = Schemas['papers']['papers'][number];
export type PaperReading = NonNullable<Paper['reading']>;
export type PaperOffer = Schemas['paper-offer'];
export type PaperDocument = Schemas['paper-document'];
export type PlacedWords = Schemas['placed-words'];

export const usePapers = (id: string): UseQueryResult<readonly Paper[]> =>
  useQuery({
    queryKey: ['request', id, 'papers'],
    queryFn: async () => {
      const { papers } = await answer(
        api.GET('/api/requests/{id}/papers', { params: { path: { id } } }),
      );
      return papers;
    },
  });
