/** Fields of the steps: a label above, what is wrong beside it, native controls. */
import { useId, type ReactElement, type ReactNode } from 'react';
import { useSay } from '../words/words.tsx';
import { useDraft } from './drafts.tsx';

interface FieldProps {
  readonly label: string;
  readonly draft: string;
  readonly hint?: string | undefined;
  readonly needed?: boolean;
  readonly first?: string;
}

export function TextArea({ label, draft, hint, needed = false, first }: FieldProps): ReactElement {
  const say = useSay();
  const id = useId();
  const [text, write] = useDraft(draft, first);
  return (
    <div className="case-field">
      <label className="usa-label" htmlFor={id}>
        {label} {needed ? null : <span className="quiet">{say('case.optional')}</span>}
      </label>
      {hint === undefined ? null : (
        <p className="usa-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        className="usa-textarea"
        dir="auto"
        rows={4}
        maxLength={8000}
        required={needed}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
    </div>
  );
}

export function Line({
  label,
  draft,
  hint,
  needed = false,
  first,
  type = 'text',
}: FieldProps & { readonly type?: 'text' | 'date' | 'number' }): ReactElement {
  const say = useSay();
  const id = useId();
  const [text, write] = useDraft(draft, first);
  return (
    <div className="case-field">
      <label className="usa-label" htmlFor={id}>
        {label} {needed ? null : <span className="quiet">{say('case.optional')}</span>}
      </label>
      {hint === undefined ? null : (
        <p className="usa-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        className="usa-input"
        dir={type === 'text' ? 'auto' : undefined}
        type={type}
        maxLength={300}
        required={needed}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
    </div>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
}

export function Choices({
  legend,
  name,
  choices,
  value,
  choose,
}: {
  readonly legend: ReactNode;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly choose: (value: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <fieldset className="usa-fieldset case-field">
      <legend className="usa-legend">{legend}</legend>
      {choices.map((each) => (
        <div className="usa-radio" key={each.value}>
          <input
            className="usa-radio__input"
            type="radio"
            value={each.value}
            id={`${id}-${each.value}`}
            name={`${id}-${name}`}
            checked={each.value === value}
            onChange={() => choose(each.value)}
          />
          <label className="usa-radio__label" htmlFor={`${id}-${each.value}`}>
            {each.label}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

export function Pick({
  label,
  choices,
  value,
  choose,
}: {
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly choose: (value: string) => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  return (
    <div className="case-field">
      <label className="usa-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="usa-select"
        value={value}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{say('case.choose')}</option>
        {choices.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </div>
  );
}
