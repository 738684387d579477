/** A day and a time by the clock on the wall, said back with its zone. */
import { Button, Label } from '@trussworks/react-uswds';
import type { NoteTime } from '@threshold/notes/note-schema';
import { localPart, timeIn } from '@threshold/notes/note-time';
import { useState, type ReactElement } from 'react';
import { useForm } from './form-context.ts';
import { K } from './note-keys.ts';
import { deviceZone, localNow, minutesFromUtc, timeWords } from './words.ts';

export function TimeField({
  id,
  label,
  time,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly time: NoteTime | undefined;
  readonly onChange: (time: NoteTime) => void;
}): ReactElement {
  const { say, language } = useForm();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? (time === undefined ? '' : localPart(time));
  const take = (local: string): void => {
    const found = timeIn(deviceZone(), local, minutesFromUtc);
    setTyped(found === undefined ? local : undefined);
    if (found) onChange(found);
  };
  const wrong = typed !== undefined;
  return (
    <div className="note-field">
      <Label htmlFor={id}>{label}</Label>
      <div className="note-time">
        <input
          className="usa-input"
          id={id}
          type="datetime-local"
          autoComplete="off"
          value={shown}
          aria-invalid={wrong}
          aria-describedby={`${id}-said`}
          onChange={({ target }) => take(target.value)}
        />
        <Button type="button" outline onClick={() => take(localNow(new Date()))}>
          {say(K.now)}
        </Button>
      </div>
      <p id={`${id}-said`} className={wrong ? 'note-error' : 'quiet'}>
        {wrong ? say(K.wrongTime) : time && timeWords(language, time)}
      </p>
    </div>
  );
}
