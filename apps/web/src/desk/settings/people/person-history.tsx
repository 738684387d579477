/** What happened to an account and its roles: who did it, and when. */
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answer, api, type Schemas } from '../../api/client.ts';
import { ROLES } from '../../api/session.ts';
import { Fault } from '../../shell/fault.tsx';
import { ROLE_WORDS } from '../../shell/frame.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useDates } from '../../shell/use-dates.ts';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';

type Event = Schemas['person-history']['events'][number];

const KINDS: Readonly<Record<Event['kind'], Key>> = {
  'account-made': 'people.event-made',
  'account-ended': 'people.event-ended',
  'account-opened': 'people.event-opened',
  'role-given': 'people.event-given',
  'role-taken': 'people.event-taken',
  'subject-linked': 'people.event-linked',
  'passkey-added': 'people.event-passkey',
  'passkey-removed': 'people.event-passkey-removed',
  'passkey-copied': 'people.event-passkey-copied',
  'local-made': 'people.event-local',
  'local-used': 'people.event-local-used',
  'break-glass-made': 'people.event-break-glass',
  'break-glass-used': 'people.event-break-glass-used',
  'recovery-code-used': 'people.event-recovery',
};

export function PersonHistory({ account }: { readonly account: string }): ReactElement {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('people.history')}</summary>
      {open ? <Events account={account} /> : null}
    </details>
  );
}

function Events({ account }: { readonly account: string }): ReactElement {
  const say = useSay();
  const dates = useDates();
  const history = useQuery({
    queryKey: ['settings', 'people', account, 'history'],
    queryFn: () =>
      answer(api.GET('/api/settings/people/history', { params: { query: { account } } })),
  });
  if (history.isPending) return <Loading what="settings.loading" />;
  if (history.isLoadingError)
    return <Fault error={history.error} again={() => void history.refetch()} />;
  const { events } = history.data;
  if (events.length === 0) return <p>{say('settings.history-none')}</p>;
  return (
    <ol className="settings-versions">
      {events.map(({ id, kind, at, by, agency, role }) => {
        const known = ROLES.find((each) => each === role);
        return (
          <li key={id}>
            {say(KINDS[kind])}{' '}
            {known && agency !== null ? (
              <strong>{say('shell.membership', { role: say(ROLE_WORDS[known]), agency })}</strong>
            ) : null}{' '}
            <span className="quiet">
              {by === null
                ? dates.record(at)
                : say('settings.changed-by', { name: by, when: dates.record(at) })}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
