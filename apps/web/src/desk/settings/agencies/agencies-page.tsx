/** Every agency: which kind of the law it is, how its office is reached, whether it is active. */
import { Button } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { answer, api } from '../../api/client.ts';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Fault } from '../../shell/fault.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useSay } from '../../words/words.tsx';
import { AgencyForm } from './agency-form.tsx';

export function AgenciesPage(): ReactElement {
  const say = useSay();
  const navigate = useNavigate();
  const { agency } = useSearch({ from: '/inside/settings' });
  const [making, make] = useState(false);
  const list = useQuery({
    queryKey: ['settings', 'agencies'],
    queryFn: () => answer(api.GET('/api/settings/agencies')),
    refetchOnWindowFocus: false,
  });
  const choose = (id: string): void => {
    make(false);
    void navigate({ to: '.', search: { agency: id } });
  };
  if (list.isPending) return <Loading what="settings.loading" />;
  if (list.isLoadingError) return <Fault error={list.error} again={() => void list.refetch()} />;
  const { agencies, kinds, places } = list.data;
  const kindOf = new Map(kinds.map(({ id, title }) => [id, title]));
  const chosen = making ? undefined : agencies.find(({ id }) => id === agency);
  return (
    <>
      <h1>{say('agencies.title')}</h1>
      <p className="hint">{say('agencies.hint')}</p>
      {agencies.length === 0 ? <EmptyState title={say('agencies.none')} /> : null}
      <div className="settings-wide" tabIndex={0} role="region" aria-label={say('agencies.title')}>
        <table className="usa-table">
          <thead>
            <tr>
              <th scope="col">{say('settings.agency')}</th>
              <th scope="col">{say('agencies.kind')}</th>
              <th scope="col">{say('agencies.state')}</th>
              <th scope="col">{say('agencies.open-requests')}</th>
            </tr>
          </thead>
          <tbody>
            {agencies.map((each) => (
              <tr key={each.id}>
                <th scope="row">
                  <Button
                    type="button"
                    unstyled
                    aria-pressed={chosen?.id === each.id}
                    onClick={() => choose(each.id)}
                  >
                    <bdi>{each.title}</bdi>
                  </Button>
                </th>
                <td lang="en" dir="ltr">
                  {kindOf.get(each.lawAgency) ?? each.lawAgency}
                </td>
                <td>{say(each.closed ? 'agencies.closed' : 'agencies.active')}</td>
                <td>{each.openRequests}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Button type="button" outline onClick={() => make(true)}>
          {say('agencies.make')}
        </Button>
      </p>
      {making ? (
        <AgencyForm key="new" kinds={kinds} places={places} done={choose} />
      ) : chosen ? (
        <AgencyForm
          key={`${chosen.id} ${chosen.changed?.version ?? 0}`}
          stored={chosen}
          kinds={kinds}
          places={places}
          done={choose}
        />
      ) : (
        <p>{say('agencies.choose')}</p>
      )}
    </>
  );
}
