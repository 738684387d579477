/**
 * Reading a request of another agency: for a ground, with a reason that stands in the record for good, for as long as
 * is needed. Its owner is told at once. What is open can be ended before its time.
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useRef, useState, type ReactElement, type SubmitEvent } from 'react';
import { answer, api, newCommand, type Schemas } from '../api/client.ts';
import { Choices } from '../case/field.tsx';
import { Words, caughtInText } from '../records/words-field.tsx';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useToast } from '../shell/toasts.tsx';
import { useDates } from '../shell/use-dates.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { openingsQuery } from './reading-api.ts';

const GROUNDS = ['court-order', 'danger'] as const;
type Ground = (typeof GROUNDS)[number];
const GROUND_KEYS: Readonly<Record<Ground, Key>> = {
  'court-order': 'reading.ground-court-order',
  danger: 'reading.ground-danger',
};
const MINUTES = [15, 60, 240] as const;
const LEAST_REASON = 10;

export function OpeningsPage(): ReactElement {
  const say = useSay();
  return (
    <div className="page records">
      <h1>{say('screen.openings')}</h1>
      <p>{say('reading.openings-hint')}</p>
      <Ask />
      <Mine />
    </div>
  );
}

function Ask(): ReactElement {
  const say = useSay();
  const dates = useDates();
  const id = useId();
  const client = useQueryClient();
  const [number, setNumber] = useState('');
  const [ground, setGround] = useState<Ground | ''>('');
  const [reason, setReason] = useState('');
  const [minutes, setMinutes] = useState<number>(60);
  const command = useRef(newCommand());
  const open = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/openings', {
          body: { command: command.current, number, ground: ground as Ground, reason, minutes },
        }),
      ),
    onSuccess: () => {
      command.current = newCommand();
      setNumber('');
      setReason('');
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['openings'] }),
  });
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (ground !== '') open.mutate();
  };
  return (
    <form onSubmit={send} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('reading.ask')}</h2>
      <label className="usa-label" htmlFor={id}>
        {say('records.number')}
      </label>
      <p className="usa-hint" id={`${id}-hint`}>
        {say('reading.number-hint')}
      </p>
      <input
        id={id}
        className="usa-input records-short"
        dir="ltr"
        maxLength={20}
        required
        aria-describedby={`${id}-hint`}
        value={number}
        onChange={({ target }) => setNumber(target.value)}
      />
      <Choices
        legend={say('reading.ground')}
        name="ground"
        choices={GROUNDS.map((value) => ({ value, label: say(GROUND_KEYS[value]) }))}
        value={ground}
        choose={(value) => setGround(value as Ground)}
      />
      <Words
        label={say('reading.reason')}
        hint={say('reading.reason-hint')}
        text={reason}
        write={setReason}
        rows={4}
        least={LEAST_REASON}
      />
      <Choices
        legend={say('reading.how-long')}
        name="minutes"
        choices={MINUTES.map((value) => ({
          value: `${value}`,
          label: say('reading.minutes', { minutes: value }),
        }))}
        value={`${minutes}`}
        choose={(value) => setMinutes(Number(value))}
      />
      {open.isError ? <Fault error={open.error} /> : null}
      {open.data ? (
        <p role="status" className="records-done">
          {say('reading.opened', { number: open.data.number, until: dates.time(open.data.until) })}{' '}
          <Link to="/requests/$id" params={{ id: open.data.id }}>
            {say('reading.go')}
          </Link>
        </p>
      ) : null}
      <p>
        <button
          type="submit"
          className="usa-button"
          disabled={open.isPending || ground === '' || caughtInText(reason)}
        >
          {say('reading.open-now')}
        </button>
      </p>
    </form>
  );
}

type Opening = Schemas['openings']['openings'][number];

function Mine(): ReactElement {
  const say = useSay();
  const client = useQueryClient();
  const toast = useToast();
  const id = useId();
  const list = useQuery(openingsQuery);
  const end = useMutation({
    mutationFn: (request: string) => answer(api.POST('/api/openings/end', { body: { request } })),
    onSuccess: () => toast({ text: say('reading.ended') }),
    onSettled: () => client.invalidateQueries({ queryKey: ['openings'] }),
  });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('reading.mine')}</h2>
      {list.isPending ? <Loading /> : null}
      {list.isError ? <Fault error={list.error} again={() => void list.refetch()} /> : null}
      {end.isError ? <Fault error={end.error} /> : null}
      {list.data?.openings.length === 0 ? <EmptyState title={say('reading.mine-none')} /> : null}
      <ul className="records-list">
        {(list.data?.openings ?? []).map((each) => (
          <One
            key={`${each.id} ${each.openedAt}`}
            opening={each}
            busy={end.isPending}
            end={() => end.mutate(each.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function One({
  opening: { id, number, openedAt, until, open },
  busy,
  end,
}: {
  readonly opening: Opening;
  readonly busy: boolean;
  readonly end: () => void;
}): ReactElement {
  const say = useSay();
  const dates = useDates();
  return (
    <li>
      <p>
        {open ? (
          <Link to="/requests/$id" params={{ id }}>
            <bdi>{number}</bdi>
          </Link>
        ) : (
          <bdi>{number}</bdi>
        )}
        <span className="line">
          {say('reading.from-to', { from: dates.record(openedAt), to: dates.record(until) })}
        </span>
        <span className="line quiet">{say(open ? 'reading.is-open' : 'reading.is-ended')}</span>
      </p>
      {open ? (
        <button
          type="button"
          className="usa-button usa-button--outline"
          disabled={busy}
          onClick={end}
        >
          {say('reading.end')} <span className="only-heard">{number}</span>
        </button>
      ) : null}
    </li>
  );
}
