/** Plans that were saved, the newest first. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { dayWords } from '../case/when.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useWords } from '../words/words.tsx';
import { plansQuery } from './plan-queries.ts';
import { POLICY_KEYS } from './plan-words.ts';

export function SavedPlans({ agency }: { readonly agency: string }): ReactElement {
  const { say, locale } = useWords();
  const dates = useDates();
  const [page, turn] = useState(1);
  const list = useQuery(plansQuery(agency, page));
  return (
    <section className="saved-plans" aria-labelledby="saved-plans">
      <h2 id="saved-plans">{say('plans.saved')}</h2>
      {list.isPending ? <Loading /> : null}
      {list.isError ? <Fault error={list.error} again={() => void list.refetch()} /> : null}
      {list.data?.plans.length === 0 ? (
        <EmptyState title={say('plans.none')}>
          <p>{say('plans.none-how')}</p>
        </EmptyState>
      ) : null}
      <ul className="records-list">
        {list.data?.plans.map(({ id, title, savedBy, savedAt, state, day, main, exported }) => (
          <li key={id}>
            <p>
              <Link to="/allocation/$plan" params={{ plan: id }}>
                <strong>
                  <bdi>{title}</bdi>
                </strong>
              </Link>
              {state === 'taken-back' ? <> · {say('plans.state-taken-back')}</> : null}
              <span className="line">
                {say('plans.of-day', { day: dayWords(locale, day) })} · {say(POLICY_KEYS[main])}
                {exported > 0 ? <> · {say('plans.exported', { count: exported })}</> : null}
              </span>
              <span className="line quiet">
                {say('plans.by', { name: savedBy, at: dates.record(savedAt) })}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {list.data ? (
        <p className="plan-buttons">
          {page > 1 ? (
            <button
              type="button"
              className="usa-button usa-button--outline"
              onClick={() => turn(page - 1)}
            >
              {say('plans.newer')}
            </button>
          ) : null}
          {page * list.data.pageSize < list.data.total ? (
            <button
              type="button"
              className="usa-button usa-button--outline"
              onClick={() => turn(page + 1)}
            >
              {say('plans.older')}
            </button>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}
