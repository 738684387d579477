/** The directory of help as an office has it: what ships, what it imported, what is old, and how much room is left. */
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Schemas } from '../../api/client.ts';
import { keepFile } from '../../case/case-api.ts';
import { dayWords } from '../../case/when.ts';
import { providersQuery } from '../../defense/case-queries.ts';
import { NEED_KEYS, languageName } from '../../defense/case-words.ts';
import { Fault } from '../../shell/fault.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useSession } from '../../shell/use-session.ts';
import type { Key } from '../../words/say.ts';
import { useWords } from '../../words/words.tsx';
import { AgencyPick } from '../agency-pick.tsx';
import { LastChange, SettingHistory } from '../setting-history.tsx';
import { ProviderImport } from './provider-import.tsx';
import { Publication } from './publication.tsx';

export function ProvidersPage(): ReactElement {
  const { say } = useWords();
  const { agency: asked } = useSearch({ from: '/inside/settings' });
  const { memberships } = useSession();
  const mine = memberships.filter(
    ({ role }) => role === 'defence-coordinator' || role === 'administrator',
  );
  const agency = asked ?? mine[0]?.agency ?? '';
  return (
    <>
      <h1>{say('providers.title')}</h1>
      <p className="hint">{say('providers.hint')}</p>
      {memberships.some(({ role }) => role === 'administrator') ? (
        <AgencyPick agency={agency} />
      ) : null}
      <Providers key={agency} agency={agency} />
    </>
  );
}

function Providers({ agency }: { readonly agency: string }): ReactElement {
  const { say } = useWords();
  const list = useQuery(providersQuery(agency));
  if (list.isPending) return <Loading what="settings.loading" />;
  if (list.isLoadingError) return <Fault error={list.error} again={() => void list.refetch()} />;
  const { providers, changed, csv, mayWrite, staleAfterDays } = list.data;
  const seen = changed?.version ?? 0;
  const reached = providers.filter(
    ({ provider: { telephone, website, email, address } }) =>
      telephone ?? website ?? email ?? address,
  ).length;
  const old = providers.filter(({ freshness }) => freshness !== 'fresh').length;
  return (
    <>
      <LastChange changed={changed} />
      <p>{say('providers.few', { all: providers.length, reached, old, days: staleAfterDays })}</p>
      <Table providers={providers} />
      <p>
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => keepFile(new Blob([csv], { type: 'text/csv' }), 'providers.csv')}
        >
          {say('providers.export')}
        </button>
      </p>
      {mayWrite ? <ProviderImport agency={agency} seen={seen} /> : null}
      <SettingHistory agency={agency} section="providers" seen={seen} />
      <Publication key={list.data.publication?.version ?? 0} agency={agency} list={list.data} />
    </>
  );
}

const FRESH_KEYS: Readonly<
  Record<Schemas['provider-list']['providers'][number]['freshness'], Key>
> = {
  fresh: 'providers.fresh',
  stale: 'providers.stale',
  'never-checked': 'providers.never-checked',
};
const MARK_KEYS: Readonly<
  Record<Schemas['provider-list']['providers'][number]['provider']['mark'], Key>
> = {
  seen: 'providers.mark.seen',
  'check-before-printing': 'providers.mark.check',
  unverified: 'providers.mark.unverified',
};

function Table({
  providers,
}: {
  readonly providers: Schemas['provider-list']['providers'];
}): ReactElement {
  const { say, locale } = useWords();
  return (
    <div className="provider-table" tabIndex={0} role="region" aria-label={say('providers.title')}>
      <table className="usa-table">
        <caption className="only-heard">{say('providers.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('providers.name')}</th>
            <th scope="col">{say('providers.reach')}</th>
            <th scope="col">{say('providers.does')}</th>
            <th scope="col">{say('cases.field.language')}</th>
            <th scope="col">{say('providers.room')}</th>
            <th scope="col">{say('providers.checked')}</th>
          </tr>
        </thead>
        <tbody>
          {providers.map(({ provider, from, freshness, room, taken }) => (
            <tr key={provider.id}>
              <th scope="row">
                <bdi>{provider.name}</bdi>
                <span className="line quiet">
                  {say(from === 'office' ? 'providers.from-office' : 'providers.from-shipped')}
                </span>
              </th>
              <td>
                <Reach {...provider} />
              </td>
              <td>
                {provider.needs.map((need) => say(NEED_KEYS[need])).join(' · ') ||
                  say('cases.known.not-known')}
              </td>
              <td>
                {provider.languages
                  .map((tag) =>
                    tag === '*' ? say('providers.any-language') : languageName(locale, tag),
                  )
                  .join(' · ') || say('cases.known.not-known')}
              </td>
              <td>
                {room === null
                  ? say('cases.room-not-known')
                  : say('providers.room-of', { room, taken })}
              </td>
              <td>
                {say(FRESH_KEYS[freshness])}
                {provider.checkedOn === undefined ? null : (
                  <span className="line">{dayWords(locale, provider.checkedOn)}</span>
                )}
                <span className="line quiet">
                  {say(MARK_KEYS[provider.mark])} <bdi>{provider.sourceName}</bdi>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Reach({
  telephone,
  website,
  email,
  address,
}: Schemas['provider-list']['providers'][number]['provider']): ReactElement {
  const { say } = useWords();
  const ways = [telephone, website, email, address].filter((each) => each !== undefined);
  if (ways.length === 0) return <span className="quiet">{say('cases.known.not-known')}</span>;
  return (
    <>
      {ways.map((each) => (
        <bdi key={each} className="line" dir="ltr">
          {each}
        </bdi>
      ))}
    </>
  );
}
