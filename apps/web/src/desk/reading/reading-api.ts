/** Openings of one's own, and who read what. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { paths } from '../api/desk-api.generated.ts';

export type ReadsQuery = NonNullable<paths['/api/reads']['get']['parameters']['query']>;

export const openingsQuery = queryOptions({
  queryKey: ['openings'],
  queryFn: () => answer(api.GET('/api/openings')),
});

export const readsQuery = (query: ReadsQuery) =>
  queryOptions({
    queryKey: ['reads', query],
    queryFn: () => answer(api.GET('/api/reads', { params: { query } })),
    placeholderData: keepPreviousData,
  });
