/** Who is signed in, on screens that nobody reaches otherwise. */
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { sessionQuery, type Session } from '../api/session.ts';

const NOBODY: Session = { account: '', name: '', memberships: [], demo: false, sends: [] };

export interface UsedSession extends Session {
  /** The server knows it no more: what is on the screen stays, and nothing new comes. */
  readonly ended: boolean;
}

export function useSession(): UsedSession {
  const { data } = useQuery(sessionQuery);
  const last = useRef<Session>(NOBODY);
  if (data) last.current = data;
  return { ...last.current, ended: data === null };
}
