/** What every export is asked: what for, in a sentence, in which form; and what came of it. */
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Choices, Pick as PickOne } from '../case/field.tsx';
import { Words, caughtInText } from '../records/words-field.tsx';
import { Fault } from '../shell/fault.tsx';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { FORMAT_KEYS, FORMATS } from './export-format.ts';
import { PURPOSE_KEYS } from './purpose-words.ts';
import type { LeaveDraft, Left } from './use-leaving.ts';

const LEAST_WORDS = 12;
const MOST_WORDS = 500;

export function LeaveFields({
  draft: { kind, words, as },
  change,
  purposes,
  leave,
  done,
}: {
  readonly draft: LeaveDraft;
  readonly change: (part: Partial<LeaveDraft>) => void;
  readonly purposes: readonly (keyof typeof PURPOSE_KEYS)[];
  readonly leave: Pick<UseMutationResult<Left>, 'isError' | 'error' | 'data' | 'isPending'>;
  readonly done: Key;
}): ReactElement {
  const say = useSay();
  return (
    <>
      <PickOne
        label={say('exports.purpose')}
        choices={purposes.map((value) => ({ value, label: say(PURPOSE_KEYS[value]) }))}
        value={kind}
        choose={(value) => change({ kind: value })}
      />
      <Words
        label={say('exports.words')}
        hint={say('exports.words-hint')}
        text={words}
        write={(value) => change({ words: value })}
        rows={3}
        least={LEAST_WORDS}
        most={MOST_WORDS}
      />
      <Choices
        legend={say('exports.as')}
        name="as"
        choices={FORMATS.map((value) => ({ value, label: say(FORMAT_KEYS[value]) }))}
        value={as}
        choose={(value) => change({ as: FORMATS.find((each) => each === value) ?? as })}
      />
      {leave.isError ? <Fault error={leave.error} /> : null}
      {leave.data ? (
        <p role="status" className="records-done">
          {say(done, { name: leave.data.name })}
        </p>
      ) : null}
      <p>
        <button
          type="submit"
          className="usa-button"
          disabled={leave.isPending || kind === '' || caughtInText(words)}
        >
          {say(leave.isPending ? 'exports.checking' : 'exports.now')}
        </button>
      </p>
    </>
  );
}
