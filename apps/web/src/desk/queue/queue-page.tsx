/** Counsel's queue: what is most pressing first, narrowed by the address, worked on alone or several at once. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { queueQuery } from '../api/desk-queries.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { assignsRequests, worksOnRequests } from '../shell/role-screens.ts';
import { useSession } from '../shell/use-session.ts';
import { useSay } from '../words/words.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { KeyHelp } from './key-help.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { addressOf, askedFor, given, queueSearch, type QueueSearch } from './queue-search.ts';
import { QueueTable } from './queue-table.tsx';
import { useQueueKeys } from './use-queue-keys.ts';
import { ViewList } from './view-list.tsx';

export function QueuePage(): ReactElement {
  const say = useSay();
  const search = queueSearch.parse(useSearch({ from: '/inside/queue' }));
  const navigate = useNavigate();
  const { account, memberships } = useSession();
  const page = useQuery(queueQuery(askedFor(search)));
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [help, setHelp] = useState(false);
  const toggleHelp = useCallback(() => setHelp((shown) => !shown), []);
  const keys = useQueueKeys(toggleHelp);
  const works = worksOnRequests(memberships);
  const changes = works || assignsRequests(memberships);
  const rows = useMemo(() => page.data?.rows ?? [], [page.data]);
  const chosen = rows.filter(({ id }) => ids.has(id));
  const show = (to: QueueSearch): void => {
    setIds(new Set());
    void navigate({ to: '/queue', search: given(to) });
  };

  return (
    <div className="page queue">
      <h1>{say('queue.title')}</h1>
      <ViewList search={search} />
      <QueueFilters search={search} memberships={memberships} change={show} />
      {page.isPending ? <Loading what="queue.loading" /> : null}
      {page.isError ? <Fault error={page.error} again={() => void page.refetch()} /> : null}
      {page.data ? (
        <>
          <p role="status" className="quiet count">
            {page.data.next === null
              ? say('queue.count', { count: rows.length })
              : say('queue.count-more', { count: rows.length })}
          </p>
          {rows.length === 0 ? (
            <Empty search={search} />
          ) : (
            <>
              <KeyHelp keys={keys} shown={help} toggle={toggleHelp} />
              {chosen.length > 0 ? (
                <BulkBar chosen={chosen} works={works} clear={() => setIds(new Set())} />
              ) : null}
              <QueueTable
                rows={rows}
                account={account}
                caption={say('queue.caption')}
                selection={changes ? { ids, set: setIds } : undefined}
              />
            </>
          )}
          <nav className="pages" aria-label={say('queue.pages')}>
            {search.after === undefined ? null : (
              <Link to="/queue" search={given({ ...search, after: undefined })}>
                {say('queue.first-page')}
              </Link>
            )}
            {page.data.next === null ? null : (
              <Link to="/queue" search={given({ ...search, after: page.data.next })}>
                {say('queue.next-page')}
              </Link>
            )}
          </nav>
        </>
      ) : null}
    </div>
  );
}

function Empty({ search }: { readonly search: QueueSearch }): ReactElement {
  const say = useSay();
  if (search.search === undefined && addressOf(search) === '') {
    return (
      <EmptyState title={say('queue.empty')}>
        <p>{say('queue.empty-how')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={say('queue.none')}>
      <p>{search.search === undefined ? say('queue.none-view') : say('queue.none-search')}</p>
      <p>
        <Link to="/queue" search={{}}>
          {say('queue.whole')}
        </Link>
      </p>
    </EmptyState>
  );
}
