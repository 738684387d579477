/** When something is due, as people say it, with what is left of the time. */
import type { ReactElement } from 'react';
import { useWords } from '../words/words.tsx';
import { useCase } from './case-context.ts';
import { Law } from './law.tsx';
import type { RunningClock } from './model.ts';
import { dayOrInstant, dayWords } from './when.ts';

export function DueWords({ clock }: { readonly clock: RunningClock }): ReactElement {
  const { say, locale } = useWords();
  const { reasoning } = useCase();
  const { proof } = clock;
  const left = reasoning.clocks.find(({ norm }) => norm === clock.norm)?.left;
  if (!proof)
    return (
      <span className="case-due">
        {say('case.due.waits')} <Law>{clock.starts}</Law>
      </span>
    );
  const { due } = proof;
  switch (due.kind) {
    case 'vague':
    case 'ongoing':
      return (
        <span className="case-due">
          {say('case.due.no-day')} <Law>{due.words}</Law>
        </span>
      );
    case 'open':
      return (
        <span className="case-due">
          {say('case.due.needs')} <Law>{due.needs.join('; ')}</Law>
        </span>
      );
    case 'day':
    case 'moment': {
      const when =
        due.kind === 'day' ? dayWords(locale, due.date) : dayOrInstant(locale, due.at, proof.zone);
      if (left?.state === 'over')
        return <strong className="case-due case-over">{say('case.due.over', { when })}</strong>;
      return (
        <span className="case-due">
          {left?.workingDays === undefined
            ? say('case.due.on', { when })
            : say('case.due.left', { when, amount: left.workingDays })}
        </span>
      );
    }
  }
}
