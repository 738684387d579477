/** Who read what is sealed of which request: for the auditor, and a privacy officer for the own agency. No content. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useId, useState, type ReactElement, type SubmitEvent } from 'react';
import { vocabularyQuery } from '../api/desk-queries.ts';
import { Pick } from '../case/field.tsx';
import { given } from '../queue/queue-search.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useDates } from '../shell/use-dates.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { readsQuery } from './reading-api.ts';
import { readsSearch, type ReadsSearch } from './reads-search.ts';

const PART_KEYS: Readonly<
  Record<'case' | 'letter' | 'paper' | 'export' | 'duty' | 'defence', Key>
> = {
  case: 'reading.part-case',
  letter: 'reading.part-letter',
  paper: 'reading.part-paper',
  export: 'reading.part-export',
  duty: 'reading.part-duty',
  defence: 'reading.part-defence',
};

const route = getRouteApi('/inside/reads');

export function ReadsPage(): ReactElement {
  const say = useSay();
  const dates = useDates();
  const search = readsSearch.parse(route.useSearch());
  const words = useQuery(vocabularyQuery);
  const reads = useQuery(readsQuery(given(search)));
  const titles = new Map((words.data?.agencies ?? []).map(({ id, title }) => [id, title]));
  return (
    <div className="page records">
      <h1>{say('screen.reads')}</h1>
      <p>{say('reading.reads-hint')}</p>
      <Filters search={search} />
      {reads.isPending ? <Loading /> : null}
      {reads.isError ? <Fault error={reads.error} again={() => void reads.refetch()} /> : null}
      {reads.data?.reads.length === 0 ? (
        <EmptyState title={say('reading.none')}>
          <p>{say('reading.none-how')}</p>
        </EmptyState>
      ) : null}
      {reads.data && reads.data.reads.length > 0 ? (
        <div className="records-table" tabIndex={0} role="region" aria-label={say('screen.reads')}>
          <table className="usa-table usa-table--borderless">
            <caption>{say('reading.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('reading.when')}</th>
                <th scope="col">{say('reading.who')}</th>
                <th scope="col">{say('records.number')}</th>
                <th scope="col">{say('reading.what')}</th>
                <th scope="col">{say('queue.agency')}</th>
              </tr>
            </thead>
            <tbody>
              {reads.data.reads.map(({ id, at, account, name, number, what, opened, agency }) => (
                <tr key={id}>
                  <td>
                    <time dateTime={at}>{dates.record(at)}</time>
                  </td>
                  <td>
                    <Link to="/reads" search={{ account }}>
                      <bdi>{name}</bdi>
                    </Link>
                  </td>
                  <td>
                    <Link to="/reads" search={{ number }}>
                      <bdi>{number}</bdi>
                    </Link>
                  </td>
                  <td>
                    {say(PART_KEYS[what])}
                    {opened ? (
                      <strong className="line">{say('reading.through-opening')}</strong>
                    ) : null}
                  </td>
                  <td>{titles.get(agency) ?? agency}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <p className="records-steps no-print">
        {search.before === undefined ? null : (
          <Link to="/reads" search={{ ...search, before: undefined }}>
            {say('reading.newest')}
          </Link>
        )}
        {typeof reads.data?.next !== 'number' ? null : (
          <Link to="/reads" search={{ ...search, before: reads.data.next }}>
            {say('reading.older')}
          </Link>
        )}
      </p>
    </div>
  );
}

function Filters({ search }: { readonly search: ReadsSearch }): ReactElement {
  const say = useSay();
  const id = useId();
  const navigate = useNavigate();
  const words = useQuery(vocabularyQuery);
  const [number, type] = useState(search.number ?? '');
  const show = (change: ReadsSearch): void => {
    void navigate({ to: '/reads', search: given({ ...search, before: undefined, ...change }) });
  };
  const find = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    show({ number: number.trim() === '' ? undefined : number.trim() });
  };
  return (
    <form className="no-print" role="search" aria-label={say('reading.filters')} onSubmit={find}>
      <div className="records-filters">
        <Pick
          label={say('queue.agency')}
          choices={(words.data?.agencies ?? []).map((each) => ({
            value: each.id,
            label: each.title,
          }))}
          value={search.agency ?? ''}
          choose={(agency) => show({ agency: agency === '' ? undefined : agency })}
        />
        <div>
          <label className="usa-label" htmlFor={id}>
            {say('records.number')}
          </label>
          <input
            id={id}
            className="usa-input"
            dir="ltr"
            maxLength={20}
            value={number}
            onChange={({ target }) => type(target.value)}
          />
        </div>
      </div>
      <div className="usa-checkbox">
        <input
          className="usa-checkbox__input"
          type="checkbox"
          id={`${id}-opened`}
          checked={search.opened === 'only'}
          onChange={({ target }) => show({ opened: target.checked ? 'only' : undefined })}
        />
        <label className="usa-checkbox__label" htmlFor={`${id}-opened`}>
          {say('reading.only-opened')}
        </label>
      </div>
      <p className="records-steps">
        <button type="submit" className="usa-button usa-button--outline">
          {say('reading.find')}
        </button>
        {Object.keys(given(search)).length === 0 ? null : (
          <Link to="/reads" search={{}} onClick={() => type('')}>
            {say('reading.all')}
          </Link>
        )}
      </p>
    </form>
  );
}
