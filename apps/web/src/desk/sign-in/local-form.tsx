/** E-mail, password and code together: one answer for whatever is wrong. Pasting works, and managers fill it in. */
import { Alert, Button, Label, TextInput } from '@trussworks/react-uswds';
import { useMutation } from '@tanstack/react-query';
import { useRef, type SubmitEvent, type ReactElement } from 'react';
import { answer, api } from '../api/client.ts';
import { useSay } from '../words/words.tsx';
import { problemKey } from './problem-words.ts';

interface Typed {
  readonly email: string;
  readonly password: string;
  readonly code: string;
}

export function LocalForm({ comeIn }: { readonly comeIn: () => Promise<void> }): ReactElement {
  const say = useSay();
  const code = useRef<HTMLInputElement>(null);
  const signIn = useMutation({
    mutationFn: (typed: Typed) => answer(api.POST('/api/sign-in/local', { body: typed })),
    onSuccess: comeIn,
    onError: () => {
      if (code.current) code.current.value = '';
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const field = (name: string): string => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    signIn.mutate({ email: field('email'), password: field('password'), code: field('code') });
  };
  return (
    <details className="local">
      <summary>{say('way.local')}</summary>
      <p className="quiet">{say('way.local-what')}</p>
      <form onSubmit={submit}>
        {signIn.isError ? (
          <Alert type="error" headingLevel="h2" heading={say('way.wrong')} role="alert">
            {say(problemKey(signIn.error))}
          </Alert>
        ) : null}
        <Label htmlFor="email">{say('way.email')}</Label>
        <TextInput
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          dir="ltr"
          required
        />
        <Label htmlFor="password">{say('way.password')}</Label>
        <TextInput
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          dir="ltr"
          required
        />
        <Label htmlFor="code">{say('way.code')}</Label>
        <span id="code-hint" className="quiet">
          {say('way.code-what')}
        </span>
        <TextInput
          id="code"
          name="code"
          type="text"
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          aria-describedby="code-hint"
          ref={code}
          required
        />
        <Button type="submit" disabled={signIn.isPending}>
          {say(signIn.isPending ? 'way.going' : 'way.go')}
        </Button>
      </form>
    </details>
  );
}
