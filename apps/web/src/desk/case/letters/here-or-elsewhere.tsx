/** A letter that this step sends: made, signed and sent here, or recorded as sent from elsewhere. */
import { useState, type ReactElement } from 'react';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { Choices, Pick } from '../field.tsx';
import type { FittingLetter } from './letter-form.ts';
import { LETTER_KEYS } from './letters-pane.tsx';
import { SendLetter, type SendWay } from './send-letter.tsx';

export function HereOrElsewhere({
  letters,
  step,
  title,
  way,
  done,
  elsewhere,
}: {
  readonly letters: readonly FittingLetter[];
  readonly step: 'reply' | 'notice-sent';
  readonly title: Key;
  readonly way?: SendWay | undefined;
  readonly done: () => void;
  readonly elsewhere: ReactElement;
}): ReactElement {
  const say = useSay();
  const [here, set] = useState(true);
  const [kind, choose] = useState<string>();
  const letter = letters.find((each) => each.kind === kind) ?? letters[0];
  if (!letter) return elsewhere;
  return (
    <>
      <Choices
        legend={say(title)}
        name="where"
        value={here ? 'here' : 'elsewhere'}
        choose={(value) => set(value === 'here')}
        choices={[
          { value: 'here', label: say('case.letter.here') },
          { value: 'elsewhere', label: say('case.letter.elsewhere') },
        ]}
      />
      {here && letters.length > 1 ? (
        <Pick
          label={say('case.letter.title')}
          value={letter.kind}
          choose={choose}
          choices={letters.map((each) => ({
            value: each.kind,
            label: say(LETTER_KEYS[each.kind]),
          }))}
        />
      ) : null}
      {here ? (
        <SendLetter
          key={letter.kind}
          letter={letter}
          step={step}
          title={LETTER_KEYS[letter.kind]}
          way={way}
          done={done}
        />
      ) : (
        elsewhere
      )}
    </>
  );
}
