/** What was caught: which words, why they may not stand here, what to write instead, and what can be done now. */
import { Button, Radio } from '@trussworks/react-uswds';
import { keep, takeOut, type Caught } from '@threshold/notes/catch/catch-in-note';
import { KEEP_REASONS, type KeepReason } from '@threshold/notes/note-schema';
import { useState, type ReactElement } from 'react';
import { useForm } from './form-context.ts';
import { CATCH_KEYS, K, REASON_KEYS } from './note-keys.ts';

/** Nine figures are no status, and somebody's words about them are no reason: they are something else, or go. */
const reasonsFor = ({ kind }: Caught): readonly KeepReason[] =>
  kind === 'nine-digits' ? ['not-about-a-person'] : KEEP_REASONS;

export function CaughtNotice({
  caught,
  back,
}: {
  readonly caught: Caught;
  /** Where to go on after it is dealt with. */
  readonly back: string;
}): ReactElement {
  const { say, deal, level: Heading } = useForm();
  const [reason, setReason] = useState<KeepReason>();
  const [asked, setAsked] = useState(false);
  const words = caught.kind === 'status-words';
  const id = `${back}-${caught.start}`;
  const goOn = (): void => document.getElementById(back)?.focus();
  const stay = (): void => {
    setAsked(true);
    if (reason === undefined) return;
    deal((note) => keep(note, caught, reason) ?? note);
    goOn();
  };
  return (
    <div className="note-caught" role="group" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>{say(K.caughtTitle, { words: caught.words })}</Heading>
      <p>
        {say(CATCH_KEYS[caught.kind])} {say(words ? K.whyWords : K.whyNumber)}{' '}
        {say(words ? K.insteadWords : K.insteadNumber)}{' '}
        {caught.sure || words ? null : say(K.whyEither)}
      </p>
      <Button
        type="button"
        onClick={() => {
          deal((note) => takeOut(note, caught));
          goOn();
        }}
      >
        {say(K.takeOut)}
      </Button>
      {caught.sure ? null : (
        <fieldset>
          <legend>{say(K.keepBecause)}</legend>
          {asked && reason === undefined ? (
            <p className="note-error">{say(K.keepNoReason)}</p>
          ) : null}
          {reasonsFor(caught).map((each) => (
            <Radio
              key={each}
              id={`${id}-${each}`}
              name={id}
              tile
              label={say(REASON_KEYS[each])}
              checked={reason === each}
              onChange={() => setReason(each)}
            />
          ))}
          <Button type="button" outline onClick={stay}>
            {say(K.keepWords)}
          </Button>
        </fieldset>
      )}
    </div>
  );
}
