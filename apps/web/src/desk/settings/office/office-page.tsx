/** The office that an agency's letters come from. A letter says what is not set and is not signed without. */
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { answer, api } from '../../api/client.ts';
import { Fault } from '../../shell/fault.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useSay } from '../../words/words.tsx';
import { AgencyPick, useSettingsAgency } from '../agency-pick.tsx';
import { LastChange, SettingHistory } from '../setting-history.tsx';
import { OfficeFields } from './office-fields.tsx';

export function OfficePage(): ReactElement {
  const say = useSay();
  const agency = useSettingsAgency();
  return (
    <>
      <h1>{say('office.office')}</h1>
      <p className="hint">{say('office.office-hint')}</p>
      <AgencyPick agency={agency} />
      <Office key={agency} agency={agency} />
    </>
  );
}

function Office({ agency }: { readonly agency: string }): ReactElement {
  const office = useQuery({
    queryKey: ['settings', 'office', agency],
    queryFn: () => answer(api.GET('/api/settings/office', { params: { query: { agency } } })),
    // What is being typed is not taken away by a look behind it.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  });
  if (office.isPending) return <Loading what="settings.loading" />;
  if (office.isLoadingError)
    return <Fault error={office.error} again={() => void office.refetch()} />;
  const { content, changed } = office.data;
  const seen = changed?.version ?? 0;
  return (
    <>
      <LastChange changed={changed} />
      <OfficeFields agency={agency} stored={content} version={seen} />
      <SettingHistory agency={agency} section="office" seen={seen} />
    </>
  );
}
