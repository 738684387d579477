/** What the screens of separation duties ask for, each under one key, so that the word of a change finds it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { answer, api } from '../api/client.ts';
import type { paths } from '../api/desk-api.generated.ts';

export type DutiesQuery = NonNullable<paths['/api/duties']['get']['parameters']['query']>;

export const KINDS = [
  'inquiry',
  'sharing',
  'exigent',
  'crisis-check',
  'plan',
  'certification',
  'audit',
  'report',
] as const;
export const LIST_STATES = [
  'unfinished',
  'overdue',
  'unrecorded',
  'waiting',
  'open',
  'approved',
  'refused',
  'done',
  'withdrawn',
  'any',
] as const;

/** The address is the view; what it cannot mean, it leaves out. */
export const dutiesSearch = z.object({
  agency: z.string().max(40).optional().catch(undefined),
  kind: z.enum(KINDS).optional().catch(undefined),
  state: z.enum(LIST_STATES).optional().catch(undefined),
  page: z.coerce.number().int().min(2).max(2000).optional().catch(undefined),
});
export type DutiesSearch = z.infer<typeof dutiesSearch>;

export const kindsQuery = queryOptions({
  queryKey: ['duty-kinds'],
  queryFn: () => answer(api.GET('/api/duty-kinds')),
  staleTime: Infinity,
});

export const dutiesQuery = (query: DutiesQuery) =>
  queryOptions({
    queryKey: ['duties', query],
    queryFn: () => answer(api.GET('/api/duties', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const dutyQuery = (duty: string) =>
  queryOptions({
    queryKey: ['duty', duty],
    queryFn: () => answer(api.GET('/api/duties/{duty}', { params: { path: { duty } } })),
    // What is being typed is not taken away by a look behind it.
    refetchOnWindowFocus: false,
  });
