/** Fields of the steps: a label above, what is wrong beside it, native controls. */
import { useId, type ReactElement, type ReactNode } from 'react';
import { useSay } from '../words/words.tsx';
import { useDraft } from './drafts.tsx';

interface FieldProps {
  readonly label: ReactNode;
  readonly draft: string;
  readonly hint?: string | undefined;
  readonly needed?: boolean;
  readonly first?: string;
}

/** A label, what the field is for, and the control that both describe. */
function Labelled({
  id,
  label,
  hint,
  needed = false,
  children,
}: Pick<FieldProps, 'label' | 'hint' | 'needed'> & {
  readonly id: string;
  readonly children: ReactNode;
}): ReactElement {
  const say = useSay();
  return (
    <div className="case-field">
      <label className="usa-label" htmlFor={id}>
        {label} {needed ? null : <span className="quiet">{say('case.optional')}</span>}
      </label>
      {hint === undefined ? null : (
        <p className="usa-hint" id={hintOf(id, hint)}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

function hintOf(id: string, hint: string | undefined): string | undefined {
  return hint === undefined ? undefined : `${id}-hint`;
}

export function TextArea({ label, draft, hint, needed = false, first }: FieldProps): ReactElement {
  const id = useId();
  const [text, write] = useDraft(draft, first);
  return (
    <Labelled id={id} label={label} hint={hint} needed={needed}>
      <textarea
        id={id}
        className="usa-textarea"
        dir="auto"
        rows={4}
        maxLength={8000}
        required={needed}
        aria-describedby={hintOf(id, hint)}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
    </Labelled>
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
  const id = useId();
  const [text, write] = useDraft(draft, first);
  return (
    <Labelled id={id} label={label} hint={hint} needed={needed}>
      <input
        id={id}
        className="usa-input"
        dir={type === 'text' ? 'auto' : undefined}
        type={type}
        maxLength={300}
        required={needed}
        aria-describedby={hintOf(id, hint)}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
    </Labelled>
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
  law = false,
}: {
  readonly label: ReactNode;
  readonly choices: readonly {
    readonly value: string;
    readonly label: string;
    /** Cannot be chosen here; beside it stands why. */
    readonly off?: boolean;
  }[];
  readonly value: string;
  readonly choose: (value: string) => void;
  /** Its choices are the law's own words, in English. */
  readonly law?: boolean;
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
          <option
            key={each.value}
            value={each.value}
            disabled={each.off === true}
            {...(law ? LAW : {})}
          >
            {each.label}
          </option>
        ))}
      </select>
    </div>
  );
}

const LAW = { lang: 'en', dir: 'ltr' } as const;
