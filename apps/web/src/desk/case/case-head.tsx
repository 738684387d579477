/** Which request this is, where it stands in the flow, who holds it and until when. */
import type { ReactElement } from 'react';
import { useDates } from '../shell/use-dates.ts';
import { useWords } from '../words/words.tsx';
import { useCase } from './case-context.ts';
import { holderOf, nameOf } from './model.ts';
import { CHANNEL_KEYS, STATE_KEYS } from './outcome-words.ts';
import { flowPlaces, statesPassed } from './step-now.ts';
import type { Key } from '../words/say.ts';

const PLACE_KEYS: Readonly<Record<'passed' | 'here' | 'next' | 'later', Key>> = {
  passed: 'case.flow.passed',
  here: 'case.flow.here',
  next: 'case.flow.next',
  later: 'case.flow.later',
};

export function CaseHead({ agencyTitle }: { readonly agencyTitle: string }): ReactElement {
  const { say } = useWords();
  const dates = useDates();
  const { view, reasoning, account, now } = useCase();
  const { state } = view;
  const holder = holderOf(view, now);
  const places = flowPlaces(reasoning.flow, state.state, statesPassed(view, reasoning.flow));
  return (
    <header className="case-head">
      <h1>
        <bdi dir="ltr">{view.number}</bdi>{' '}
        <span className="case-state">{say(STATE_KEYS[state.state])}</span>
      </h1>
      <p className="quiet">
        {agencyTitle} · {say(CHANNEL_KEYS[state.channel])} · {dates.record(state.receivedAt)}
      </p>
      <p className="case-holder" role="status">
        {holder
          ? holder.by === account
            ? say('case.claim.mine', { time: dates.time(holder.until) })
            : say('case.claim.held', {
                name: nameOf(view, holder.by) ?? '',
                time: dates.time(holder.until),
              })
          : say('case.claim.nobody')}
      </p>
      <ol className="case-flow" aria-label={say('case.flow.title')}>
        {places.map((place) => (
          <li
            key={place.state}
            className={place.at}
            aria-current={place.at === 'here' ? 'step' : undefined}
          >
            {say(STATE_KEYS[place.state])}
            <span className="usa-sr-only"> {say(PLACE_KEYS[place.at])}</span>
          </li>
        ))}
      </ol>
    </header>
  );
}
