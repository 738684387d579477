/** Who came, as they gave it. It belongs to this one note: there is no list of people beyond it. */
import { Button, Fieldset } from '@trussworks/react-uswds';
import { NO_OFFICER } from '@threshold/notes/empty-note';
import { MOST_OFFICERS } from '@threshold/notes/note-schema';
import type { ReactElement } from 'react';
import { useForm } from './form-context.ts';
import { K } from './note-keys.ts';
import { TextField } from './text-field.tsx';

export function OfficerFields(): ReactElement {
  const { say, note, change } = useForm();
  const several = note.officers.length > 1;
  const remove = (index: number): void =>
    change((now) => ({ ...now, officers: now.officers.filter((_, at) => at !== index) }));
  return (
    <>
      {note.officers.map((_, index) => (
        // A person has no name of their own here but their place in the list.
        <Fieldset
          key={index}
          legend={several ? say(K.whoNumber, { number: String(index + 1) }) : undefined}
        >
          <TextField field="officers.name" index={index} />
          <TextField field="officers.badge" index={index} />
          <TextField field="officers.agency" index={index} />
          <TextField field="officers.supervisor" index={index} telephone />
          {several ? (
            <Button type="button" outline onClick={() => remove(index)}>
              {say(K.whoRemove, { number: String(index + 1) })}
            </Button>
          ) : null}
        </Fieldset>
      ))}
      {note.officers.length < MOST_OFFICERS ? (
        <Button
          type="button"
          outline
          onClick={() => change((now) => ({ ...now, officers: [...now.officers, NO_OFFICER] }))}
        >
          {say(K.whoAdd)}
        </Button>
      ) : null}
    </>
  );
}
