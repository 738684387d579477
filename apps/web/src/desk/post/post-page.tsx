/**
 * Letters that wait for the post: all that are chosen as one PDF with a sheet that lists them, then recorded as posted in
 * one step. That step waits ten seconds, so that it can be undone before anything is recorded; who leaves the page
 * sooner has not undone it, and it is recorded then. docs/outbox.md.
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '@trussworks/react-uswds';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { OWN_HEADER, answer, api, type Schemas } from '../api/client.ts';
import { fetchFile, keepFile } from '../case/case-api.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useToast } from '../shell/toasts.tsx';
import { useDates } from '../shell/use-dates.ts';
import type { Key } from '../words/say.ts';
import { useWords } from '../words/words.tsx';

type Waiting = Schemas['outbox-row'];

const WHAT: Readonly<Record<Waiting['what'], Key>> = {
  reply: 'post.reply',
  letter: 'post.letter',
  notice: 'post.notice',
};
const UNDO_MS = 10_000;
/** The server prints no more at once. */
const MOST = 100;

export function PostPage(): ReactElement {
  const { say } = useWords();
  const queue = useQuery({
    queryKey: ['queue', 'post'],
    queryFn: async () => {
      const { rows } = await answer(
        api.GET('/api/outbox', { params: { query: { list: 'print' } } }),
      );
      return rows.filter(({ by }) => by === 'post').slice(0, MOST);
    },
  });
  return (
    <div className="page post">
      <h1>{say('screen.post')}</h1>
      {queue.error ? <Fault error={queue.error} again={() => void queue.refetch()} /> : null}
      {queue.isPending ? <Loading what="post.loading" /> : null}
      {queue.data?.length === 0 ? <EmptyState title={say('post.none')} /> : null}
      {queue.data && queue.data.length > 0 ? <Letters rows={queue.data} /> : null}
    </div>
  );
}

function Letters({ rows }: { readonly rows: readonly Waiting[] }): ReactElement {
  const { say, locale } = useWords();
  const dates = useDates();
  const toast = useToast();
  const client = useQueryClient();
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const [soon, plan] = useState<readonly string[]>();
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const chosen = rows.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const again = (): Promise<void> => client.invalidateQueries({ queryKey: ['queue'] });
  const print = useMutation({
    mutationFn: async () => {
      keepFile(await fetchFile('/api/outbox/print', { messages: chosen }), 'letters.pdf');
    },
    onSettled: again,
  });
  const post = useMutation({
    mutationFn: async (messages: readonly string[]) => {
      for (const message of messages) {
        const path = { path: { message } };
        await answer(api.POST('/api/outbox/{message}/gone', { params: path, body: {} }));
      }
    },
    onSuccess: () => toast({ text: say('post.done') }),
    onSettled: again,
  });
  const { mutate } = post;
  useRecordOnLeaving(soon, () => void again());
  useEffect(() => {
    if (!soon) return;
    const timer = setTimeout(() => {
      plan(undefined);
      mutate(soon);
    }, UNDO_MS);
    return () => clearTimeout(timer);
  }, [soon, mutate]);
  const busy = soon !== undefined || post.isPending || chosen.length === 0;

  return (
    <>
      <p className="hint">{say('post.hint')}</p>
      <table className="case-table">
        <caption>{say('post.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('post.number')}</th>
            <th scope="col">{say('post.what')}</th>
            <th scope="col">{say('post.language')}</th>
            <th scope="col">{say('post.made')}</th>
            <th scope="col">{say('post.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, request, number, what, language, madeAt, state }) => (
            <tr key={id} data-letter={state}>
              <th scope="row">
                <input
                  type="checkbox"
                  aria-label={say('post.choose', { number })}
                  checked={!left.has(id)}
                  disabled={soon !== undefined}
                  onChange={({ target }) =>
                    leave((before) => {
                      const next = new Set(before);
                      if (target.checked) next.delete(id);
                      else next.add(id);
                      return next;
                    })
                  }
                />{' '}
                <Link to="/requests/$id" params={{ id: request }}>
                  <bdi dir="ltr">{number}</bdi>
                </Link>
              </th>
              <td>{say(WHAT[what])}</td>
              <td>{names.of(language)}</td>
              <td>{dates.record(madeAt)}</td>
              <td>{say(state === 'printed' ? 'post.printed' : 'post.waiting')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {print.error ? <Fault error={print.error} /> : null}
      {post.error ? <Fault error={post.error} /> : null}
      <p>
        <Button
          type="button"
          disabled={print.isPending || chosen.length === 0}
          onClick={() => print.mutate()}
        >
          {print.isPending ? say('post.making') : say('post.pdf', { number: chosen.length })}
        </Button>
        <Button type="button" outline disabled={busy} onClick={() => plan(chosen)}>
          {post.isPending ? say('post.recording') : say('post.posted', { number: chosen.length })}
        </Button>
      </p>
      {soon ? (
        <p role="status" className="case-note">
          {say('post.soon', { number: soon.length })}{' '}
          <Button type="button" outline onClick={() => plan(undefined)}>
            {say('post.undo')}
          </Button>
        </p>
      ) : null}
    </>
  );
}

/** Leaving is no undoing: what was to be recorded soon is recorded as the page goes, and outlives it. */
function useRecordOnLeaving(soon: readonly string[] | undefined, recorded: () => void): void {
  const waiting = useRef(soon);
  const after = useRef(recorded);
  useEffect(() => {
    waiting.current = soon;
    after.current = recorded;
  });
  useEffect(() => {
    const record = (): void => {
      const messages = waiting.current ?? [];
      waiting.current = undefined;
      if (messages.length === 0) return;
      void Promise.allSettled(messages.map(recordGone)).then(() => after.current());
    };
    window.addEventListener('pagehide', record);
    return () => {
      window.removeEventListener('pagehide', record);
      record();
    };
  }, []);
}

function recordGone(message: string): Promise<Response> {
  return fetch(`/api/outbox/${message}/gone`, {
    method: 'POST',
    keepalive: true,
    headers: { ...OWN_HEADER, 'content-type': 'application/json' },
    body: '{}',
  });
}
