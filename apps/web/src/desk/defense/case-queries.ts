/** What the screens of a defence office ask for, each under one key, so that the word of a change finds it. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { answer, api, type Schemas } from '../api/client.ts';
import type { paths } from '../api/desk-api.generated.ts';

export type CaseView = Schemas['case-view'];
export type CaseRow = Schemas['case-row'];
export type Intake = Schemas['case-intake'];
export type CasesQuery = NonNullable<paths['/api/cases']['get']['parameters']['query']>;

export const CASE_STATES = ['checking', 'waiting', 'offered', 'placed', 'ended'] as const;
export const LIST_STATES = ['open', 'overdue', 'soon', ...CASE_STATES, 'any'] as const;
export const TIERS = [1, 2, 3, 4] as const;

/** The address is the view; what it cannot mean, it leaves out. Names that are looked for stand in no address. */
export const casesSearch = z.object({
  agency: z.string().max(40).optional().catch(undefined),
  state: z.enum(LIST_STATES).optional().catch(undefined),
  tier: z.coerce
    .number()
    .pipe(z.literal([...TIERS]))
    .optional()
    .catch(undefined),
  provider: z.string().max(60).optional().catch(undefined),
  page: z.coerce.number().int().min(2).max(2000).optional().catch(undefined),
});
export type CasesSearch = z.infer<typeof casesSearch>;

export const casesQuery = (query: CasesQuery) =>
  queryOptions({
    queryKey: ['cases', query],
    queryFn: () => answer(api.GET('/api/cases', { params: { query } })),
    placeholderData: keepPreviousData,
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: () => answer(api.GET('/api/cases/{case}', { params: { path: { case: id } } })),
    // What is being typed is not taken away by a look behind it.
    refetchOnWindowFocus: false,
  });

export const slipQuery = (id: string, language: string | undefined) =>
  queryOptions({
    // Under the case's own key: a change of it asks for the place anew.
    queryKey: ['case', id, 'slip', language],
    queryFn: () =>
      answer(
        api.GET('/api/cases/{case}/slip', {
          params: { path: { case: id }, query: language === undefined ? {} : { language } },
        }),
      ),
    refetchOnWindowFocus: false,
  });

export const providersQuery = (agency: string) =>
  queryOptions({
    queryKey: ['settings', 'providers', agency],
    queryFn: () => answer(api.GET('/api/providers', { params: { query: { agency } } })),
    refetchOnWindowFocus: false,
    enabled: agency !== '',
  });
