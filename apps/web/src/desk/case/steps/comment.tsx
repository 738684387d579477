/** A comment says what it is when it is written, and stays that: under privilege, for the office, or to be released. */
import { useState, type ReactElement } from 'react';
import type { Key } from '../../words/say.ts';
import { useSay } from '../../words/words.tsx';
import { useDraft } from '../drafts.tsx';
import { Choices, TextArea } from '../field.tsx';
import { StepForm } from '../step-form.tsx';

export const KINDS = ['privileged', 'internal', 'releasable'] as const;
export type CommentKind = (typeof KINDS)[number];
export const KIND_KEYS: Readonly<Record<CommentKind, { readonly name: Key; readonly means: Key }>> =
  {
    privileged: { name: 'case.comment.privileged', means: 'case.comment.privileged-means' },
    internal: { name: 'case.comment.internal', means: 'case.comment.internal-means' },
    releasable: { name: 'case.comment.releasable', means: 'case.comment.releasable-means' },
  };

export function CommentStep({
  done,
  privileged,
}: {
  readonly done: () => void;
  /** Only some may write under privilege. */
  readonly privileged: boolean;
}): ReactElement {
  const say = useSay();
  const [text] = useDraft('comment.text');
  const [kind, set] = useState<CommentKind>('internal');
  return (
    <StepForm
      step="comments"
      title="case.step.comment"
      submit="case.comment.add"
      drafts="comment."
      body={() => (text.trim() === '' ? undefined : { kind, text: text.trim() })}
      done={done}
      quiet
    >
      <TextArea label={say('case.comment.text')} draft="comment.text" needed />
      <Choices
        legend={say('case.comment.kind')}
        name="kind"
        value={kind}
        choose={(value) => set(KINDS.find((each) => each === value) ?? 'internal')}
        choices={KINDS.filter((each) => privileged || each !== 'privileged').map((each) => ({
          value: each,
          label: (
            <>
              {say(KIND_KEYS[each].name)}{' '}
              <span className="quiet">{say(KIND_KEYS[each].means)}</span>
            </>
          ),
        }))}
      />
    </StepForm>
  );
}
