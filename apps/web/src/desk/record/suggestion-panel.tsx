/** What the law suggests for what was said so far. It is not a determination: counsel makes that. */
import type { ReactElement } from 'react';
import type { Schemas } from '../api/client.ts';
import { OutcomeMark } from '../queue/outcome-mark.tsx';
import { useSay } from '../words/words.tsx';

export function SuggestionPanel({
  acts,
  impossible,
}: Pick<Schemas['tried-situation'], 'acts' | 'impossible'>): ReactElement {
  const say = useSay();
  return (
    <section className="suggestion" aria-labelledby="suggestion-title">
      <h2 id="suggestion-title">{say('record.suggestion')}</h2>
      <p className="hint">{say('record.not-final')}</p>
      {impossible.map((why) => (
        <p key={why} role="alert">
          {say('record.impossible')}{' '}
          <bdi lang="en" dir="ltr">
            {why}
          </bdi>
        </p>
      ))}
      {acts.length === 0 ? <p>{say('record.nothing-yet')}</p> : null}
      <ul aria-live="polite">
        {acts.map(({ act, title, outcome, say: words, safe, decider }) => (
          <li key={act}>
            <h3 lang="en" dir="ltr">
              {title}
            </h3>
            <OutcomeMark outcome={outcome} />
            <p lang="en" dir="ltr">
              {words}
            </p>
            {safe === undefined ? null : (
              <p lang="en" dir="ltr" className="safe">
                {safe}
              </p>
            )}
            <p className="quiet">
              {say('record.decides')}{' '}
              <bdi lang="en" dir="ltr">
                {decider}
              </bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
