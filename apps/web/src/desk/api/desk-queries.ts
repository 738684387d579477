/** What the screens ask for, each under one key, so that the word of a change finds it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from './client.ts';
import type { paths } from './desk-api.generated.ts';

export type QueueQuery = NonNullable<paths['/api/requests']['get']['parameters']['query']>;
export type QueueRow = Schemas['queue-row'];
export type Overview = Schemas['overview'];
export type Vocabulary = Schemas['vocabulary'];
export type SavedView = Schemas['saved-view'];

export const vocabularyQuery = queryOptions({
  queryKey: ['desk'],
  queryFn: () => answer(api.GET('/api/desk')),
  staleTime: Infinity,
});

/** Claims end by themselves, and nobody tells: so the list is asked for again each minute. */
const CLAIMS_END_MS = 60_000;

export const queueQuery = (query: QueueQuery) =>
  queryOptions({
    queryKey: ['queue', query],
    queryFn: () => answer(api.GET('/api/requests', { params: { query } })),
    placeholderData: keepPreviousData,
    refetchInterval: CLAIMS_END_MS,
  });

export const viewsQuery = queryOptions({
  queryKey: ['views'],
  queryFn: () => answer(api.GET('/api/views')),
  staleTime: 60_000,
});

export const colleaguesQuery = (agency: string) =>
  queryOptions({
    queryKey: ['colleagues', agency],
    queryFn: () => answer(api.GET('/api/colleagues', { params: { query: { agency } } })),
    staleTime: 60_000,
  });

export const overviewQuery = (agency: string | undefined) =>
  queryOptions({
    queryKey: ['overview', agency ?? null],
    queryFn: () =>
      answer(
        api.GET('/api/overview', { params: { query: agency === undefined ? {} : { agency } } }),
      ),
    placeholderData: keepPreviousData,
  });
