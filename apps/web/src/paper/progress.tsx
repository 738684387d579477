/** What is being done, in words and as a bar, and a way to end it. */
import type { Say } from '@threshold/guidance/message';
import type { ReactElement, RefObject } from 'react';
import { shareDone, type Reading } from './look-state.ts';

export function Progress({
  say,
  state,
  heading,
  stop,
}: {
  readonly say: Say;
  readonly state: Reading;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly stop: () => void;
}): ReactElement {
  const done = shareDone(state);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1} id="reading-words" role="status">
        {wordsOf(state, say)}
      </h2>
      <progress aria-label={say('read.bar')} max={100} value={Math.round(done * 100)} />
      <button type="button" className="paper-button" onClick={stop}>
        {say('read.cancel')}
      </button>
    </section>
  );
}

function wordsOf({ step, files, index }: Reading, say: Say): string {
  if (!step) return say('read.fetching');
  if (step.doing === 'opening') return say('read.opening', { file: step.file });
  const [number, total] =
    step.page !== undefined && step.of !== undefined
      ? [step.page, step.of]
      : [index + 1, files.length];
  return say('read.reading', { number: String(number), total: String(total) });
}
