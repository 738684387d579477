/** One's passkeys: adding needs a fresh sign-in, which opens in another tab; removing is asked once more. */
import { Alert, Button, Label, TextInput } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent, type ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useToast } from '../shell/toasts.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useSay } from '../words/words.tsx';
import { addPasskey, passkeysWork } from './passkey-ceremony.ts';
import { problemKey } from './problem-words.ts';
import { ProveLink } from './prove-link.tsx';
import { passkeysQuery, waysQuery } from './ways-query.ts';

export function PasskeyList(): ReactElement {
  const say = useSay();
  const { moment } = useDates();
  const client = useQueryClient();
  const toast = useToast();
  const passkeys = useQuery(passkeysQuery);
  const [asked, ask] = useState<string>();
  const again = () => client.invalidateQueries({ queryKey: passkeysQuery.queryKey });
  const remove = useMutation({
    mutationFn: (id: string) =>
      answer(api.POST('/api/my/passkeys/{id}/remove', { params: { path: { id } }, body: {} })),
    onSuccess: () => toast({ text: say('access.key-removed') }),
    onSettled: () => {
      ask(undefined);
      return again();
    },
  });
  const keys = passkeys.data?.passkeys ?? [];
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{say('access.keys')}</h2>
      {passkeys.isPending ? <Loading /> : null}
      {passkeys.isError ? <Fault error={passkeys.error} again={() => void again()} /> : null}
      {passkeys.data && keys.length === 0 ? (
        <EmptyState title={say('access.keys-none')}>
          <p>{say('access.keys-what')}</p>
        </EmptyState>
      ) : null}
      {remove.isError ? <Trouble error={remove.error} /> : null}
      <ul className="rows">
        {keys.map(({ id, name, madeAt, usedAt }) => (
          <li key={id}>
            <p>
              <strong>{name}</strong>
              <span className="quiet line">
                {say('access.key-since', { when: moment(madeAt) })},{' '}
                {usedAt === null
                  ? say('access.key-never')
                  : say('access.key-used', { when: moment(usedAt) })}
              </span>
            </p>
            {asked === id ? (
              <div role="group" aria-label={say('access.key-remove-sure', { name })}>
                <p>{say('access.key-remove-sure', { name })}</p>
                <Button type="button" disabled={remove.isPending} onClick={() => remove.mutate(id)}>
                  {say('access.key-remove')}
                </Button>
                <Button type="button" outline onClick={() => ask(undefined)}>
                  {say('access.key-keep')}
                </Button>
              </div>
            ) : (
              <Button type="button" outline onClick={() => ask(id)}>
                {say('access.key-remove')} <span className="only-heard">{name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <AddPasskey added={again} />
    </section>
  );
}

function AddPasskey({ added }: { readonly added: () => Promise<void> }): ReactElement | null {
  const say = useSay();
  const toast = useToast();
  const ways = useQuery(waysQuery);
  const [name, setName] = useState('');
  const add = useMutation({
    mutationFn: addPasskey,
    onSuccess: () => {
      setName('');
      toast({ text: say('access.key-added') });
    },
    onSettled: added,
  });
  if (!ways.data?.passkeys || !passkeysWork()) return null;
  if (ways.data.origin !== location.origin) {
    return <p className="quiet">{say('way.passkey-elsewhere', { address: ways.data.origin })}</p>;
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    add.mutate(name.trim());
  };
  return (
    <form onSubmit={submit} className="add-key">
      {add.isError ? <Trouble error={add.error} /> : null}
      <Label htmlFor="key-name">{say('access.key-name')}</Label>
      <span id="key-hint" className="quiet">
        {say('access.key-example')}
      </span>
      <TextInput
        id="key-name"
        name="key-name"
        type="text"
        maxLength={60}
        aria-describedby="key-hint"
        value={name}
        onChange={({ target }) => setName(target.value)}
        required
      />
      <Button type="submit" disabled={add.isPending || name.trim() === ''}>
        {say('access.key-add')}
      </Button>
    </form>
  );
}

function Trouble({ error }: { readonly error: unknown }): ReactElement {
  const say = useSay();
  return (
    <Alert type="error" headingLevel="h3" heading={say('fault.title')} role="alert">
      <p>{say(problemKey(error))}</p>
      {error instanceof ProblemError && error.code === 'proof-needed' ? <ProveLink /> : null}
    </Alert>
  );
}
