/**
 * One release of pages: what is marked, the pages as they will leave, a second person's word, and the file while it is
 * kept. docs/releases.md.
 */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import { fetchFile, keepFile } from '../case/case-api.ts';
import { PURPOSE_KEYS } from '../exports/purpose-words.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';
import { MarkForm } from './mark-form.tsx';
import type { ReleaseView } from './marks.ts';
import { STATE_KEYS } from './release-words.ts';
import { useRelease } from './releases-api.ts';

const route = getRouteApi('/inside/requests/$id/releases/$release');

export function ReleasePage(): ReactElement {
  const say = useSay();
  const { id, release } = route.useParams();
  const asked = useRelease(id, release);
  const { data } = asked;
  useTitle(data && say('releases.one', { number: data.number }));
  return (
    <div className="page releases">
      <p>
        <Link to="/requests/$id/releases" params={{ id }}>
          {say('releases.all')}
        </Link>
      </p>
      <h1>{say('releases.one', { number: `\u2068${data?.number ?? ''}\u2069` })}</h1>
      {asked.isPending ? <Loading /> : null}
      {asked.isError ? <Fault error={asked.error} again={() => void asked.refetch()} /> : null}
      {data ? <Shown id={id} view={data} /> : null}
    </div>
  );
}

function Shown({ id, view }: { readonly id: string; readonly view: ReleaseView }): ReactElement {
  const say = useSay();
  const [again, mark] = useState(0);
  const { state, version, problem } = view;
  // Marks that were begun and not sent stay, whatever somebody else does with the release.
  const [begun, begin] = useState<ReleaseView>();
  const [seen, see] = useState<number>();
  const marks = state === 'marking' || again === version || begun !== undefined;
  const drop = (): void => {
    begin(undefined);
    see(undefined);
  };
  return (
    <>
      <p role="status" data-release={state}>
        <strong>{say(STATE_KEYS[state])}</strong>
      </p>
      {problem === null ? null : (
        <p className="case-problem">
          <bdi lang="en">{problem}</bdi>
        </p>
      )}
      {state === 'opening' || state === 'checking' || state === 'making' ? (
        <p className="quiet">{say('releases.wait')}</p>
      ) : null}
      {state === 'withdrawn' || state === 'expired' ? (
        <EmptyState title={say('releases.gone')} />
      ) : null}
      {begun && (seen ?? begun.version) !== version ? (
        <div className="settings-newer" role="alert">
          <p>
            <strong>{say('releases.newer')}</strong>
          </p>
          <p className="releases-tools">
            <button type="button" className="usa-button" onClick={() => see(version)}>
              {say('settings.newer-mine')}
            </button>{' '}
            <button type="button" className="usa-button usa-button--outline" onClick={drop}>
              {say('settings.newer-theirs')}
            </button>
          </p>
        </div>
      ) : null}
      {marks && (begun ?? view).pages.length > 0 ? (
        <MarkForm
          key={begun?.version ?? version}
          id={id}
          view={begun ?? view}
          version={seen ?? begun?.version ?? version}
          unsent={(is) => (is ? begin(begun ?? view) : drop())}
        />
      ) : null}
      {!marks && (state === 'ready' || state === 'made' || state === 'making') ? (
        <>
          <About view={view} />
          <Results id={id} view={view} />
        </>
      ) : null}
      {state === 'made' ? <Kept id={id} view={view} /> : null}
      {!marks && state === 'ready' ? (
        <Agree id={id} view={view} changeIt={() => mark(version)} />
      ) : null}
      {state === 'marking' || state === 'ready' || state === 'failed' || state === 'opening' ? (
        <Withdraw id={id} view={view} />
      ) : null}
    </>
  );
}

function About({ view }: { readonly view: ReleaseView }): ReactElement | null {
  const say = useSay();
  const { marks, markedBy, approvedBy } = view;
  if (!marks) return null;
  return (
    <dl className="releases-about">
      <dt>{say('exports.purpose')}</dt>
      <dd>
        {say(PURPOSE_KEYS[marks.purpose.kind])}: <bdi>{marks.purpose.words}</bdi>
      </dd>
      <dt>{say('releases.recipient')}</dt>
      <dd>
        <bdi>{marks.recipient}</bdi>
      </dd>
      <dt>{say('releases.basis')}</dt>
      <dd>
        <bdi>{marks.basis}</bdi>
      </dd>
      <dt>{say('releases.reasons')}</dt>
      {marks.reasons.map(({ code, words }) => (
        <dd key={code}>
          <bdi dir="ltr">{code}</bdi>: <bdi>{words}</bdi>
        </dd>
      ))}
      <dt>{say('releases.marked-by')}</dt>
      <dd>
        <bdi>{markedBy}</bdi>
      </dd>
      {approvedBy === null ? null : (
        <>
          <dt>{say('releases.agreed')}</dt>
          <dd>
            <bdi>{approvedBy}</bdi>
          </dd>
        </>
      )}
    </dl>
  );
}

