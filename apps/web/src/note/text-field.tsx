/** A place to write in, with what was caught in it right below. Nothing typed is offered to the browser to keep. */
import { Label, Textarea, TextInput } from '@trussworks/react-uswds';
import { MOST_LINE, MOST_TEXT, type TextField as Field } from '@threshold/notes/note-schema';
import { textsOf, withText } from '@threshold/notes/note-texts';
import type { ReactElement } from 'react';
import { CaughtNotice } from './caught-notice.tsx';
import { fieldId, useForm } from './form-context.ts';
import { FIELD_KEYS } from './note-keys.ts';

/** No form history, no dictionary that learns, no check of spelling by a server. */
export const UNKEPT = {
  autoComplete: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  'data-1p-ignore': '',
} as const;

export function TextField({
  field,
  index = 0,
  lines = 1,
  hint,
  telephone = false,
}: {
  readonly field: Field;
  readonly index?: number;
  readonly lines?: number;
  readonly hint?: string;
  readonly telephone?: boolean;
}): ReactElement {
  const { say, note, change, caught, look } = useForm();
  const id = fieldId(field, index);
  const text =
    textsOf(note).find((each) => each.field === field && each.index === index)?.text ?? '';
  const here = caught.filter((each) => each.field === field && each.index === index);
  const described = [hint === undefined ? '' : `${id}-hint`, here.length > 0 ? `${id}-caught` : '']
    .filter((each) => each !== '')
    .join(' ');
  const shared = {
    ...UNKEPT,
    id,
    name: '',
    value: text,
    onBlur: look,
    'aria-invalid': here.length > 0,
    ...(described === '' ? {} : { 'aria-describedby': described }),
  };
  const write = (value: string): void =>
    change((now) => withText(now, { field, index, text: value }));
  return (
    <div className="note-field">
      <Label htmlFor={id}>{say(FIELD_KEYS[field])}</Label>
      {hint === undefined ? null : (
        <p className="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {lines === 1 ? (
        <TextInput
          {...shared}
          type={telephone ? 'tel' : 'text'}
          dir={telephone ? 'ltr' : 'auto'}
          maxLength={MOST_LINE}
          onChange={({ target }) => write(target.value)}
        />
      ) : (
        <Textarea
          {...shared}
          rows={lines}
          dir="auto"
          maxLength={MOST_TEXT}
          onChange={({ target }) => write(target.value)}
        />
      )}
      <div id={`${id}-caught`}>
        {here.map((each) => (
          <CaughtNotice key={`${each.start}-${each.words}`} caught={each} back={id} />
        ))}
      </div>
    </div>
  );
}
