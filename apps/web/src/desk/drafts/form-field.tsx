/** One field of a thing: written to the draft when typing rests or the field is left, not at every letter. */
import type { Plain } from '@threshold/rules/draft/edit-yaml';
import {
  MODALITIES,
  type FieldName,
  type ThingCite,
  type ThingField,
} from '@threshold/rules/draft/pack-things';
import { useEffect, useId, useState, type ReactElement } from 'react';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';

const LABEL: Readonly<Record<FieldName, Key>> = {
  summary: 'drafts.field-summary',
  title: 'drafts.field-title',
  modality: 'drafts.field-modality',
  when: 'drafts.field-when',
  is: 'drafts.field-is',
  from: 'drafts.field-from',
  until: 'drafts.field-until',
  enacted: 'drafts.field-enacted',
  note: 'drafts.field-note',
  ref: 'drafts.field-ref',
  verified: 'drafts.field-verified',
};
const MODALITY: Readonly<Record<(typeof MODALITIES)[number], Key>> = {
  must: 'case.outcome.must',
  'must-not': 'case.outcome.must-not',
  may: 'case.outcome.may',
  'not-required': 'case.outcome.not-required',
};

/** Longer than between two letters. */
const REST_MS = 500;
/** A year is typed digit by digit: the year 202 is one on its way. */
const WHOLE_YEARS = '1000';

export interface FieldProps {
  readonly field: ThingField;
  readonly set: (value: Plain | undefined) => void;
}

export function FieldInput({ field, set }: FieldProps): ReactElement | null {
  const say = useSay();
  const id = useId();
  const given = String(field.value ?? '');
  const [text, setText] = useState(given);
  // What comes back of one's own words has other spaces at most: the place one types at stays.
  useEffect(() => setText((now) => (isSame(now, given) ? now : given)), [given]);
  const label = (
    <label className="usa-label" htmlFor={id}>
      {say(LABEL[field.name])}
    </label>
  );
  const keep = (): void => {
    if (!isSame(text, given)) set(text.trim() === '' ? undefined : text);
  };
  useEffect(() => {
    // An empty field may be filled again; it is taken out when it is left so.
    if (isSame(text, given) || text.trim() === '') return;
    if (field.kind === 'day' && text < WHOLE_YEARS) return;
    const resting = setTimeout(keep, REST_MS);
    return () => clearTimeout(resting);
  }, [text, given]);
  if (field.fixed) return null;
  switch (field.kind) {
    case 'modality':
      return (
        <>
          {label}
          <select
            id={id}
            className="usa-select"
            value={given}
            onChange={({ target }) => set(target.value)}
          >
            {MODALITIES.some((each) => each === given) ? null : (
              <option value={given}>{given}</option>
            )}
            {MODALITIES.map((each) => (
              <option key={each} value={each}>
                {say(MODALITY[each])} ({each})
              </option>
            ))}
          </select>
        </>
      );
    case 'yes-no':
      return (
        <label className="rules-choice" htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={field.value === true}
            onChange={({ target }) => set(target.checked)}
          />
          {say(LABEL[field.name])}
        </label>
      );
    case 'day':
      return (
        <>
          {label}
          <input
            id={id}
            type="date"
            className="usa-input"
            value={text}
            onChange={({ target }) => {
              setText(target.value);
            }}
            onBlur={({ target }) => {
              // A day that there is not (31 February) takes nothing out; an empty one does.
              if (target.validity.badInput) {
                target.value = given;
                setText(given);
              } else keep();
            }}
          />
        </>
      );
    case 'condition':
    case 'text':
      return (
        <>
          {label}
          <textarea
            id={id}
            className={field.kind === 'condition' ? 'usa-textarea drafts-code' : 'usa-textarea'}
            dir="ltr"
            lang="en"
            spellCheck={field.kind === 'text'}
            rows={Math.min(16, Math.max(2, text.split('\n').length + 1))}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onBlur={keep}
          />
        </>
      );
  }
}

const isSame = (a: string, b: string): boolean =>
  a.split(/\s+/).join(' ').trim() === b.split(/\s+/).join(' ').trim();

export function CiteFields({
  number,
  cite: { ref, verified },
  set,
}: {
  readonly number: number;
  readonly cite: ThingCite;
  readonly set: (path: ThingField['path'], value: Plain | undefined) => void;
}): ReactElement {
  const say = useSay();
  return (
    <fieldset className="usa-fieldset drafts-cite">
      <legend className="usa-legend">{say('drafts.cite', { number })}</legend>
      <FieldInput field={ref} set={(value) => set(ref.path, value)} />
      <FieldInput field={verified} set={(value) => set(verified.path, value)} />
      <p className="quiet">{say('drafts.verified-hint')}</p>
    </fieldset>
  );
}
