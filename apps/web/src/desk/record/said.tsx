/** What was said so far, each to be taken back; and, once it is sent, its number. */
import { Alert, Button } from '@trussworks/react-uswds';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';

export function Said({
  said,
  drop,
}: {
  readonly said: readonly {
    readonly fact: string;
    readonly title: string;
    readonly words: string;
  }[];
  readonly drop: (fact: string) => void;
}): ReactElement {
  const say = useSay();
  return (
    <>
      <h2>{say('record.said')}</h2>
      <dl className="said">
        {said.map(({ fact, title, words }) => (
          <div key={fact}>
            <dt lang="en" dir="ltr">
              {title}
            </dt>
            <dd>
              <bdi lang="en" dir="ltr">
                {words}
              </bdi>{' '}
              <Button type="button" unstyled onClick={() => drop(fact)}>
                {say('record.take-back')}
                <span className="only-heard" lang="en">
                  {title}
                </span>
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

export function Recorded({
  recorded,
  again,
}: {
  readonly recorded: { readonly id: string; readonly number: string };
  readonly again: () => void;
}): ReactElement {
  const say = useSay();
  return (
    <Alert type="success" headingLevel="h2" heading={say('record.done')} role="status">
      <p>
        {say('record.number')}{' '}
        <Link to="/requests/$id" params={{ id: recorded.id }}>
          <bdi>{recorded.number}</bdi>
        </Link>
      </p>
      <p>{say('record.what-next')}</p>
      <Button type="button" outline onClick={again}>
        {say('record.another')}
      </Button>
    </Alert>
  );
}
