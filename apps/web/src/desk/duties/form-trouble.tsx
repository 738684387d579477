/** What keeps a form from being sent, in words, read aloud when it appears. */
import type { ReactElement } from 'react';
import { CaughtWords } from '../record/caught-words.tsx';
import { useSay } from '../words/words.tsx';
import { FIELD_KEYS } from './duty-words.ts';
import type { DutyForm } from './use-duty-form.ts';
import { ErrorWords } from '../shell/error-words.tsx';

export function FormTrouble({
  form: { missing, caught },
  error,
}: {
  readonly form: Pick<DutyForm, 'missing' | 'caught'>;
  readonly error: unknown;
}): ReactElement {
  const say = useSay();
  return (
    <>
      {missing.length > 0 ? (
        <p className="duty-trouble" role="alert">
          {say('duties.missing', {
            fields: missing.map(({ name }) => say(FIELD_KEYS[name])).join(' · '),
          })}
        </p>
      ) : null}
      {caught.length > 0 ? <CaughtWords caught={caught} /> : null}
      {error ? (
        <p className="duty-trouble" role="alert">
          <ErrorWords error={error} />
        </p>
      ) : null}
    </>
  );
}
