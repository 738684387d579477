/** What is due by agency, for whoever sees more than one or leads one: counts with the list behind each. */
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Schemas } from '../api/client.ts';
import { useSay } from '../words/words.tsx';

export function DueCounts({
  agencies,
}: {
  readonly agencies: readonly Schemas['duties-page']['agencies'][number][];
}): ReactElement | null {
  const say = useSay();
  if (agencies.length === 0) return null;
  return (
    <div className="duty-counts" tabIndex={0} role="region" aria-label={say('duties.counts')}>
      <table className="usa-table">
        <caption>{say('duties.counts')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('duties.agency')}</th>
            <th scope="col">{say('duties.count-overdue')}</th>
            <th scope="col">{say('duties.count-unrecorded')}</th>
            <th scope="col">{say('duties.count-soon')}</th>
            <th scope="col">{say('duties.count-later')}</th>
            <th scope="col">{say('duties.count-undated')}</th>
            <th scope="col">{say('duties.count-waiting')}</th>
          </tr>
        </thead>
        <tbody>
          {agencies.map(({ agency, title, overdue, unrecorded, soon, later, undated, waiting }) => (
            <tr key={agency}>
              <th scope="row">
                <Link to="/duties" search={{ agency }}>
                  <bdi>{title}</bdi>
                </Link>
              </th>
              <td>
                {overdue > 0 ? (
                  <Link to="/duties" search={{ agency, state: 'overdue' }} className="overdue">
                    {overdue}
                  </Link>
                ) : (
                  0
                )}
              </td>
              <td>
                {unrecorded > 0 ? (
                  <Link to="/duties" search={{ agency, state: 'unrecorded' }}>
                    {unrecorded}
                  </Link>
                ) : (
                  0
                )}
              </td>
              <td>{soon}</td>
              <td>{later}</td>
              <td>{undated}</td>
              <td>
                {waiting > 0 ? (
                  <Link to="/duties" search={{ agency, state: 'waiting' }}>
                    {waiting}
                  </Link>
                ) : (
                  0
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
