/** My keys and sessions: what I should know, the passkeys I have, and where I am signed in. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useToast } from '../shell/toasts.tsx';
import { useDates } from '../shell/use-dates.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { PasskeyList } from './passkey-list.tsx';
import { problemKey } from './problem-words.ts';
import { sessionsQuery, toldQuery } from './ways-query.ts';

const METHODS: Readonly<Record<string, Key>> = {
  oidc: 'access.method.oidc',
  passkey: 'access.method.passkey',
  local: 'access.method.local',
  'break-glass': 'access.method.break-glass',
  demo: 'access.method.demo',
};

const TOLD: Readonly<Record<string, Key>> = {
  'break-glass-used': 'access.told.break-glass-used',
  'break-glass-made': 'access.told.break-glass-made',
  'local-made': 'access.told.local-made',
  'recovery-code-used': 'access.told.recovery-code-used',
  'passkey-copied': 'access.told.passkey-copied',
  'reading-opened': 'access.told.reading-opened',
  'reading-ended': 'access.told.reading-ended',
  'webhook-stopped': 'access.told.webhook-stopped',
  'witness-refused': 'access.told.witness-refused',
};

export function AccessPage(): ReactElement {
  const say = useSay();
  return (
    <div className="page access">
      <h1>{say('access.title')}</h1>
      <ToldList />
      <PasskeyList />
      <SessionList />
    </div>
  );
}

function ToldList(): ReactElement | null {
  const say = useSay();
  const { moment } = useDates();
  const client = useQueryClient();
  const told = useQuery(toldQuery);
  const seen = useMutation({
    mutationFn: (id: string) =>
      answer(api.POST('/api/my/told/{id}/seen', { params: { path: { id } }, body: {} })),
    onSettled: () => client.invalidateQueries({ queryKey: toldQuery.queryKey }),
  });
  if (!told.data || told.data.told.length === 0) return null;
  return (
    <section aria-labelledby="told">
      <h2 id="told">{say('access.told')}</h2>
      <ul className="rows">
        {told.data.told.map(({ id, kind, at, who, facts }) => (
          <li key={id}>
            <p>
              {say(TOLD[kind] ?? 'access.told.other', {
                name: who ?? '',
                number: typeof facts['number'] === 'string' ? facts['number'] : '',
              })}{' '}
              <span className="quiet">{moment(at)}</span>
            </p>
            <Button type="button" outline disabled={seen.isPending} onClick={() => seen.mutate(id)}>
              {say('access.seen')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SessionList(): ReactElement {
  const say = useSay();
  const { moment } = useDates();
  const client = useQueryClient();
  const toast = useToast();
  const sessions = useQuery(sessionsQuery);
  const again = () => client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  const trouble = (error: unknown): void =>
    toast({ kind: 'trouble', text: say(problemKey(error)) });
  const end = useMutation({
    mutationFn: (id: string) =>
      answer(api.POST('/api/my/sessions/{id}/end', { params: { path: { id } }, body: {} })),
    onSettled: again,
    onError: trouble,
  });
  const endOthers = useMutation({
    mutationFn: () => answer(api.POST('/api/my/sessions/end-others', { body: {} })),
    onSuccess: ({ ended }) => toast({ text: say('access.ended', { count: ended }) }),
    onSettled: again,
    onError: trouble,
  });
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{say('access.sessions')}</h2>
      {sessions.isPending ? <Loading /> : null}
      {sessions.isError ? <Fault error={sessions.error} again={() => void again()} /> : null}
      <ul className="rows">
        {sessions.data?.sessions.map(({ id, device, method, since, seenAt, here }) => (
          <li key={id}>
            <p>
              <strong>{device === '' ? say('access.device-unknown') : device}</strong>{' '}
              {here ? <span className="here">{say('access.here')}</span> : null}
              <span className="quiet line">
                {METHODS[method] ? `${say(METHODS[method])} · ` : ''}
                {say('access.since', { when: moment(since), seen: moment(seenAt) })}
              </span>
            </p>
            {here ? null : (
              <Button type="button" outline disabled={end.isPending} onClick={() => end.mutate(id)}>
                {say('access.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button
        type="button"
        outline
        disabled={endOthers.isPending}
        onClick={() => endOthers.mutate()}
      >
        {say('access.end-others')}
      </Button>
    </section>
  );
}
