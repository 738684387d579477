/** A person or a desk and how to reach them: the same fields wherever the settings ask for one. */
import { Button } from '@trussworks/react-uswds';
import { useId, type ReactElement } from 'react';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { PERSON_FIELDS, lacksName, type Person } from './person-form.ts';

const FIELD_WORDS: Readonly<Record<(typeof PERSON_FIELDS)[number], Key>> = {
  name: 'office.name',
  title: 'office.title',
  number: 'office.number',
  email: 'office.email',
  hours: 'office.hours',
};
const FIELD_TYPES = { name: 'text', title: 'text', number: 'tel', email: 'email', hours: 'text' };

export function PersonFields({
  legend,
  person,
  write,
  needed = false,
  drop,
  dropWords,
}: {
  readonly legend: string;
  readonly person: Person;
  readonly write: (person: Person) => void;
  readonly needed?: boolean;
  readonly drop?: () => void;
  readonly dropWords?: string;
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
          {dropWords ?? say('office.help-drop')}
        </Button>
      ) : null}
    </fieldset>
  );
}

export function Line({
  label,
  value,
  write,
  type = 'text',
  needed = false,
  pattern,
}: {
  readonly label: string;
  readonly value: string;
  readonly write: (text: string) => void;
  readonly type?: string;
  readonly needed?: boolean;
  readonly pattern?: string;
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
        pattern={pattern}
        value={value}
        onChange={({ target }) => write(target.value)}
      />
    </>
  );
}
