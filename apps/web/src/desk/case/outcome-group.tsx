/** The word of look.md for the whole request: one shape, one colour, one place; read in black and white too. */
import { frontLineOutcome, type FrontLineOutcome } from '@threshold/guidance/front-line-outcome';
import type { ReactElement } from 'react';
import { Shape } from '../../now/icon.tsx';
import { useSay } from '../words/words.tsx';
import type { RequestView } from './model.ts';
import { GROUP_KEYS } from './outcome-words.ts';

/** What counsel determined where somebody did, otherwise what is suggested. A second reading has to be done first. */
export function groupOf({ state }: Pick<RequestView, 'state'>): FrontLineOutcome {
  const determined = state.state === 'second-reading' ? undefined : state.determination?.acts;
  const acts = determined ?? state.suggestion?.acts ?? [];
  return frontLineOutcome(acts, state.situation, false);
}

export function OutcomeGroup({
  group,
  determined,
  children,
}: {
  readonly group: FrontLineOutcome;
  readonly determined: boolean;
  readonly children?: ReactElement | null;
}): ReactElement {
  const say = useSay();
  return (
    <div className={`case-outcome ${group}`} data-group={group} data-determined={determined}>
      <Shape outcome={group} />
      <div>
        <p className="case-outcome-kind">
          {say(determined ? 'case.group.determined' : 'case.group.suggested')}
        </p>
        <h2>{say(GROUP_KEYS[group].word)}</h2>
        <p>{say(GROUP_KEYS[group].means)}</p>
        {children}
      </div>
    </div>
  );
}
