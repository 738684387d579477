/** The rows of the queue, in the order the server gives: danger first, then the time left, then age. */
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { QueueRow } from '../api/desk-queries.ts';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';
import { Acts, useAgencyTitle } from './act-words.tsx';
import { OutcomeMark } from './outcome-mark.tsx';
import { CHANNEL_KEYS, STATE_KEYS } from './request-words.ts';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly set: (ids: ReadonlySet<string>) => void;
}

export function QueueTable({
  rows,
  account,
  caption,
  selection,
}: {
  readonly rows: readonly QueueRow[];
  readonly account: string;
  readonly caption: string;
  /** Left out where nothing can be done to several at once. */
  readonly selection?: Selection | undefined;
}): ReactElement {
  const say = useSay();
  const all = rows.length > 0 && rows.every(({ id }) => selection?.ids.has(id));
  return (
    <table className="usa-table queue-table">
      <caption className="only-heard">{caption}</caption>
      <thead>
        <tr>
          {selection ? (
            <th scope="col" className="choose">
              <input
                type="checkbox"
                aria-label={say('queue.choose-all')}
                checked={all}
                onChange={() => selection.set(all ? new Set() : new Set(rows.map(({ id }) => id)))}
              />
            </th>
          ) : null}
          <th scope="col">{say('queue.request')}</th>
          <th scope="col">{say('queue.law')}</th>
          <th scope="col">{say('queue.due')}</th>
          <th scope="col">{say('queue.state')}</th>
          <th scope="col">{say('queue.holder')}</th>
          <th scope="col">{say('queue.came')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} account={account} selection={selection} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row,
  account,
  selection,
}: {
  readonly row: QueueRow;
  readonly account: string;
  readonly selection?: Selection | undefined;
}): ReactElement {
  const say = useSay();
  const dates = useDates();
  const agencyTitle = useAgencyTitle();
  const { id, number, acts, outcome, dueAt, state, claim, receivedAt, agency, channel, risk } = row;
  const toggled = (): ReadonlySet<string> => {
    const ids = new Set(selection?.ids);
    if (!ids.delete(id)) ids.add(id);
    return ids;
  };
  const overdue = dueAt !== null && new Date(dueAt).getTime() < Date.now();
  return (
    <tr className={risk === 0 ? 'risk-first' : undefined}>
      {selection ? (
        <td className="choose">
          <input
            type="checkbox"
            aria-label={say('queue.choose', { number })}
            checked={selection.ids.has(id)}
            onChange={() => selection.set(toggled())}
          />
        </td>
      ) : null}
      <th scope="row">
        <Link to="/requests/$id" params={{ id }} data-row={id}>
          <bdi>{number}</bdi>
        </Link>
        {risk === 0 ? <strong className="first">{say('queue.first')}</strong> : null}
        <span className="acts">
          <Acts acts={acts} />
        </span>
      </th>
      <td data-label={say('queue.law')}>
        <div>
          <OutcomeMark outcome={outcome} />
        </div>
      </td>
      <td data-label={say('queue.due')}>
        <div>
          {dueAt === null ? (
            <span className="quiet">{say('queue.no-due')}</span>
          ) : (
            <span className={overdue ? 'overdue' : undefined}>
              <time dateTime={dueAt}>{dates.due(dueAt)}</time>
              <span className="left">
                {overdue ? say('queue.overdue', { since: dates.left(dueAt) }) : dates.left(dueAt)}
              </span>
            </span>
          )}
        </div>
      </td>
      <td data-label={say('queue.state')}>{say(STATE_KEYS[state])}</td>
      <td data-label={say('queue.holder')}>
        <div>
          {claim === null ? (
            <span className="quiet">{say('queue.nobody')}</span>
          ) : (
            <span>
              {claim.by === account
                ? say('queue.you-until', { until: dates.time(claim.until) })
                : say('queue.until', { name: claim.name, until: dates.time(claim.until) })}
            </span>
          )}
        </div>
      </td>
      <td data-label={say('queue.came')}>
        <div>
          <time dateTime={receivedAt}>{dates.day(receivedAt)}</time>
          <span className="left">
            {say('queue.by-at', {
              channel: say(CHANNEL_KEYS[channel]),
              agency: agencyTitle(agency),
            })}
          </span>
        </div>
      </td>
    </tr>
  );
}
