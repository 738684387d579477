/** The fields of a form, made from what the server says of its kind: native controls, a label above each. */
import { useId, type ReactElement } from 'react';
import { useSay } from '../words/words.tsx';
import type { Filled } from './duty-form.ts';
import { isFree } from './duty-form.ts';
import { CHOICE_KEYS, FIELD_KEYS, type Field } from './duty-words.ts';

export function DutyFields({
  fields,
  filled,
  today,
  fill,
}: {
  readonly fields: readonly Field[];
  readonly filled: Filled;
  readonly today: string | undefined;
  readonly fill: (name: string, value: string | readonly string[]) => void;
}): ReactElement {
  return (
    <>
      {fields.map((field) => (
        <DutyField
          key={field.name}
          field={field}
          value={filled[field.name]}
          today={today}
          fill={(value) => fill(field.name, value)}
        />
      ))}
    </>
  );
}

function DutyField({
  field,
  value,
  today,
  fill,
}: {
  readonly field: Field;
  readonly value: Filled[string] | undefined;
  readonly today: string | undefined;
  readonly fill: (value: string | readonly string[]) => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  const { name, type, needed, past, choices } = field;
  const text = typeof value === 'string' ? value : '';
  const optional = needed ? null : <span className="quiet">{say('duties.optional')}</span>;
  if (type === 'several') {
    const chosen = typeof value === 'string' ? [] : (value ?? []);
    return (
      <fieldset className="usa-fieldset duty-field" data-field={name}>
        <legend className="usa-legend">
          {say(FIELD_KEYS[name])} {optional}
        </legend>
        <p className="hint">{say('duties.several')}</p>
        {choices.map((choice) => (
          <label key={choice} className="duty-choice">
            <input
              type="checkbox"
              value={choice}
              checked={chosen.includes(choice)}
              onChange={({ target }) =>
                fill(
                  target.checked ? [...chosen, choice] : chosen.filter((each) => each !== choice),
                )
              }
            />
            <span>{say(CHOICE_KEYS[choice])}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  if (type === 'choice' && choices.length <= FEW) {
    return (
      <fieldset className="usa-fieldset duty-field" data-field={name}>
        <legend className="usa-legend">
          {say(FIELD_KEYS[name])} {optional}
        </legend>
        {choices.map((choice) => (
          <label key={choice} className="duty-choice">
            <input
              type="radio"
              name={`${id}-${name}`}
              value={choice}
              checked={text === choice}
              onChange={() => fill(choice)}
            />
            <span>{say(CHOICE_KEYS[choice])}</span>
          </label>
        ))}
      </fieldset>
    );
  }
  const hint = type === 'request' ? 'duties.request-hint' : isFree(field) ? 'duties.sealed' : null;
  const shared = {
    id,
    name,
    value: text,
    'aria-describedby': hint === null ? undefined : `${id}-hint`,
  };
  return (
    <div className="duty-field" data-field={name}>
      <label className="usa-label" htmlFor={id}>
        {say(FIELD_KEYS[name])} {optional}
      </label>
      {hint === null ? null : (
        <p className="hint" id={`${id}-hint`}>
          {say(hint)}
        </p>
      )}
      {type === 'choice' ? (
        <select {...shared} className="usa-select" onChange={({ target }) => fill(target.value)}>
          <option value="">{say('duties.choose')}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {say(CHOICE_KEYS[choice])}
            </option>
          ))}
        </select>
      ) : type === 'text' ? (
        <textarea
          {...shared}
          className="usa-textarea"
          dir="auto"
          rows={3}
          maxLength={8000}
          onChange={({ target }) => fill(target.value)}
        />
      ) : (
        <input
          {...shared}
          className="usa-input"
          type={type === 'day' ? 'date' : 'text'}
          dir={type === 'line' ? 'auto' : 'ltr'}
          max={past ? today : undefined}
          maxLength={type === 'day' ? undefined : 300}
          autoComplete="off"
          onChange={({ target }) => fill(target.value)}
        />
      )}
    </div>
  );
}

/** More than this go into a list. */
const FEW = 6;
