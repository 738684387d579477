/** What the law suggests for what was said so far. It is not a determination: counsel makes that. */
import type { ReactElement } from 'react';
import type { Schemas } from '../api/client.ts';
import { OnDuty } from '../case/on-duty.tsx';
import { OutcomeMark } from '../queue/outcome-mark.tsx';
import { useSay } from '../words/words.tsx';

/** What the law leaves open is counsel's to answer. */
const ASK_COUNSEL: ReadonlySet<string> = new Set(['contested', 'undetermined']);

export function SuggestionPanel({
  acts,
  impossible,
  agency,
}: Pick<Schemas['tried-situation'], 'acts' | 'impossible'> & {
  readonly agency: string;
}): ReactElement {
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
      {acts.some(({ outcome }) => ASK_COUNSEL.has(outcome)) ? (
        <>
          <h3>{say('record.call')}</h3>
          <OnDuty agency={agency} />
        </>
      ) : null}
    </section>
  );
}
