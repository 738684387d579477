/** What the desk itself has for a plan: how many wait and can be placed, and what somebody has to mend first, each with a link to where. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import {
  caseGaps,
  providerGaps,
  type CaseGap,
  type ProviderGap,
} from '@threshold/allocation/desk-office';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { planningQuery } from './plan-queries.ts';

const GAP_KEYS: Readonly<Record<CaseGap | ProviderGap, Key>> = {
  detained: 'plans.gap-detained',
  hearing: 'plans.gap-hearing',
  'hearing-past': 'plans.gap-hearing-past',
  order: 'plans.gap-order',
  bond: 'plans.gap-bond',
  child: 'plans.gap-child',
  place: 'plans.gap-place',
  room: 'plans.gap-room',
  rate: 'plans.gap-rate',
  languages: 'plans.gap-languages',
  needs: 'plans.gap-needs',
  places: 'plans.gap-places',
};
/** Of a long list the first: whoever mends them sees the next. */
const MOST_SHOWN = 30;

export function DeskSource({
  agency,
  usualRate,
}: {
  readonly agency: string;
  /** Whether one is given. */
  readonly usualRate: boolean;
}): ReactElement {
  const say = useSay();
  const asked = useQuery(planningQuery(agency));
  if (asked.isPending) return <Loading what="plans.loading" />;
  if (asked.isError) return <Fault error={asked.error} again={() => void asked.refetch()} />;
  const { cases, providers, checking, closed, day } = asked.data;
  const able = providers.filter(
    ({ room, rate }) => room !== null && (rate !== null || usualRate),
  ).length;
  return (
    <div className="plan-desk">
      <p className="hint">{say('plans.desk-what')}</p>
      {cases.length === 0 ? (
        <EmptyState title={say('plans.no-cases')}>
          <p>{say('plans.no-cases-how')}</p>
        </EmptyState>
      ) : (
        <p>
          <strong>{say('plans.desk-counts', { cases: cases.length, providers: able })}</strong>
        </p>
      )}
      {checking > 0 ? (
        <p>
          <Link to="/cases" search={{ state: 'checking' }}>
            {say('plans.checking', { count: checking })}
          </Link>
        </p>
      ) : null}
      {closed > 0 ? <p>{say('plans.closed', { count: closed })}</p> : null}
      {able === 0 ? (
        <p className="usa-error-message" role="status">
          {say('plans.no-providers')}
        </p>
      ) : null}
      <Gaps
        summary="plans.case-gaps"
        how="plans.case-gaps-how"
        rows={cases.map(({ id, facts }) => ({
          id,
          gaps: caseGaps(facts, day),
          name: (
            <Link to="/cases/$case" params={{ case: id }}>
              <bdi>{facts.number}</bdi>
            </Link>
          ),
        }))}
      />
      <Gaps
        summary="plans.provider-gaps"
        how="plans.provider-gaps-how"
        rows={providers.map((each) => ({
          id: each.id,
          gaps: providerGaps(each),
          name: <bdi>{each.name}</bdi>,
        }))}
      >
        <Link to="/settings/providers">{say('plans.directory')}</Link>
      </Gaps>
    </div>
  );
}

function Gaps({
  summary,
  how,
  rows,
  children,
}: {
  readonly summary: Key;
  readonly how: Key;
  readonly rows: readonly {
    readonly id: string;
    readonly gaps: readonly (CaseGap | ProviderGap)[];
    readonly name: ReactNode;
  }[];
  readonly children?: ReactNode;
}): ReactElement | null {
  const say = useSay();
  const open = rows.filter(({ gaps }) => gaps.length > 0);
  if (open.length === 0) return null;
  return (
    <details className="plan-gaps">
      <summary>{say(summary, { count: open.length })}</summary>
      <p>
        {say(how)} {children}
      </p>
      <ul>
        {open.slice(0, MOST_SHOWN).map(({ id, gaps, name }) => (
          <li key={id}>
            {name}: {gaps.map((gap) => say(GAP_KEYS[gap])).join(' · ')}
          </li>
        ))}
        {open.length > MOST_SHOWN ? (
          <li>{say('plans.more', { count: open.length - MOST_SHOWN })}</li>
        ) : null}
      </ul>
    </details>
  );
}
