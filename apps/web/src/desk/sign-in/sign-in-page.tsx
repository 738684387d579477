/**
 * Where a session begins: the city's sign-in service first, then a passkey, then a password. In a demo one becomes
 * one of its people. What went wrong is said in words, with what to do; nothing typed is lost but the code.
 */
import { Alert, Button } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import { demoPeopleQuery } from '../api/session.ts';
import { Fault } from '../shell/fault.tsx';
import { LanguageSwitch } from '../shell/language-switch.tsx';
import { Loading } from '../shell/loading.tsx';
import { useSay } from '../words/words.tsx';
import { DemoPeople } from './demo-people.tsx';
import { LocalForm } from './local-form.tsx';
import { passkeysWork, signInByPasskey } from './passkey-ceremony.ts';
import { problemKey, problemKeyOf } from './problem-words.ts';
import { waysQuery } from './ways-query.ts';

export function SignInPage(): ReactElement {
  const say = useSay();
  const { problem, prove, proved } = useSearch({ from: '/sign-in' });
  const ways = useQuery(waysQuery);
  const people = useQuery({ ...demoPeopleQuery, enabled: ways.data?.demo === true });
  return (
    <>
      <header className="bar">
        <p className="brand">{say('shell.brand')}</p>
        <LanguageSwitch />
      </header>
      <main id="main" className="page sign-in">
        <h1>{say(prove || proved ? 'way.prove' : 'sign-in.title')}</h1>
        {proved ? <p role="status">{say('way.proved')}</p> : null}
        {prove ? <p>{say('way.prove-what')}</p> : null}
        {problem === undefined ? null : <Wrong text={say(problemKeyOf(problem))} />}
        {ways.isPending || people.isLoading ? <Loading what="sign-in.loading" /> : null}
        {ways.isError ? <Fault error={ways.error} again={() => void ways.refetch()} /> : null}
        {ways.data && !proved ? <Ways ways={ways.data} /> : null}
        {people.data && !prove && !proved ? <DemoPeople people={people.data} /> : null}
        {/* Plain pages of the same site, which need no signing in. */}
        <ul className="open-pages">
          <li>
            <a href="/rights/">{say('way.rights')}</a>
          </li>
          <li>
            <a href="/now/">{say('way.front-line')}</a>
          </li>
        </ul>
      </main>
    </>
  );
}

interface WaysIn {
  readonly providers: readonly { readonly id: string; readonly title: string }[];
  readonly origin: string;
  readonly passkeys: boolean;
  readonly local: boolean;
  readonly demo: boolean;
}

function Ways({ ways }: { readonly ways: WaysIn }): ReactElement {
  const say = useSay();
  const { back, prove } = useSearch({ from: '/sign-in' });
  const comeIn = useComeIn();
  const provider = useMutation({
    mutationFn: async (id: string) =>
      answer(
        api.POST('/api/sign-in/oidc/{provider}', {
          params: { path: { provider: id } },
          body: prove
            ? { back: '/desk/sign-in?proved=true', fresh: true }
            : { back: `/desk${back ?? '/'}`, fresh: false },
        }),
      ),
    onSuccess: ({ next }) => location.assign(next),
  });
  const passkey = useMutation({ mutationFn: signInByPasskey, onSuccess: comeIn });
  const here = ways.passkeys && passkeysWork();
  const elsewhere = here && ways.origin !== location.origin;
  // In a demo passkeys come after one has become somebody.
  const offered = here && !elsewhere && !ways.demo;
  const none = ways.providers.length === 0 && !offered && !ways.local && !ways.demo;
  const wrong = provider.error ?? passkey.error;
  return (
    <div className="ways">
      {wrong ? <Wrong text={say(problemKey(wrong))} /> : null}
      {ways.providers.map(({ id, title }) => (
        <Button
          key={id}
          type="button"
          disabled={provider.isPending || provider.isSuccess}
          onClick={() => provider.mutate(id)}
        >
          {say('way.provider', { title })}
        </Button>
      ))}
      {offered ? (
        <Button type="button" outline disabled={passkey.isPending} onClick={() => passkey.mutate()}>
          {say('way.passkey')}
        </Button>
      ) : null}
      {elsewhere && !ways.demo ? (
        <p className="quiet">{say('way.passkey-elsewhere', { address: ways.origin })}</p>
      ) : null}
      {ways.local ? <LocalForm comeIn={comeIn} /> : null}
      {none ? (
        <>
          <p>
            <strong>{say('way.none')}</strong>
          </p>
          <p>{say('way.none-what')}</p>
        </>
      ) : null}
    </div>
  );
}

/** After a sign-in: to where one came from, or, where it was a proof only, back to the other tab. */
function useComeIn(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { back, prove } = useSearch({ from: '/sign-in' });
  return async () => {
    client.clear();
    if (prove) await navigate({ to: '/sign-in', search: { proved: true } });
    // Only an address of our own: `back` stands in the address bar, where anybody may write.
    else if (back?.startsWith('/') && !back.startsWith('//')) await navigate({ href: back });
    else await navigate({ to: '/' });
  };
}

function Wrong({ text }: { readonly text: string }): ReactElement {
  const say = useSay();
  return (
    <Alert type="error" headingLevel="h2" heading={say('way.wrong')} role="alert">
      {text}
    </Alert>
  );
}
