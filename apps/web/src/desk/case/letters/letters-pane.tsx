/** Letters that fit the request now, beside the reply and the notice: each with its form, its page and its drafts. */
import type { ReactElement } from 'react';
import { Fault } from '../../shell/fault.tsx';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { useLetters } from '../case-api.ts';
import { useCase } from '../case-context.ts';
import { holderOf } from '../model.ts';
import { LetterComposer } from './letter-composer.tsx';
import type { FittingLetter } from './letter-form.ts';
import { SendLetter } from './send-letter.tsx';

export const LETTER_KEYS: Readonly<Record<FittingLetter['kind'], Key>> = {
  reply: 'case.letter.reply',
  acknowledgement: 'case.letter.acknowledgement',
  'warrant-request': 'case.letter.warrant-request',
  'clarification-request': 'case.letter.clarification-request',
  'subpoena-objections': 'case.letter.subpoena-objections',
  'person-notice': 'case.letter.person-notice',
  receipt: 'case.letter.receipt',
};

/** The reply and the notice are sent by their own steps. */
const OTHERS: ReadonlySet<FittingLetter['kind']> = new Set([
  'acknowledgement',
  'clarification-request',
  'warrant-request',
  'receipt',
]);

export function LettersPane(): ReactElement {
  const say = useSay();
  const { view, account, now } = useCase();
  const sends = view.steps.includes('letter-sent') && holderOf(view, now)?.by === account;
  const letters = useLetters(view.id);
  return (
    <section aria-labelledby="case-letters">
      <h2 id="case-letters">{say('case.letter.title')}</h2>
      {letters.isError ? (
        <Fault error={letters.error} again={() => void letters.refetch()} />
      ) : null}
      {letters.data?.letters.length === 0 ? (
        <p className="case-empty">{say('case.letter.none')}</p>
      ) : null}
      {letters.data?.letters.map((letter) => (
        <details key={letter.kind} className="case-more" data-letter={letter.kind}>
          <summary>{say(LETTER_KEYS[letter.kind])}</summary>
          {sends && OTHERS.has(letter.kind) ? (
            <SendLetter
              letter={letter}
              step="letters/send"
              title={LETTER_KEYS[letter.kind]}
              done={() => undefined}
            />
          ) : (
            <LetterComposer letter={letter} />
          )}
        </details>
      ))}
    </section>
  );
}
