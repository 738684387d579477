/** One question of the law, in the law's own English. Whoever does not know says so, and counsel goes on. */
import { Button, Label } from '@trussworks/react-uswds';
import { useState, type ReactElement } from 'react';
import type { Schemas } from '../api/client.ts';
import { useSay } from '../words/words.tsx';
import type { Scalar } from './draft.ts';

type Next = NonNullable<Schemas['tried-situation']['next']>;

export function Question({
  question,
  answer,
  skip,
}: {
  readonly question: Next;
  readonly answer: (value: Scalar) => void;
  readonly skip: () => void;
}): ReactElement {
  const say = useSay();
  const [written, write] = useState('');
  const { kind, answers, text, help, look } = question;
  return (
    <fieldset className="usa-fieldset law-question">
      <legend lang="en" dir="ltr">
        {text}
      </legend>
      {help === undefined ? null : (
        <p lang="en" dir="ltr" className="hint">
          {help}
        </p>
      )}
      <p className="hint">
        {say('record.look')}{' '}
        <bdi lang="en" dir="ltr">
          {look}
        </bdi>
      </p>
      {kind === 'yes-no' || kind === 'choice' ? (
        <div className="buttons">
          {answers.map(({ value, label }) => (
            <Button
              key={value}
              type="button"
              outline
              onClick={() =>
                answer(kind === 'yes-no' ? value === 'true' || value === 'yes' : value)
              }
            >
              <bdi lang="en" dir="ltr">
                {label}
              </bdi>
            </Button>
          ))}
        </div>
      ) : kind === 'other' ? (
        <p>{say('record.for-counsel')}</p>
      ) : (
        <div className="with-button">
          <div>
            <Label htmlFor="law-answer">{say('record.answer')}</Label>
            <input
              className="usa-input"
              id="law-answer"
              name="law-answer"
              type={kind}
              value={written}
              onChange={(event) => write(event.target.value)}
            />
          </div>
          <Button
            type="button"
            disabled={written === ''}
            onClick={() => answer(kind === 'number' ? Number(written) : written)}
          >
            {say('record.use')}
          </Button>
        </div>
      )}
      <Button type="button" unstyled onClick={skip}>
        {say('record.not-known')}
      </Button>
    </fieldset>
  );
}
