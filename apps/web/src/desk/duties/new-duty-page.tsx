/** A new record: the form of its kind, made from the server's data, short enough for less than a minute. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useId, useState, type ReactElement } from 'react';
import { answer, api, newCommand } from '../api/client.ts';
import { vocabularyQuery } from '../api/desk-queries.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useSession } from '../shell/use-session.ts';
import { useToday } from './use-today.ts';
import { useSay } from '../words/words.tsx';
import { DutyFields } from './duty-fields.tsx';
import { splitOf } from './duty-form.ts';
import { kindsQuery } from './duty-queries.ts';
import { opensIn } from './duty-roles.ts';
import { KIND_KEYS, WHAT_KEYS, type Kind } from './duty-words.ts';
import { FormTrouble } from './form-trouble.tsx';
import { NormList } from './norm-list.tsx';
import { useDutyForm } from './use-duty-form.ts';

export function NewDutyPage(): ReactElement {
  const say = useSay();
  const { kind: asked } = useParams({ from: '/inside/duties/new/$kind' });
  const kinds = useQuery(kindsQuery);
  // A record begins with the city's day: without its zone it would begin with the day of the device.
  const vocabulary = useQuery(vocabularyQuery);
  const today = useToday();
  const { memberships } = useSession();
  const [round, setRound] = useState(0);
  const kind = kinds.data?.kinds.find(({ id }) => id === asked);
  const agencies = kind && opensIn(memberships, kind.opens);
  return (
    <div className="page duties">
      <p className="quiet">
        <Link to="/duties">{say('duties.back')}</Link>
      </p>
      {kinds.isPending || vocabulary.isPending ? <Loading what="duties.loading" /> : null}
      {kinds.isError ? <Fault error={kinds.error} again={() => void kinds.refetch()} /> : null}
      {vocabulary.isError ? (
        <Fault error={vocabulary.error} again={() => void vocabulary.refetch()} />
      ) : null}
      {kinds.data && (kind === undefined || kind.opens === 'program') ? (
        <EmptyState title={say('duties.not-this')} />
      ) : null}
      {kind && kind.opens !== 'program' && agencies ? (
        <>
          <h1>{say(KIND_KEYS[kind.id])}</h1>
          {agencies.size === 0 ? (
            <EmptyState title={say('duties.not-yours')} />
          ) : today === undefined ? null : (
            <NewDuty
              key={`${kind.id} ${round}`}
              kind={kind}
              agencies={agencies}
              today={today}
              again={() => setRound(round + 1)}
            />
          )}
        </>
      ) : null}
    </div>
  );
}

function NewDuty({
  kind,
  agencies,
  today,
  again,
}: {
  readonly kind: Kind;
  readonly agencies: ReadonlyMap<string, string>;
  readonly today: string;
  readonly again: () => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const client = useQueryClient();
  const [first = ''] = agencies.keys();
  const [agency, choose] = useState(first);
  const [ids] = useState(() => ({ id: newCommand(), command: newCommand() }));
  const happened = kind.fields.some(({ name }) => name === 'happened-on');
  const form = useDutyForm(kind.fields, happened ? { 'happened-on': today } : {});
  const send = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/duties', {
          body: { ...ids, agency, kind: kind.id, ...splitOf(kind.fields, form.filled) },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['duties'] }),
  });
  if (send.data) {
    return (
      <div role="status" className="duty-sent">
        <p>
          <strong>{say('duties.sent', { number: send.data.number })}</strong>
        </p>
        <p className="buttons">
          <Link to="/duties/$duty" params={{ duty: send.data.id }} className="usa-button">
            {say('duties.open-it')}
          </Link>
          <Button type="button" outline onClick={again}>
            {say('duties.another')}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <form
      className="duty-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check()) send.mutate();
      }}
    >
      {kind.id in WHAT_KEYS ? <p>{say(WHAT_KEYS[kind.id as keyof typeof WHAT_KEYS])}</p> : null}
      {kind.id === 'inquiry' || kind.id === 'crisis-check' ? (
        <p className="duty-note">{say('duties.never-answer')}</p>
      ) : null}
      {agencies.size > 1 ? (
        <div className="duty-field">
          <label className="usa-label" htmlFor={id}>
            {say('duties.agency')}
          </label>
          <select
            id={id}
            className="usa-select"
            value={agency}
            onChange={({ target }) => choose(target.value)}
          >
            {[...agencies].map(([value, title]) => (
              <option key={value} value={value}>
                {title}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <DutyFields fields={kind.fields} filled={form.filled} fill={form.fill} today={today} />
      <FormTrouble form={form} error={send.error} />
      <p>
        <Button type="submit" disabled={send.isPending}>
          {say(
            send.isPending
              ? 'duties.sending'
              : kind.id === 'sharing'
                ? 'duties.ask'
                : 'duties.send',
          )}
        </Button>
      </p>
      <NormList norms={kind.norms} />
    </form>
  );
}
