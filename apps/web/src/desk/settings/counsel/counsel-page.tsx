/** Whom an agency's people call when the answer is "ask counsel", in which order, and who covers whom. */
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { answer, api } from '../../api/client.ts';
import { Fault } from '../../shell/fault.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useSay } from '../../words/words.tsx';
import { AgencyPick, useSettingsAgency } from '../agency-pick.tsx';
import { LastChange, SettingHistory } from '../setting-history.tsx';
import { CounselForm } from './counsel-form.tsx';

export function CounselPage(): ReactElement {
  const say = useSay();
  const agency = useSettingsAgency();
  return (
    <>
      <h1>{say('counsel.title')}</h1>
      <p className="hint">{say('counsel.hint')}</p>
      <AgencyPick agency={agency} />
      <Counsel key={agency} agency={agency} />
    </>
  );
}

function Counsel({ agency }: { readonly agency: string }): ReactElement {
  const list = useQuery({
    queryKey: ['settings', 'counsel', agency],
    queryFn: () => answer(api.GET('/api/settings/counsel', { params: { query: { agency } } })),
    refetchOnWindowFocus: false,
  });
  if (list.isPending) return <Loading what="settings.loading" />;
  if (list.isLoadingError) return <Fault error={list.error} again={() => void list.refetch()} />;
  const { content, changed } = list.data;
  const seen = changed?.version ?? 0;
  return (
    <>
      <LastChange changed={changed} />
      <CounselForm agency={agency} stored={content} version={seen} />
      <SettingHistory agency={agency} section="counsel" seen={seen} />
    </>
  );
}