function Results({ id, view }: { readonly id: string; readonly view: ReleaseView }): ReactElement {
  const say = useSay();
  const of = view.marks?.pages.length ?? 0;
  return (
    <section aria-labelledby="release-result">
      <h2 id="release-result">{say('releases.result')}</h2>
      <p className="quiet">{say('releases.result-hint')}</p>
      {(view.marks?.pages ?? []).map(({ at }, number) => (
        <figure key={`${view.version} ${at}`} className="releases-result">
          <img
            src={`/api/requests/${id}/releases/${view.id}/results/${number}`}
            alt={say('releases.result-page', { number: number + 1, of })}
          />
          <figcaption>{say('papers.page', { number: number + 1, of })}</figcaption>
        </figure>
      ))}
    </section>
  );
}

function Kept({ id, view }: { readonly id: string; readonly view: ReleaseView }): ReactElement {
  const say = useSay();
  const dates = useDates();
  const { file } = view;
  const fetched = useMutation({
    mutationFn: async () =>
      keepFile(
        await fetchFile(`/api/requests/${id}/releases/${view.id}/file`),
        file?.name ?? 'release.zip',
      ),
  });
  return (
    <section aria-labelledby="release-file">
      <h2 id="release-file">{say('releases.file')}</h2>
      <p>{say('releases.until', { at: dates.record(view.until) })}</p>
      {file === null ? null : (
        <code className="line" dir="ltr">
          {file.name} SHA-256 {file.sha256}
        </code>
      )}
      {fetched.isError ? <Fault error={fetched.error} /> : null}
      <p>
        <button
          type="button"
          className="usa-button"
          disabled={fetched.isPending}
          onClick={() => fetched.mutate()}
        >
          {say('releases.fetch')}
        </button>
      </p>
    </section>
  );
}

function Agree({
  id,
  view,
  changeIt,
}: {
  readonly id: string;
  readonly view: ReleaseView;
  readonly changeIt: () => void;
}): ReactElement {
  const say = useSay();
  const client = useQueryClient();
  const [looked, look] = useState(false);
  const agree = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/requests/{id}/release-approval', {
          params: { path: { id } },
          body: { release: view.id, version: view.version },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['request', id] }),
  });
  return (
    <section aria-labelledby="release-agree" className="releases-agree">
      <h2 id="release-agree">{say('releases.second')}</h2>
      {view.mayApprove ? (
        <>
          <div className="usa-checkbox">
            <input
              className="usa-checkbox__input"
              type="checkbox"
              id="release-looked"
              checked={looked}
              onChange={() => look(!looked)}
            />
            <label className="usa-checkbox__label" htmlFor="release-looked">
              {say('releases.looked')}
            </label>
          </div>
          {agree.isError ? <Fault error={agree.error} /> : null}
          <button
            type="button"
            className="usa-button"
            disabled={!looked || agree.isPending}
            onClick={() => agree.mutate()}
          >
            {say('releases.agree')}
          </button>
        </>
      ) : (
        <p>{say('releases.not-you')}</p>
      )}{' '}
      <button type="button" className="usa-button usa-button--outline" onClick={changeIt}>
        {say('releases.change')}
      </button>
    </section>
  );
}

function Withdraw({ id, view }: { readonly id: string; readonly view: ReleaseView }): ReactElement {
  const say = useSay();
  const client = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/requests/{id}/release-withdrawal', {
          params: { path: { id } },
          body: { release: view.id, version: view.version },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['request', id] }),
  });
  return (
    <>
      {withdraw.isError ? <Fault error={withdraw.error} /> : null}
      <p className="releases-withdraw">
        <button
          type="button"
          className="usa-button usa-button--outline"
          disabled={withdraw.isPending}
          onClick={() => withdraw.mutate()}
        >
          {say('releases.withdraw')}
        </button>{' '}
        <span className="quiet">{say('releases.withdraw-hint')}</span>
      </p>
    </>
  );
}
