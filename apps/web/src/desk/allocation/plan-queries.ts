/** What the screens of plans ask for, each under one key, so that a change is found. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../api/client.ts';

export type Planning = Schemas['planning'];
export type PlanView = Schemas['plan-view'];
export type PlanRow = Schemas['plan-row'];

export const planningQuery = (agency: string) =>
  queryOptions({
    queryKey: ['planning', agency],
    queryFn: () => answer(api.GET('/api/planning', { params: { query: { agency } } })),
    enabled: agency !== '',
    refetchOnWindowFocus: false,
  });

export const plansQuery = (agency: string, page: number) =>
  queryOptions({
    queryKey: ['plans', agency, page],
    queryFn: () => answer(api.GET('/api/plans', { params: { query: { agency, page } } })),
    enabled: agency !== '',
  });

export const planQuery = (plan: string) =>
  queryOptions({
    queryKey: ['plan', plan],
    queryFn: () => answer(api.GET('/api/plans/{plan}', { params: { path: { plan } } })),
    refetchOnWindowFocus: false,
  });
