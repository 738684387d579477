/** The frame of every step's form: what it does, its fields, what went wrong, and its two buttons. Leaving it with words in it asks first. */
import { Button } from '@trussworks/react-uswds';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { UnsavedGuard } from '../settings/unsaved-guard.tsx';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import type { CaseView } from './case-queries.ts';
import { ErrorWords } from '../shell/error-words.tsx';

export function StepForm({
  title,
  what,
  children,
  error,
  pending,
  over,
  view,
  left,
  send,
}: {
  readonly title: Key;
  readonly what: Key;
  readonly children?: ReactNode;
  readonly error: unknown;
  readonly pending: boolean;
  readonly over: boolean;
  readonly view: Pick<CaseView, 'events'>;
  readonly left: () => void;
  readonly send: () => void;
}): ReactElement {
  const say = useSay();
  const [begun] = useState(view.events.length);
  const moved = view.events.length !== begun;
  const [touched, touch] = useState(false);
  return (
    <form
      className="duty-form duty-step"
      noValidate
      aria-label={say(title)}
      onInput={() => touch(true)}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <UnsavedGuard unsaved={touched} />
      <h3>{say(title)}</h3>
      <p>{say(what)}</p>
      {children}
      {over || moved ? (
        <p className="duty-trouble" role="alert">
          {say(over ? 'duties.over' : 'duties.moved')}
        </p>
      ) : null}
      {error ? (
        <p className="duty-trouble" role="alert">
          <ErrorWords error={error} />
        </p>
      ) : null}
      <p className="buttons">
        <Button type="submit" disabled={pending || over}>
          {say(pending ? 'cases.sending' : 'cases.record-it')}
        </Button>
        <Button type="button" unstyled onClick={left}>
          {say('duties.cancel')}
        </Button>
      </p>
    </form>
  );
}

export function Words({
  label,
  value,
  put,
}: {
  readonly label: Key;
  readonly value: string;
  readonly put: (value: string) => void;
}): ReactElement {
  const say = useSay();
  const id = useId();
  return (
    <div className="duty-field">
      <label className="usa-label" htmlFor={id}>
        {say(label)}
      </label>
      <textarea
        id={id}
        className="usa-textarea"
        dir="auto"
        rows={3}
        maxLength={2000}
        value={value}
        onChange={({ target }) => put(target.value)}
      />
    </div>
  );
}

export function Choice<Value extends string>({
  legend,
  keys,
  value,
  put,
}: {
  readonly legend: Key;
  readonly keys: Readonly<Record<Value, Key>>;
  readonly value: Value | undefined;
  readonly put: (value: Value) => void;
}): ReactElement {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className="duty-field">
      <legend>{say(legend)}</legend>
      {inOrder(keys).map((each) => (
        <label key={each} className="duty-choice">
          <input type="radio" name={name} checked={value === each} onChange={() => put(each)} />
          {say(keys[each])}
        </label>
      ))}
    </fieldset>
  );
}

function inOrder<Value extends string>(keys: Readonly<Record<Value, Key>>): readonly Value[] {
  const values: Value[] = [];
  for (const each in keys) values.push(each);
  return values;
}
