/**
 * What may go by the schedule: a list that somebody looks at, record by record, before anything is purged. What is
 * held cannot be chosen. A purge cannot be undone, and its certificate stays.
 */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useRef, useState, type ReactElement } from 'react';
import { answer, api, newCommand } from '../api/client.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useDay } from './use-day.ts';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';
import { CLASS_KEYS } from './record-class.ts';
import { dueQuery, purgesQuery, useRecordsChange } from './records-api.ts';

export function Purge({ agency }: { readonly agency: string }): ReactElement {
  const say = useSay();
  const day = useDay();
  const title = useId();
  const due = useQuery(dueQuery(agency));
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const free = (due.data?.due ?? []).filter(({ held }) => !held).map(({ id }) => id);
  const taken = free.filter((id) => chosen.has(id));
  const turn = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{say('records.purge')}</h2>
      <p>{say('records.purge-hint')}</p>
      {due.isPending ? <Loading /> : null}
      {due.isError ? <Fault error={due.error} again={() => void due.refetch()} /> : null}
      {due.data?.due.length === 0 ? (
        <EmptyState title={say('records.none-due')}>
          <p>{say('records.none-due-how')}</p>
        </EmptyState>
      ) : null}
      {due.data && due.data.due.length > 0 ? (
        <>
          <div
            className="records-table"
            tabIndex={0}
            role="region"
            aria-labelledby={`${title}-table`}
          >
            <table className="usa-table usa-table--borderless">
              <caption id={`${title}-table`}>
                {say('records.due-caption', { count: due.data.due.length })}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{say('records.record')}</th>
                  <th scope="col">{say('records.class')}</th>
                  <th scope="col">{say('records.ended')}</th>
                  <th scope="col">{say('records.kept-until')}</th>
                  <th scope="col">{say('records.authority')}</th>
                </tr>
              </thead>
              <tbody>
                {due.data.due.map(
                  ({ id, number, of, class: ofClass, endedOn, keptUntil, authority, held }) => (
                    <tr key={id}>
                      <th scope="row">
                        {held ? (
                          <>
                            <bdi>{number}</bdi> <span className="line">{say('records.held')}</span>
                          </>
                        ) : (
                          <span className="usa-checkbox">
                            <input
                              className="usa-checkbox__input"
                              type="checkbox"
                              id={`${title}-${id}`}
                              checked={chosen.has(id)}
                              onChange={() => turn(id)}
                            />
                            <label className="usa-checkbox__label" htmlFor={`${title}-${id}`}>
                              <bdi>{number}</bdi>
                            </label>
                          </span>
                        )}
                        <Look id={id} of={of} number={number} />
                      </th>
                      <td>{say(CLASS_KEYS[ofClass])}</td>
                      <td>{day(endedOn)}</td>
                      <td>{day(keptUntil)}</td>
                      <td>
                        <bdi>{authority}</bdi>
                      </td>
                    </tr>
                  ),
                )}
              </tbody>
            </table>
          </div>
          <p>
            <button
              type="button"
              className="usa-button usa-button--unstyled"
              onClick={() => choose(new Set(taken.length === free.length ? [] : free))}
            >
              {say(
                taken.length === free.length && free.length > 0
                  ? 'records.choose-none'
                  : 'records.choose-all',
              )}
            </button>
          </p>
        </>
      ) : null}
      {due.data ? <DoPurge agency={agency} records={taken} some={due.data.due.length > 0} /> : null}
      <Done agency={agency} />
    </section>
  );
}

function Look({
  id,
  of,
  number,
}: {
  readonly id: string;
  readonly of: 'request' | 'duty' | 'case';
  readonly number: string;
}): ReactElement {
  const say = useSay();
  const words = (
    <>
      {say('records.look')} <span className="only-heard">{number}</span>
    </>
  );
  // A case of a defence office is read by its coordinators alone; its number is enough here.
  if (of === 'case') return <span className="quiet">{say('records.case-sealed')}</span>;
  return of === 'duty' ? (
    <Link to="/duties/$duty" params={{ duty: id }}>
      {words}
    </Link>
  ) : (
    <Link to="/requests/$id" params={{ id }}>
      {words}
    </Link>
  );
}

function DoPurge({
  agency,
  records,
  some,
}: {
  readonly agency: string;
  readonly records: readonly string[];
  /** What went stays said where nothing else is left to go. */
  readonly some: boolean;
}): ReactElement {
  const say = useSay();
  const [asked, ask] = useState(false);
  // The same purge is sent again where the line broke.
  const command = useRef(newCommand());
  const purge = useRecordsChange((body: { id: string; records: string[] }) =>
    answer(api.POST('/api/retention/purge', { body: { agency, ...body } })),
  );
  const result = purge.data;
  const send = (): void => {
    purge.mutate(
      { id: command.current, records: [...records] },
      {
        onSuccess: () => {
          command.current = newCommand();
          ask(false);
        },
      },
    );
  };
  return (
    <>
      {purge.isError ? <Fault error={purge.error} /> : null}
      {result ? (
        <p role="status" className="records-done">
          {say('records.purged', { count: result.gone.length })}{' '}
          {result.stayed.length > 0 ? say('records.stayed', { count: result.stayed.length }) : ''}{' '}
          <Link to="/records/purges/$purge" params={{ purge: result.purge }}>
            {say('records.certificate')}
          </Link>
        </p>
      ) : null}
      {asked ? (
        <div role="group" aria-label={say('records.purge-sure', { count: records.length })}>
          <p>
            <strong>{say('records.purge-sure', { count: records.length })}</strong>
          </p>
          <p className="records-steps">
            <button
              type="button"
              className="usa-button usa-button--secondary"
              disabled={purge.isPending || records.length === 0}
              onClick={send}
            >
              {say('records.purge-now')}
            </button>
            <button
              type="button"
              className="usa-button usa-button--outline"
              onClick={() => ask(false)}
            >
              {say('records.purge-not')}
            </button>
          </p>
        </div>
      ) : !some ? null : (
        <p>
          <button
            type="button"
            className="usa-button"
            disabled={records.length === 0}
            onClick={() => ask(true)}
          >
            {say('records.purge-chosen', { count: records.length })}
          </button>
        </p>
      )}
    </>
  );
}

function Done({ agency }: { readonly agency: string }): ReactElement | null {
  const say = useSay();
  const dates = useDates();
  const purges = useQuery(purgesQuery(agency));
  if (purges.isLoadingError)
    return <Fault error={purges.error} again={() => void purges.refetch()} />;
  if (!purges.data || purges.data.purges.length === 0) return null;
  return (
    <>
      <h3>{say('records.purges')}</h3>
      <ul className="records-list">
        {purges.data.purges.map(({ id, at, by, records }) => (
          <li key={id}>
            <Link to="/records/purges/$purge" params={{ purge: id }}>
              {say('records.certificate-of', { at: dates.record(at) })}
            </Link>
            <span className="line quiet">
              {say('records.purge-by', { name: by, count: records })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
