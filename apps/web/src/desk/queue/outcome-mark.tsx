/** An outcome in word and shape; the colour only repeats them. */
import type { ReactElement } from 'react';
import type { QueueRow } from '../api/desk-queries.ts';
import { useSay } from '../words/words.tsx';
import { OUTCOME_KEYS } from './request-words.ts';

type Outcome = NonNullable<QueueRow['outcome']>;

const OCTAGON = 'M7 1h10l6 6v10l-6 6H7l-6-6V7z';
const TRIANGLE = 'M12 2 23 22H1z';
const CIRCLE = 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22z';
const SQUARE = 'M2 2h20v20H2z';

const SHAPES: Readonly<Record<Outcome, readonly [string, string]>> = {
  must: [CIRCLE, 'mark-comply'],
  may: [SQUARE, 'mark-allowed'],
  'must-not': [OCTAGON, 'mark-stop'],
  'not-required': [OCTAGON, 'mark-stop'],
  'no-rule': [TRIANGLE, 'mark-ask'],
  contested: [TRIANGLE, 'mark-ask'],
  undetermined: [TRIANGLE, 'mark-ask'],
};

export function OutcomeMark({
  outcome,
}: {
  readonly outcome: Outcome | null;
}): ReactElement | null {
  const say = useSay();
  if (outcome === null) return null;
  const [shape, look] = SHAPES[outcome];
  return (
    <span className="mark">
      <svg viewBox="0 0 24 24" aria-hidden="true" className={look}>
        <path d={shape} />
      </svg>
      {say(OUTCOME_KEYS[outcome])}
    </span>
  );
}
