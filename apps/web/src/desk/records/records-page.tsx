/**
 * Records of an agency: how long each class is kept and by which authority, what is held, what may go and what went,
 * and what the log still proves of it. Each part is for those who have use for it; the agency stands in the address.
 */
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Pick } from '../case/field.tsx';
import type { Role } from '../api/session.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { useSession } from '../shell/use-session.ts';
import { useSay } from '../words/words.tsx';
import { AfterPurge } from './after-purge.tsx';
import { Holds } from './holds.tsx';
import { Periods } from './periods.tsx';
import { Purge } from './purge.tsx';

const PARTS: Readonly<Record<'periods' | 'holds' | 'purge' | 'after', readonly Role[]>> = {
  periods: ['privacy-officer'],
  holds: ['privacy-officer', 'counsel'],
  purge: ['privacy-officer'],
  after: ['privacy-officer', 'counsel', 'supervisor', 'auditor'],
};

const route = getRouteApi('/inside/records');

export function RecordsPage(): ReactElement {
  const say = useSay();
  const { memberships } = useSession();
  const { agency: asked, number } = route.useSearch();
  const navigate = useNavigate();
  const mine = memberships.filter(({ role }) => PARTS.after.includes(role));
  const agencies = new Map(mine.map((each) => [each.agency, each.agencyTitle]));
  const agency = asked ?? mine[0]?.agency;
  const choose = (given: string): void => {
    void navigate({ to: '/records', search: { agency: given } });
  };
  if (agency === undefined) {
    return (
      <div className="page">
        <h1>{say('screen.records')}</h1>
        <EmptyState title={say('records.not-yours')} />
      </div>
    );
  }
  const roles = mine.filter((each) => each.agency === agency).map(({ role }) => role);
  const has = (part: keyof typeof PARTS): boolean =>
    roles.some((role) => PARTS[part].includes(role));
  return (
    <div className="page records">
      <h1>{say('screen.records')}</h1>
      {agencies.size > 1 ? (
        <Pick
          label={say('queue.agency')}
          choices={[...agencies].map(([value, label]) => ({ value, label }))}
          value={agency}
          choose={choose}
        />
      ) : (
        <p className="quiet">{agencies.get(agency)}</p>
      )}
      {has('periods') ? <Periods key={`periods ${agency}`} agency={agency} /> : null}
      {has('holds') ? (
        <Holds key={`holds ${agency}`} agency={agency} places={roles.includes('counsel')} />
      ) : null}
      {has('purge') ? <Purge key={`purge ${agency}`} agency={agency} /> : null}
      <AfterPurge key={`after ${agency}`} agency={agency} number={number} />
    </div>
  );
}
