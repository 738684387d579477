/** Everybody with an account and their roles by agency: made, given, taken away, ended. Each of it stays in the log. */
import { Button } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answer, api, type Schemas } from '../../api/client.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Fault } from '../../shell/fault.tsx';
import { ROLE_WORDS } from '../../shell/frame.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useSay } from '../../words/words.tsx';
import { Line } from '../person-fields.tsx';
import { MakePerson } from './make-person.tsx';
import { PersonDetail } from './person-detail.tsx';

export type PersonRow = Schemas['person'];

export function PeoplePage(): ReactElement {
  const say = useSay();
  const [sought, seek] = useState('');
  const [chosen, choose] = useState<string>();
  const [making, make] = useState(false);
  const list = useQuery({
    queryKey: ['settings', 'people'],
    queryFn: () => answer(api.GET('/api/settings/people')),
    refetchOnWindowFocus: false,
  });
  if (list.isPending) return <Loading what="settings.loading" />;
  if (list.isLoadingError) return <Fault error={list.error} again={() => void list.refetch()} />;
  const words = sought.trim().toLowerCase();
  const shown = list.data.people.filter(({ name, email, roles }) =>
    [name, email, ...roles.flatMap(({ agencyTitle, role }) => [agencyTitle, say(ROLE_WORDS[role])])]
      .join('\n')
      .toLowerCase()
      .includes(words),
  );
  const person = list.data.people.find(({ account }) => account === chosen);
  return (
    <>
      <h1>{say('people.title')}</h1>
      <p className="hint">{say('people.hint')}</p>
      <Line label={say('people.seek')} value={sought} write={seek} />
      <p role="status">{say('people.amount', { amount: shown.length })}</p>
      {shown.length === 0 ? <EmptyState title={say('people.none')} /> : null}
      <div className="settings-wide" tabIndex={0} role="region" aria-label={say('people.title')}>
        <table className="usa-table">
          <thead>
            <tr>
              <th scope="col">{say('office.name')}</th>
              <th scope="col">{say('office.email')}</th>
              <th scope="col">{say('people.roles')}</th>
              <th scope="col">{say('people.ways')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((each) => (
              <tr key={each.account}>
                <th scope="row">
                  <Button
                    type="button"
                    unstyled
                    aria-pressed={each.account === chosen}
                    onClick={() => {
                      make(false);
                      choose(each.account);
                    }}
                  >
                    <bdi>{each.name}</bdi>
                  </Button>
                  {each.ended ? <div className="quiet">{say('people.ended')}</div> : null}
                </th>
                <td>
                  <bdi dir="ltr">{each.email}</bdi>
                </td>
                <td>
                  {each.roles.map(({ agency, agencyTitle, role }) => (
                    <div key={`${agency} ${role}`}>
                      {say('shell.membership', {
                        role: say(ROLE_WORDS[role]),
                        agency: agencyTitle,
                      })}
                    </div>
                  ))}
                </td>
                <td>
                  <Ways {...each.ways} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Button
          type="button"
          outline
          onClick={() => {
            choose(undefined);
            make(true);
          }}
        >
          {say('people.make')}
        </Button>
      </p>
      {making ? (
        <MakePerson
          done={(account) => {
            make(false);
            choose(account);
          }}
        />
      ) : null}
      {person ? <PersonDetail key={person.account} person={person} /> : null}
    </>
  );
}

function Ways({ provider, passkeys, local, breakGlass }: PersonRow['ways']): ReactElement {
  const say = useSay();
  const ways = [
    ...(provider ? [say('people.way-provider')] : []),
    ...(passkeys > 0 ? [say('people.way-passkeys', { amount: passkeys })] : []),
    ...(breakGlass ? [say('people.way-break-glass')] : local ? [say('people.way-local')] : []),
  ];
  return <>{ways.length === 0 ? say('people.way-none') : ways.join(' · ')}</>;
}
