/** Who is signed in here, and in a demo who one may become. */
import { queryOptions } from '@tanstack/react-query';
import { OWN_HEADER } from './client.ts';
import { ProblemError, problemFrom } from './problem.ts';

export const ROLES = [
  'front-line',
  'counsel',
  'privacy-officer',
  'supervisor',
  'coordinator',
  'auditor',
  'administrator',
  'defence-coordinator',
] as const;
export type Role = (typeof ROLES)[number];

export interface Membership {
  readonly agency: string;
  readonly agencyTitle: string;
  /** The fact `agency` of the packs that its requests start from. */
  readonly lawAgency: string;
  readonly role: Role;
}
export interface Session {
  readonly account: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  readonly demo: boolean;
  /** By which ways messages can leave from here; paper always can. */
  readonly sends: readonly ('email' | 'sms')[];
}
export interface DemoPerson {
  readonly account: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
}

async function json<T>(path: string, body?: object): Promise<T> {
  const response = await fetch(path, {
    headers: { ...OWN_HEADER, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  const read: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw problemFrom(response.status, read);
  return read as T;
}

/** Null where nobody is signed in: that is an answer, not a fault. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return await json<Session>('/api/session');
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
  // Nobody, until somebody signed in again in another tab: looked for as soon as one comes back.
  staleTime: ({ state }) => (state.data === null ? 0 : 60_000),
});

/** Null where this desk is no demo. */
export const demoPeopleQuery = queryOptions({
  queryKey: ['demo', 'people'],
  queryFn: async (): Promise<readonly DemoPerson[] | null> => {
    try {
      return await json<readonly DemoPerson[]>('/api/demo/people');
    } catch (error) {
      if (error instanceof ProblemError && error.status === 404) return null;
      throw error;
    }
  },
});

export const becomePerson = (account: string): Promise<unknown> =>
  json('/api/demo/sign-in', { account });
export const signOut = (): Promise<unknown> => json('/api/sign-out', {});
