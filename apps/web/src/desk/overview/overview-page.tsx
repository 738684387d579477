/**
 * The supervisor's view: how many requests stand where, how old they are, whose clock runs out, who holds them.
 * For inside the agency: no small number is withheld here, and the page says that nothing of it may leave as it is.
 */
import { Label, Select } from '@trussworks/react-uswds';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { overviewQuery, type Overview } from '../api/desk-queries.ts';
import { STATE_KEYS } from '../queue/request-words.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useSession } from '../shell/use-session.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { BarPlot } from './bar-plot.tsx';

const AGE_KEYS: Readonly<Record<Overview['byAge'][number]['age'], Key>> = {
  today: 'age.today',
  'days-1-3': 'age.days-1-3',
  'days-4-7': 'age.days-4-7',
  'weeks-1-4': 'age.weeks-1-4',
  older: 'age.older',
};
const LEFT_KEYS: Readonly<Record<Overview['byTimeLeft'][number]['left'], Key>> = {
  overdue: 'left.overdue',
  day: 'left.day',
  'days-2-3': 'left.days-2-3',
  week: 'left.week',
  later: 'left.later',
  none: 'left.none',
};

export function OverviewPage(): ReactElement {
  const say = useSay();
  const { memberships } = useSession();
  const agencies = new Map(memberships.map(({ agency, agencyTitle }) => [agency, agencyTitle]));
  const [agency, setAgency] = useState('');
  const counts = useQuery(overviewQuery(agency === '' ? undefined : agency));
  return (
    <div className="page overview">
      <h1>{say('screen.overview')}</h1>
      {agencies.size > 1 ? (
        <>
          <Label htmlFor="overview-agency">{say('queue.agency')}</Label>
          <Select
            id="overview-agency"
            name="agency"
            value={agency}
            onChange={(event) => setAgency(event.target.value)}
          >
            <option value="">{say('queue.all-agencies')}</option>
            {[...agencies].map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </>
      ) : null}
      {counts.isPending ? <Loading what="overview.loading" /> : null}
      {counts.isError ? <Fault error={counts.error} again={() => void counts.refetch()} /> : null}
      {counts.data ? <Plots counts={counts.data} /> : null}
    </div>
  );
}

function Plots({ counts }: { readonly counts: Overview }): ReactElement {
  const say = useSay();
  const dates = useDates();
  if (counts.byState.every(({ count }) => count === 0)) {
    return (
      <EmptyState title={say('overview.empty')}>
        <p>{say('overview.empty-how')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p>
        {say('overview.open', { count: counts.open })}{' '}
        <span className="quiet">{say('overview.at', { at: dates.moment(counts.at) })}</span>
      </p>
      <p className="hint">{say('overview.inside')}</p>
      <div className="plots">
        <BarPlot
          title={say('overview.by-left')}
          what={say('overview.left')}
          note={say('overview.open-only')}
          bars={counts.byTimeLeft.map(({ left, count }) => ({
            id: left,
            label: say(LEFT_KEYS[left]),
            count,
            stressed: left === 'overdue',
          }))}
        />
        <BarPlot
          title={say('overview.by-state')}
          what={say('queue.state')}
          bars={counts.byState.map(({ state, count }) => ({
            id: state,
            label: (
              <Link to="/queue" search={{ state }}>
                {say(STATE_KEYS[state])}
              </Link>
            ),
            count,
          }))}
        />
        <BarPlot
          title={say('overview.by-age')}
          what={say('overview.age')}
          note={say('overview.open-only')}
          bars={counts.byAge.map(({ age, count }) => ({
            id: age,
            label: say(AGE_KEYS[age]),
            count,
          }))}
        />
        <BarPlot
          title={say('overview.by-holder')}
          what={say('queue.holder')}
          note={say('overview.open-only')}
          bars={counts.byHolder.map(({ account, name, count }) => ({
            id: account ?? 'nobody',
            label:
              account === null ? (
                <Link to="/queue" search={{ held: 'by-nobody' }}>
                  {say('queue.nobody')}
                </Link>
              ) : (
                <bdi>{name}</bdi>
              ),
            count,
            stressed: account === null,
          }))}
        />
        <BarPlot
          title={say('overview.by-week')}
          what={say('overview.week')}
          note={say('overview.weeks')}
          bars={counts.byWeek.map(({ week, recorded }) => ({
            id: week,
            // Noon, so that it is the same day wherever the city is.
            label: dates.day(`${week}T12:00:00Z`),
            count: recorded,
          }))}
        />
      </div>
    </>
  );
}
