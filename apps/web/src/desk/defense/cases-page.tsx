/** Cases of a defence office: the most urgent first, what waits with its place in the list, and what is late. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useState, type ReactElement } from 'react';
import type { Schemas } from '../api/client.ts';
import { given } from '../queue/queue-search.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { ListFilter } from '../shell/list-filter.tsx';
import { Loading } from '../shell/loading.tsx';
import { PageLinks } from '../shell/page-links.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';
import { CaseDue } from './case-due.tsx';
import { LIST_STATES, TIERS, casesQuery, casesSearch, type CasesSearch } from './case-queries.ts';
import { CLOCK_KEYS, DEPENDS_KEYS, OUTCOME_KEYS, STATE_KEYS, TIER_KEYS } from './case-words.ts';

export function CasesPage(): ReactElement {
  const say = useSay();
  const search = casesSearch.parse(useSearch({ from: '/inside/cases' }));
  // A name is in nobody's address or history.
  const [name, look] = useState('');
  const list = useQuery(casesQuery({ ...given(search), ...(name === '' ? {} : { search: name }) }));
  const page = search.page ?? 1;
  const pages = list.data ? Math.ceil(list.data.total / list.data.pageSize) : 1;
  return (
    <div className="page duties cases">
      <h1>{say('screen.cases')}</h1>
      <p className="hint">{say('cases.lead')}</p>
      <p className="buttons case-do">
        <Link to="/cases/new" className="usa-button">
          {say('cases.new')}
        </Link>
        <Link to="/settings/providers">{say('providers.title')}</Link>
        <button
          type="button"
          className="usa-button usa-button--unstyled"
          onClick={() => window.print()}
        >
          {say('cases.print')}
        </button>
      </p>
      {list.isPending ? <Loading what="cases.loading" /> : null}
      {list.isError ? <Fault error={list.error} again={() => void list.refetch()} /> : null}
      {list.data ? (
        <>
          <Counts counts={list.data.counts} search={search} />
          <Filters search={search} agencies={list.data.agencies} look={look} />
          <p role="status" className="quiet count">
            {say('cases.total', { count: list.data.total })}
          </p>
          {list.data.rows.length === 0 ? (
            <Empty whole={Object.keys(given(search)).length === 0 && name === ''} />
          ) : (
            <Rows rows={list.data.rows} />
          )}
          {search.state === 'waiting' && list.data.rows.length > 0 ? (
            <section>
              <h2>{say('cases.position')}</h2>
              <p>{say('cases.position-what')}</p>
              <ul>
                {list.data.dependsOn.map((each) => (
                  <li key={each}>{say(DEPENDS_KEYS[each])}</li>
                ))}
              </ul>
            </section>
          ) : null}
          <PageLinks
            label={say('cases.pages')}
            page={page}
            pages={pages}
            link={(to, words) => (
              <Link to="/cases" search={given({ ...search, page: to })}>
                {words}
              </Link>
            )}
          />
        </>
      ) : null}
    </div>
  );
}

function Counts({
  counts,
  search,
}: {
  readonly counts: Schemas['cases-page']['counts'];
  readonly search: CasesSearch;
}): ReactElement {
  const say = useSay();
  return (
    <ul className="case-counts">
      {(['overdue', 'soon', 'checking', 'waiting', 'offered', 'placed'] as const).map((state) => (
        <li key={state}>
          <Link to="/cases" search={given({ ...search, page: undefined, state })}>
            <strong>{counts[state]}</strong> {say(STATE_KEYS[state])}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Filters({
  search,
  agencies,
  look,
}: {
  readonly search: CasesSearch;
  readonly agencies: Schemas['cases-page']['agencies'];
  readonly look: (name: string) => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const navigate = useNavigate();
  const [typed, type] = useState('');
  const set = (field: 'agency' | 'state' | 'tier', value: string): void => {
    const next = casesSearch.parse({
      ...search,
      [field]: value === '' ? undefined : value,
      page: undefined,
    });
    void navigate({ to: '/cases', search: given(next) });
  };
  const choice = (
    field: 'agency' | 'state' | 'tier',
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
    <form
      role="search"
      aria-label={say('cases.filter')}
      className="duty-filters"
      onSubmit={(event) => {
        event.preventDefault();
        look(typed.trim());
      }}
    >
      {choice('state', say('cases.state'), [
        ['', say('cases.state.open')],
        ...LIST_STATES.filter((state) => state !== 'open').map(
          (state) => [state, say(STATE_KEYS[state])] as const,
        ),
      ])}
      {choice('tier', say('cases.urgency'), [
        ['', say('cases.any')],
        ...TIERS.map((tier) => [String(tier), say(TIER_KEYS[tier])] as const),
      ])}
      {agencies.length > 1
        ? choice('agency', say('cases.office'), [
            ['', say('cases.any')],
            ...agencies.map(({ agency, title }) => [agency, title] as const),
          ])
        : null}
      <div>
        <label className="usa-label" htmlFor={`${id}-name`}>
          {say('cases.find')}
        </label>
        <div className="case-find">
          <input
            id={`${id}-name`}
            className="usa-input"
            type="search"
            dir="auto"
            autoComplete="off"
            maxLength={200}
            value={typed}
            onChange={({ target }) => type(target.value)}
          />
          <button type="submit" className="usa-button usa-button--outline">
            {say('cases.find-do')}
          </button>
        </div>
      </div>
    </form>
  );
}

function Rows({ rows }: { readonly rows: Schemas['cases-page']['rows'] }): ReactElement {
  const say = useSay();
  const dates = useDates();
  return (
    <table className="usa-table queue-table duty-table">
      <caption className="only-heard">{say('cases.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('cases.case')}</th>
          <th scope="col">{say('cases.urgency')}</th>
          <th scope="col">{say('cases.due')}</th>
          <th scope="col">{say('cases.state')}</th>
          <th scope="col">{say('cases.position')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, number, tier, tierSet, dueAt, state, provider, position, ...row }) => (
          <tr key={id} data-tier={tier}>
            <th scope="row">
              <Link to="/cases/$case" params={{ case: id }}>
                <bdi>{number}</bdi>
              </Link>
              <span className="quiet line">
                {say('cases.since', { when: dates.day(row.receivedAt) })}
              </span>
            </th>
            <td data-label={say('cases.urgency')}>
              <div>
                <strong>{say(TIER_KEYS[tier])}</strong>
                {tierSet ? <span className="quiet line">{say('cases.tier-set')}</span> : null}
              </div>
            </td>
            <td data-label={say('cases.due')}>
              <div>
                <CaseDue dueAt={dueAt} />
                {row.dueOf === null ? null : (
                  <span className="quiet line">{say(CLOCK_KEYS[row.dueOf])}</span>
                )}
              </div>
            </td>
            <td data-label={say('cases.state')}>
              <div>
                {say(STATE_KEYS[state])}
                {provider === null ? null : <bdi className="quiet line">{provider}</bdi>}
                {row.outcome === null ? null : (
                  <span className="quiet line">{say(OUTCOME_KEYS[row.outcome])}</span>
                )}
              </div>
            </td>
            <td data-label={say('cases.position')}>
              {position === null ? '–' : <Place {...position} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Place({ from, to }: { readonly from: number; readonly to: number }): ReactElement {
  const say = useSay();
  return from === to ? (
    <>{say('cases.place', { from })}</>
  ) : (
    <>{say('cases.place-range', { from, to })}</>
  );
}

function Empty({ whole }: { readonly whole: boolean }): ReactElement {
  const say = useSay();
  return whole ? (
    <EmptyState title={say('cases.empty')}>
      <p>{say('cases.empty-how')}</p>
    </EmptyState>
  ) : (
    <EmptyState title={say('cases.none')}>
      <p>
        <Link to="/cases">{say('cases.whole')}</Link>
      </p>
    </EmptyState>
  );
}
