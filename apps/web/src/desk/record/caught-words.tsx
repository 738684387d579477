/** Names what was caught, why, and what to do: brought before the eyes and read aloud when it appears. */
import { Alert } from '@trussworks/react-uswds';
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';
import type { Caught } from './caught.ts';

export function CaughtWords({ caught }: { readonly caught: readonly Caught[] }): ReactElement {
  const say = useSay();
  return (
    <Alert
      type="warning"
      headingLevel="h2"
      heading={say('record.caught')}
      role="alert"
      className="caught"
    >
      <ul>
        {caught.map(({ words, sure }, at) => (
          <li key={`${at}-${words}`}>
            <bdi>
              <strong>{words}</strong>
            </bdi>{' '}
            {say(sure ? 'record.caught-number' : 'record.caught-words')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
