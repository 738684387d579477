/** The releases of a request's pages, and beginning one with papers of the request. docs/releases.md. */
import { useMutation } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import { answer, api, newCommand } from '../api/client.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';
import { STATE_KEYS } from './release-words.ts';
import { useReleases, type ReleaseList } from './releases-api.ts';

const route = getRouteApi('/inside/requests/$id/releases');

export function ReleasesPage(): ReactElement {
  const say = useSay();
  const dates = useDates();
  const { id } = route.useParams();
  const list = useReleases(id);
  useTitle(say('releases.title'));
  return (
    <div className="page releases">
      <p>
        <Link to="/requests/$id" params={{ id }}>
          {say('releases.back')}
        </Link>
      </p>
      <h1>{say('releases.title')}</h1>
      <p>{say('releases.hint')}</p>
      {list.isPending ? <Loading /> : null}
      {list.isError ? <Fault error={list.error} again={() => void list.refetch()} /> : null}
      {list.data ? <Begin id={id} papers={list.data.papers} /> : null}
      {list.data?.releases.length === 0 ? (
        <EmptyState title={say('releases.none')}>
          <p>{say('releases.none-how')}</p>
        </EmptyState>
      ) : null}
      <ul className="releases-list">
        {(list.data?.releases ?? []).map(({ id: release, state, madeBy, madeAt, approvedBy }) => (
          <li key={release}>
            <Link to="/requests/$id/releases/$release" params={{ id, release }}>
              {dates.record(madeAt)}
            </Link>{' '}
            <strong>{say(STATE_KEYS[state])}</strong>
            <span className="line quiet">
              {say('releases.by', { name: madeBy })}
              {approvedBy === null ? '' : ` ${say('releases.agreed-by', { name: approvedBy })}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Begin({
  id,
  papers,
}: {
  readonly id: string;
  readonly papers: ReleaseList['papers'];
}): ReactElement {
  const say = useSay();
  const go = useNavigate();
  const [chosen, choose] = useState<ReadonlySet<number>>(new Set());
  const release = useRef(newCommand());
  const begin = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/requests/{id}/releases', {
          params: { path: { id } },
          body: { id: release.current, papers: [...chosen] },
        }),
      ),
    onSuccess: () =>
      go({ to: '/requests/$id/releases/$release', params: { id, release: release.current } }),
  });
  if (papers.length === 0) return <EmptyState title={say('releases.no-papers')} />;
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    begin.mutate();
  };
  return (
    <form onSubmit={send} className="releases-begin">
      <fieldset className="usa-fieldset">
        <legend className="usa-legend">{say('releases.choose')}</legend>
        {papers.map(({ file, name }) => (
          <div className="usa-checkbox" key={file}>
            <input
              className="usa-checkbox__input"
              type="checkbox"
              id={`paper-${file}`}
              checked={chosen.has(file)}
              onChange={() => {
                const next = new Set(chosen);
                if (!next.delete(file)) next.add(file);
                choose(next);
              }}
            />
            <label className="usa-checkbox__label" htmlFor={`paper-${file}`}>
              <bdi>{name ?? say('releases.paper', { number: file })}</bdi>
            </label>
          </div>
        ))}
      </fieldset>
      {begin.isError ? <Fault error={begin.error} /> : null}
      <button type="submit" className="usa-button" disabled={begin.isPending || chosen.size === 0}>
        {say('releases.begin')}
      </button>
    </form>
  );
}
