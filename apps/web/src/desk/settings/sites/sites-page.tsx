/** The sites of an agency, with the areas that are open to the public and those that are not. */
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { answer, api } from '../../api/client.ts';
import { Fault } from '../../shell/fault.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useSay } from '../../words/words.tsx';
import { AgencyPick, useSettingsAgency } from '../agency-pick.tsx';
import { LastChange, SettingHistory } from '../setting-history.tsx';
import { SiteImport } from './site-import.tsx';
import { SitesForm } from './sites-form.tsx';

export function SitesPage(): ReactElement {
  const say = useSay();
  const agency = useSettingsAgency();
  return (
    <>
      <h1>{say('sites.title')}</h1>
      <p className="hint">{say('sites.hint')}</p>
      <AgencyPick agency={agency} />
      <Sites key={agency} agency={agency} />
    </>
  );
}

function Sites({ agency }: { readonly agency: string }): ReactElement {
  const sites = useQuery({
    queryKey: ['settings', 'sites', agency],
    queryFn: () => answer(api.GET('/api/settings/sites', { params: { query: { agency } } })),
    // What is being typed is not taken away by a look behind it.
    refetchOnWindowFocus: false,
  });
  if (sites.isPending) return <Loading what="settings.loading" />;
  if (sites.isLoadingError) return <Fault error={sites.error} again={() => void sites.refetch()} />;
  const seen = sites.data.changed?.version ?? 0;
  return (
    <>
      <LastChange changed={sites.data.changed} />
      <SitesForm agency={agency} stored={sites.data} version={seen} />
      <SiteImport agency={agency} seen={seen} />
      <SettingHistory agency={agency} section="sites" seen={seen} />
    </>
  );
}
