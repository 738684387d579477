/** A new account: a name and an e-mail, and the provider's own name for the person where it is known. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { answer, api } from '../../api/client.ts';
import { Fault } from '../../shell/fault.tsx';
import { useToast } from '../../shell/toasts.tsx';
import { useSay } from '../../words/words.tsx';
import { Line } from '../person-fields.tsx';
import { UnsavedGuard } from '../unsaved-guard.tsx';

const EMPTY = { name: '', email: '', issuer: '', subject: '' };

export function MakePerson({ done }: { readonly done: (account: string) => void }): ReactElement {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const [form, set] = useState(EMPTY);
  const make = useMutation({
    mutationFn: () => {
      const { name, email, issuer, subject } = form;
      const linked = issuer.trim() !== '' && subject.trim() !== '';
      return answer(
        api.POST('/api/settings/people', {
          body: {
            name: name.trim(),
            email: email.trim(),
            ...(linked ? { subject: { issuer: issuer.trim(), subject: subject.trim() } } : {}),
          },
        }),
      );
    },
    onSuccess: async ({ account }) => {
      toast({ text: say('people.made') });
      await client.invalidateQueries({ queryKey: ['settings'] });
      done(account);
    },
  });
  const field = (name: keyof typeof EMPTY) => ({
    value: form[name],
    write: (text: string): void => set({ ...form, [name]: text }),
  });
  const linking = form.issuer.trim() !== '' || form.subject.trim() !== '';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <UnsavedGuard
        unsaved={!make.isSuccess && Object.values(form).some((text) => text.trim() !== '')}
      />
      <h2>{say('people.make')}</h2>
      <p className="hint">{say('people.make-hint')}</p>
      <Line label={say('office.name')} needed {...field('name')} />
      <Line label={say('office.email')} type="email" needed {...field('email')} />
      <Line label={say('people.issuer')} type="url" needed={linking} {...field('issuer')} />
      <Line label={say('people.subject')} needed={linking} {...field('subject')} />
      <p className="hint">{say('people.subject-hint')}</p>
      {make.isError ? <Fault error={make.error} /> : null}
      <p>
        <Button type="submit" disabled={make.isPending}>
          {say('people.make')}
        </Button>
      </p>
    </form>
  );
}
