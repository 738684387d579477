/** A letter made here and sent: by which way, to whom. It is signed with the name of whoever sends it. */
import { useState, type ReactElement } from 'react';
import { useSession } from '../../shell/use-session.ts';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { useDraft } from '../drafts.tsx';
import { Line, Pick } from '../field.tsx';
import { StepForm } from '../step-form.tsx';
import { draftsOf, LetterComposer, useComposed } from './letter-composer.tsx';
import type { FittingLetter } from './letter-form.ts';
import { isOff, WaysOff } from './ways-off.tsx';

export const SEND_WAYS = ['email', 'post', 'sms', 'hand'] as const;
export type SendWay = (typeof SEND_WAYS)[number];
const WAY_KEYS: Readonly<Record<SendWay, Key>> = {
  email: 'case.way.e-mail',
  post: 'case.way.post',
  sms: 'case.way.sms',
  hand: 'case.way.by-hand',
};
const TO_HINTS: Readonly<Record<SendWay, Key | undefined>> = {
  email: 'case.letter.to-email',
  sms: 'case.letter.to-sms',
  post: undefined,
  hand: undefined,
};

export function SendLetter({
  letter,
  step,
  title,
  way,
  done,
}: {
  readonly letter: FittingLetter;
  readonly step: 'reply' | 'notice-sent' | 'letters/send';
  readonly title: Key;
  /** Where it was decided already. */
  readonly way?: SendWay | undefined;
  readonly done: () => void;
}): ReactElement {
  const say = useSay();
  const { sends } = useSession();
  const composed = useComposed(letter);
  const [chosen, choose] = useState<SendWay | undefined>(way);
  const [to] = useDraft(`${draftsOf(letter)}send-to`);
  const hint = chosen && TO_HINTS[chosen];
  return (
    <StepForm
      step={step}
      title={title}
      submit="case.letter.send"
      drafts={draftsOf(letter)}
      body={() =>
        chosen
          ? {
              letter: composed,
              send: { by: chosen, ...(to.trim() === '' ? {} : { to: to.trim() }) },
            }
          : undefined
      }
      done={done}
    >
      <LetterComposer letter={letter} />
      {way === undefined ? (
        <Pick
          label={say('case.reply.way')}
          value={chosen ?? ''}
          choose={(value) => choose(SEND_WAYS.find((each) => each === value))}
          choices={SEND_WAYS.filter((each) => letter.to === 'person' || each !== 'sms').map(
            (value) => ({ value, label: say(WAY_KEYS[value]), off: isOff(value, sends) }),
          )}
        />
      ) : null}
      {way === undefined || isOff(way, sends) ? <WaysOff sms={letter.to === 'person'} /> : null}
      <Line
        label={say('case.reply.to')}
        draft={`${draftsOf(letter)}send-to`}
        needed={hint !== undefined}
        hint={hint === undefined ? undefined : say(hint)}
      />
      <p className="quiet">{say('case.letter.signed')}</p>
    </StepForm>
  );
}
