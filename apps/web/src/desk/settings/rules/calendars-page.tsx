/** The calendars that due dates are counted by: their days, a day to add, what it would move, and who agreed. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { answer, api, type Schemas } from '../../api/client.ts';
import { Law } from '../../case/law.tsx';
import { EmptyState } from '../../shell/empty-state.tsx';
import { Fault } from '../../shell/fault.tsx';
import { Loading } from '../../shell/loading.tsx';
import { useSay } from '../../words/words.tsx';
import { AmendmentCard } from './amendment-card.tsx';
import { DayForm } from './day-form.tsx';

export function CalendarsPage(): ReactElement {
  const say = useSay();
  const client = useQueryClient();
  const list = useQuery({
    queryKey: ['calendars'],
    queryFn: () => answer(api.GET('/api/calendars')),
  });
  const again = (): void => void client.invalidateQueries({ queryKey: ['calendars'] });
  return (
    <>
      <h1>{say('calendar.title')}</h1>
      {list.isPending ? <Loading what="calendar.loading" /> : null}
      {list.isError ? <Fault error={list.error} again={again} /> : null}
      {list.data ? <Calendars list={list.data} again={again} /> : null}
    </>
  );
}

function Calendars({
  list: { calendars, amendments },
  again,
}: {
  readonly list: Schemas['calendar-list'];
  readonly again: () => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const [chosen, choose] = useState(calendars[0]?.id ?? '');
  const calendar = calendars.find((each) => each.id === chosen);
  return (
    <>
      <label className="usa-label" htmlFor={id}>
        {say('calendar.which')}
      </label>
      <select
        id={id}
        className="usa-select"
        value={chosen}
        onChange={({ target }) => choose(target.value)}
      >
        {calendars.map((each) => (
          <option key={each.id} value={each.id} lang="en">
            {each.title}
          </option>
        ))}
      </select>
      {calendar ? (
        <details className="rules-card">
          <summary>{say('calendar.rows', { count: calendar.rows.length })}</summary>
          <ul>
            {calendar.rows.map((row) => (
              <li key={row.id}>
                <Law>
                  {row.name}. {row.cite.map(({ ref }) => ref).join('; ')}
                </Law>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <DayForm key={chosen} calendar={chosen} proposed={again} />
      <section>
        <h2>{say('calendar.amendments')}</h2>
        {amendments.length === 0 ? (
          <EmptyState title={say('calendar.none')}>
            <p>{say('calendar.none-what')}</p>
          </EmptyState>
        ) : null}
        {amendments.map((each) => (
          <AmendmentCard key={each.id} line={each} calendars={calendars} changed={again} />
        ))}
      </section>
    </>
  );
}
