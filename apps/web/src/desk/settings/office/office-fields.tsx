/** The form of an office: agency and address, counsel, contact, and where a person gets help. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
import { answer, api } from '../../api/client.ts';
import { Fault } from '../../shell/fault.tsx';
import { useToast } from '../../shell/toasts.tsx';
import { UnsavedGuard } from '../unsaved-guard.tsx';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import {
  MOST_HELP,
  NOBODY,
  PERSON_FIELDS,
  formOf,
  lacksName,
  settingsOf,
  type Person,
  type Stored,
} from './office-form.ts';

const FIELD_WORDS: Readonly<Record<(typeof PERSON_FIELDS)[number], Key>> = {
  name: 'office.name',
  title: 'office.title',
  number: 'office.number',
  email: 'office.email',
  hours: 'office.hours',
};
const FIELD_TYPES = { name: 'text', title: 'text', number: 'tel', email: 'email', hours: 'text' };

export function OfficeFields({
  agency,
  stored,
}: {
  readonly agency: string;
  readonly stored: Stored;
}): ReactElement {
  const say = useSay();
  const toast = useToast();
  const client = useQueryClient();
  const address = useId();
  const [form, change] = useState(() => formOf(stored));
  const kept = JSON.stringify(formOf(stored));
  const save = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/agencies/{agency}/office', {
          params: { path: { agency } },
          body: settingsOf(form),
        }),
      ),
    onSuccess: (saved) => {
      client.setQueryData(['office', agency], saved);
      change(formOf(saved));
      toast({ text: say('office.saved') });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <UnsavedGuard unsaved={JSON.stringify(form) !== kept} />
      <Line
        label={say('office.agency-name')}
        value={form.agency}
        write={(text) => change({ ...form, agency: text })}
      />
      <label className="usa-label" htmlFor={address}>
        {say('office.address')}
      </label>
      <textarea
        id={address}
        className="usa-textarea"
        dir="auto"
        rows={4}
        value={form.address}
        onChange={({ target }) => change({ ...form, address: target.value })}
      />
      <PersonFields
        legend={say('office.counsel')}
        person={form.counsel}
        write={(counsel) => change({ ...form, counsel })}
      />
      <PersonFields
        legend={say('office.contact')}
        person={form.contact}
        write={(contact) => change({ ...form, contact })}
      />
      <h2>{say('office.help')}</h2>
      <p className="hint">{say('office.help-hint')}</p>
      {form.help.map((each, at) => (
        <PersonFields
          key={at}
          legend={say('office.help-of', { number: at + 1 })}
          person={each}
          needed
          write={(person) =>
            change({
              ...form,
              help: form.help.map((other, where) =>
                where === at ? { ...person, free: each.free } : other,
              ),
            })
          }
          drop={() => change({ ...form, help: form.help.filter((_, where) => where !== at) })}
        />
      ))}
      {form.help.length < MOST_HELP ? (
        <Button
          type="button"
          outline
          onClick={() => change({ ...form, help: [...form.help, { ...NOBODY, free: false }] })}
        >
          {say('office.help-add')}
        </Button>
      ) : null}
      {save.isError ? <Fault error={save.error} /> : null}
      <p>
        <Button type="submit" disabled={save.isPending}>
          {say('office.save')}
        </Button>
      </p>
    </form>
  );
}

function PersonFields({
  legend,
  person,
  write,
  needed = false,
  drop,
}: {
  readonly legend: string;
  readonly person: Person;
  readonly write: (person: Person) => void;
  readonly needed?: boolean;
  readonly drop?: () => void;
}): ReactElement {
  const say = useSay();
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">{legend}</legend>
      {PERSON_FIELDS.map((field) => (
        <Line
          key={field}
          label={say(FIELD_WORDS[field])}
          type={FIELD_TYPES[field]}
          value={person[field]}
          needed={field === 'name' && (needed || lacksName(person))}
          write={(text) => write({ ...person, [field]: text })}
        />
      ))}
      {drop ? (
        <Button type="button" unstyled onClick={drop}>
          {say('office.help-drop')}
        </Button>
      ) : null}
    </fieldset>
  );
}

function Line({
  label,
  value,
  write,
  type = 'text',
  needed = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly write: (text: string) => void;
  readonly type?: string;
  readonly needed?: boolean;
}): ReactElement {
  const id = useId();
  return (
    <>
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="usa-input"
        type={type}
        dir={type === 'text' ? 'auto' : 'ltr'}
        maxLength={300}
        required={needed}
        value={value}
        onChange={({ target }) => write(target.value)}
      />
    </>
  );
}
