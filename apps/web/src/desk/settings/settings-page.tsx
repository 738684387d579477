/** Settings: the office that an agency's letters come from. A letter says what is not set and is not signed without. */
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import { vocabularyQuery } from '../api/desk-queries.ts';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useSession } from '../shell/use-session.ts';
import { useSay } from '../words/words.tsx';
import { OfficeFields } from './office-fields.tsx';

export function SettingsPage(): ReactElement {
  const say = useSay();
  const id = useId();
  const { memberships } = useSession();
  const words = useQuery(vocabularyQuery);
  const own = memberships.find(({ role }) => role === 'administrator')?.agency ?? '';
  const [agency, choose] = useState(own);
  return (
    <div className="page settings">
      <h1>{say('screen.settings')}</h1>
      <label className="usa-label" htmlFor={id}>
        {say('settings.agency')}
      </label>
      <select
        id={id}
        className="usa-select"
        value={agency}
        onChange={({ target }) => choose(target.value)}
      >
        {(words.data?.agencies ?? []).map((each) => (
          <option key={each.id} value={each.id}>
            {each.title}
          </option>
        ))}
      </select>
      <Office key={agency} agency={agency} />
    </div>
  );
}

function Office({ agency }: { readonly agency: string }): ReactElement {
  const office = useQuery({
    queryKey: ['office', agency],
    queryFn: () =>
      answer(api.GET('/api/agencies/{agency}/office', { params: { path: { agency } } })),
    // What is being typed is not taken away by a look behind it.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });
  if (office.isPending) return <Loading what="settings.loading" />;
  if (office.isError) return <Fault error={office.error} again={() => void office.refetch()} />;
  return <OfficeFields agency={agency} stored={office.data} />;
}
