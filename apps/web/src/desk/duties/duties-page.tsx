/** Separation duties: what is due by agency, what can be recorded, and the list, what is due soonest first. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useId, type ReactElement } from 'react';
import type { Schemas } from '../api/client.ts';
import { Law } from '../case/law.tsx';
import { given } from '../queue/queue-search.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { ListFilter } from '../shell/list-filter.tsx';
import { Loading } from '../shell/loading.tsx';
import { PageLinks } from '../shell/page-links.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useSession } from '../shell/use-session.ts';
import { useSay } from '../words/words.tsx';
import { DueCounts } from './due-counts.tsx';
import { DutyDue } from './duty-due.tsx';
import {
  KINDS,
  LIST_STATES,
  dutiesQuery,
  dutiesSearch,
  kindsQuery,
  type DutiesSearch,
} from './duty-queries.ts';
import { opensIn } from './duty-roles.ts';
import { KIND_KEYS, STATE_KEYS } from './duty-words.ts';

export function DutiesPage(): ReactElement {
  const say = useSay();
  const search = dutiesSearch.parse(useSearch({ from: '/inside/duties' }));
  const list = useQuery(dutiesQuery(given(search)));
  const pages = list.data ? Math.ceil(list.data.total / list.data.pageSize) : 1;
  const page = search.page ?? 1;
  return (
    <div className="page duties">
      <h1>{say('duties.title')}</h1>
      <p className="hint">{say('duties.lead')}</p>
      <NewLinks />
      {list.isPending ? <Loading what="duties.loading" /> : null}
      {list.isError ? <Fault error={list.error} again={() => void list.refetch()} /> : null}
      {list.data ? (
        <>
          <DueCounts agencies={list.data.agencies} />
          <Filters search={search} agencies={list.data.agencies} />
          <p role="status" className="quiet count">
            {say('duties.total', { count: list.data.total })}
          </p>
          {list.data.rows.length === 0 ? (
            <Empty whole={Object.keys(given(search)).length === 0} />
          ) : (
            <Rows rows={list.data.rows} agencies={list.data.agencies} />
          )}
          <PageLinks
            label={say('duties.pages')}
            page={page}
            pages={pages}
            link={(to, words) => (
              <Link to="/duties" search={given({ ...search, page: to })}>
                {words}
              </Link>
            )}
          />
        </>
      ) : null}
    </div>
  );
}

function NewLinks(): ReactElement | null {
  const say = useSay();
  const id = useId();
  const { memberships } = useSession();
  const kinds = useQuery(kindsQuery);
  const mine = kinds.data?.kinds.filter(({ opens }) => opensIn(memberships, opens).size > 0) ?? [];
  if (mine.length === 0) return null;
  return (
    <nav className="duty-new" aria-labelledby={id}>
      <h2 id={id}>{say('duties.new')}</h2>
      <ul>
        {mine.map(({ id }) => (
          <li key={id}>
            <Link to="/duties/new/$kind" params={{ kind: id }} className="usa-button">
              {say(KIND_KEYS[id])}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Filters({
  search,
  agencies,
}: {
  readonly search: DutiesSearch;
  readonly agencies: readonly Schemas['duties-page']['agencies'][number][];
}): ReactElement {
  const say = useSay();
  const navigate = useNavigate();
  const set = (field: 'agency' | 'kind' | 'state', value: string): void => {
    const next = dutiesSearch.parse({
      ...search,
      [field]: value === '' ? undefined : value,
      page: undefined,
    });
    void navigate({ to: '/duties', search: given(next) });
  };
  const choice = (
    field: 'agency' | 'kind' | 'state',
    label: string,
    options: readonly (readonly [string, string])[],
  ): ReactElement => (
    <ListFilter
      name={field}
      label={label}
      value={search[field]}
      options={options}
      set={(value) => set(field, value)}
    />
  );
  return (
    <form role="search" aria-label={say('duties.filter')} className="duty-filters">
      {choice('kind', say('duties.kind'), [
        ['', say('duties.any')],
        ...KINDS.map((kind) => [kind, say(KIND_KEYS[kind])] as const),
      ])}
      {choice('state', say('duties.state'), [
        ['', say(STATE_KEYS.unfinished)],
        ...LIST_STATES.filter((state) => state !== 'unfinished').map(
          (state) => [state, state === 'any' ? say('duties.any') : say(STATE_KEYS[state])] as const,
        ),
      ])}
      {agencies.length > 1 || search.agency !== undefined
        ? choice('agency', say('duties.agency'), [
            ['', say('duties.all-agencies')],
            ...agencies.map(({ agency, title }) => [agency, title] as const),
          ])
        : null}
    </form>
  );
}

function Rows({
  rows,
  agencies,
}: {
  readonly rows: readonly Schemas['duty-row'][];
  readonly agencies: readonly Schemas['duties-page']['agencies'][number][];
}): ReactElement {
  const say = useSay();
  const dates = useDates();
  const titles = new Map(agencies.map(({ agency, title }) => [agency, title]));
  return (
    <table className="usa-table queue-table duty-table">
      <caption className="only-heard">{say('duties.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('duties.record')}</th>
          <th scope="col">{say('duties.due')}</th>
          <th scope="col">{say('duties.state')}</th>
          <th scope="col">{say('duties.who')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, kind, norm, state, agency, recordedAt, recordedBy, ...row }) => (
          <tr key={id}>
            <th scope="row">
              <Link to="/duties/$duty" params={{ duty: id }}>
                <bdi>{number}</bdi>
              </Link>{' '}
              {say(KIND_KEYS[kind])}
              {norm === null ? null : (
                <span className="acts">
                  <Law>{norm.summary}</Law>
                  <span className="quiet line">
                    <Law>{norm.cite.join('; ')}</Law>
                    {norm.verified ? null : <>. {say('duties.unread')}</>}
                  </span>
                </span>
              )}
            </th>
            <td data-label={say('duties.due')}>
              <div>
                <DutyDue {...row} recordedAt={recordedAt} recordedBy={recordedBy} />
              </div>
            </td>
            <td data-label={say('duties.state')}>{say(STATE_KEYS[state])}</td>
            <td data-label={say('duties.who')}>
              <div>
                {recordedBy === null ? say('duties.by-program') : <bdi>{recordedBy}</bdi>}
                <span className="left">
                  {dates.day(recordedAt)} · <bdi>{titles.get(agency) ?? agency}</bdi>
                </span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Empty({ whole }: { readonly whole: boolean }): ReactElement {
  const say = useSay();
  return (
    <EmptyState title={say(whole ? 'duties.empty' : 'duties.none')}>
      {whole ? (
        <p>{say('duties.empty-how')}</p>
      ) : (
        <p>
          <Link to="/duties" search={{}}>
            {say('duties.whole')}
          </Link>
        </p>
      )}
    </EmptyState>
  );
}
