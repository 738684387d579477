/** Releases of a request's pages as the server tells them. Its word that a request changed has them asked again. */
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../api/client.ts';
import type { ReleaseView } from './marks.ts';

export type ReleaseList = Schemas['release-list'];
export type ReleaseState = ReleaseView['state'];

/** Where the word of the server was missed. */
const AGAIN_MS = 20_000;
const WORKED_ON: ReadonlySet<ReleaseState> = new Set(['opening', 'checking', 'making']);

export const useReleases = (id: string): UseQueryResult<ReleaseList> =>
  useQuery({
    queryKey: ['request', id, 'releases'],
    queryFn: () => answer(api.GET('/api/requests/{id}/releases', { params: { path: { id } } })),
  });

export const useRelease = (id: string, release: string): UseQueryResult<ReleaseView> =>
  useQuery({
    queryKey: ['request', id, 'release', release],
    queryFn: () =>
      answer(
        api.GET('/api/requests/{id}/releases/{release}', { params: { path: { id, release } } }),
      ),
    refetchInterval: ({ state: { data } }) =>
      data && WORKED_ON.has(data.state) ? AGAIN_MS : false,
  });
