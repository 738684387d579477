/**
 * The same request for the worker at the counter: the word, what to say, who decides, whom to call. It changes by
 * itself as soon as counsel has determined; the telephone shakes and says so.
 */
import { useEffect, useRef, type ReactElement } from 'react';
import { useDates } from '../shell/use-dates.ts';
import { useWords } from '../words/words.tsx';
import { useCase } from './case-context.ts';
import { FactsPane } from './facts-pane.tsx';
import { Law } from './law.tsx';
import { OnDuty } from './on-duty.tsx';
import { holderOf, nameOf } from './model.ts';
import { groupOf, OutcomeGroup } from './outcome-group.tsx';
import { GROUP_KEYS, STATE_KEYS } from './outcome-words.ts';
import { AnswerStep } from './steps/ask.tsx';
import { CommentsPane } from './comments-pane.tsx';

const BUZZ_MS = [200, 100, 200];

export function CounterView(): ReactElement {
  const { say } = useWords();
  const dates = useDates();
  const { view, reasoning, now } = useCase();
  const { state } = view;
  const determined = state.determination !== undefined && state.state !== 'second-reading';
  const group = groupOf(view);
  const holder = holderOf(view, now);
  const decided = state.determination?.seq;
  const before = useRef(decided);
  useEffect(() => {
    if (decided !== undefined && decided !== before.current && 'vibrate' in navigator) {
      navigator.vibrate(BUZZ_MS);
    }
    before.current = decided;
  }, [decided]);
  const says = determined
    ? (reasoning.determined ?? []).flatMap(({ act, say: words }) =>
        words === null ? [] : [{ act, words }],
      )
    : reasoning.acts.map(({ act, say: words, safe }) => ({
        act,
        words: safe ?? words,
      }));
  return (
    <div className="case-counter">
      <h1>
        <bdi dir="ltr">{view.number}</bdi>{' '}
        <span className="case-state">{say(STATE_KEYS[state.state])}</span>
      </h1>
      <div aria-live="assertive" aria-atomic="true">
        <OutcomeGroup group={group} determined={determined} />
        <p className="case-say">
          <span className="quiet">{say('case.counter.say')}</span>{' '}
          <strong>{say(determined ? GROUP_KEYS[group].say : 'case.counter.wait-say')}</strong>
        </p>
      </div>
      <h2>{say('case.counter.do')}</h2>
      <ul>
        {says.map(({ act, words }) => (
          <li key={act}>
            <Law>{words}</Law>
          </li>
        ))}
      </ul>
      <h2>{say('case.counter.who')}</h2>
      <p>
        {determined
          ? say('case.counter.determined-by', {
              name: nameOf(view, state.determination.by) ?? '',
            })
          : holder
            ? say('case.claim.held', {
                name: nameOf(view, holder.by) ?? '',
                time: dates.time(holder.until),
              })
            : say('case.counter.nobody-yet')}
      </p>
      <WhomToCall />
      {state.state === 'asked' ? (
        <section className="case-next">
          <h2>{say('case.counter.asked')}</h2>
          <AnswerStep done={() => undefined} />
        </section>
      ) : null}
      <details className="case-more">
        <summary>{say('case.facts.title')}</summary>
        <FactsPane works={false} />
        {state.state === 'received' ? <AnswerStep done={() => undefined} /> : null}
      </details>
      <CommentsPane privileged={false} />
    </div>
  );
}

function WhomToCall(): ReactElement {
  const { say } = useWords();
  const { view } = useCase();
  return (
    <section aria-labelledby="case-call">
      <h2 id="case-call">{say('case.counter.call')}</h2>
      <OnDuty agency={view.agency} />
    </section>
  );
}
