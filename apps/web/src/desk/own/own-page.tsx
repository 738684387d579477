/** What this person recorded, newest questions first: what counsel said, and what counsel asks back. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { queueQuery, type QueueQuery } from '../api/desk-queries.ts';
import { QueueTable } from '../queue/queue-table.tsx';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useSession } from '../shell/use-session.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';

const PARTS: readonly {
  readonly title: Key;
  readonly caption: Key;
  readonly query: QueueQuery;
}[] = [
  {
    title: 'own.asked',
    caption: 'own.asked-caption',
    query: { recorded: 'by-me', state: 'asked' },
  },
  { title: 'own.open', caption: 'own.open-caption', query: { recorded: 'by-me', state: 'open' } },
  {
    title: 'own.closed',
    caption: 'own.closed-caption',
    query: { recorded: 'by-me', state: 'closed', most: 20 },
  },
];

export function OwnPage(): ReactElement {
  const say = useSay();
  return (
    <div className="page">
      <h1>{say('own.title')}</h1>
      <p>
        <Link to="/record" className="usa-button">
          {say('own.record')}
        </Link>
      </p>
      {PARTS.map((part) => (
        <Part key={part.title} {...part} />
      ))}
    </div>
  );
}

function Part({ title, caption, query }: (typeof PARTS)[number]): ReactElement | null {
  const say = useSay();
  const { account } = useSession();
  const page = useQuery(queueQuery(query));
  // What waits for the counter stands above, once.
  const rows = page.data?.rows.filter(({ state }) => query.state !== 'open' || state !== 'asked');
  if (rows?.length === 0 && query.state !== 'open') return null;
  return (
    <section>
      <h2>{say(title)}</h2>
      {page.isPending ? <Loading what="own.loading" /> : null}
      {page.isError ? <Fault error={page.error} again={() => void page.refetch()} /> : null}
      {rows === undefined ? null : rows.length === 0 ? (
        <EmptyState title={say('own.empty')}>
          <p>{say('own.empty-how')}</p>
        </EmptyState>
      ) : (
        <QueueTable rows={rows} account={account} caption={say(caption)} />
      )}
    </section>
  );
}
