/** The ways in that are set up here, one's own keys and sessions, and what one should know. */
import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';

export const waysQuery = queryOptions({
  queryKey: ['ways'],
  queryFn: () => answer(api.GET('/api/sign-in/ways')),
});

export const passkeysQuery = queryOptions({
  queryKey: ['my', 'passkeys'],
  queryFn: () => answer(api.GET('/api/my/passkeys')),
});

export const sessionsQuery = queryOptions({
  queryKey: ['my', 'sessions'],
  queryFn: () => answer(api.GET('/api/my/sessions')),
});

export const toldQuery = queryOptions({
  queryKey: ['my', 'told'],
  queryFn: () => answer(api.GET('/api/my/told')),
});
