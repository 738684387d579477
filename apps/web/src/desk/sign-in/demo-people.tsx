/** In a demo one becomes one of its people. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { becomePerson, type DemoPerson } from '../api/session.ts';
import { useSay } from '../words/words.tsx';
import { Fault } from '../shell/fault.tsx';
import { ROLE_WORDS } from '../shell/frame.tsx';

export function DemoPeople({ people }: { readonly people: readonly DemoPerson[] }): ReactElement {
  const say = useSay();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { back } = useSearch({ from: '/sign-in' });
  const become = useMutation({
    mutationFn: becomePerson,
    onSuccess: async () => {
      client.clear();
      // Only an address of our own: `back` stands in the address bar, where anybody may write.
      await (back?.startsWith('/') && !back.startsWith('//')
        ? navigate({ href: back })
        : navigate({ to: '/' }));
    },
  });
  return (
    <>
      <p>{say('sign-in.demo')}</p>
      {become.isError ? <Fault error={become.error} /> : null}
      <ul className="people">
        {people.map(({ account, name, memberships }) => (
          <li key={account}>
            <button
              type="button"
              disabled={become.isPending}
              onClick={() => become.mutate(account)}
            >
              <strong>{name}</strong>
              {memberships.map(({ agency, agencyTitle, role }) => (
                <span key={`${agency} ${role}`}>
                  {say('shell.membership', { role: say(ROLE_WORDS[role]), agency: agencyTitle })}
                </span>
              ))}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
