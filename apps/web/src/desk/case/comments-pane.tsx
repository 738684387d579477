/** Comments, each shown as what it was marked when it was written. What somebody may not read is not here. */
import type { ReactElement } from 'react';
import { useDates } from '../shell/use-dates.ts';
import { useWords } from '../words/words.tsx';
import { useCase } from './case-context.ts';
import { eventsOf, nameOf } from './model.ts';
import { CommentStep, KIND_KEYS } from './steps/comment.tsx';

export function CommentsPane({ privileged }: { readonly privileged: boolean }): ReactElement {
  const { say } = useWords();
  const dates = useDates();
  const { view, steps } = useCase();
  const comments = eventsOf(view, 'comment-added');
  const may = steps.some(
    ({ step, hindrance }) => step === 'comment-added' && hindrance === undefined,
  );
  return (
    <section aria-labelledby="case-comments">
      <h2 id="case-comments">{say('case.comment.title')}</h2>
      {comments.length === 0 ? <p className="case-empty">{say('case.comment.none')}</p> : null}
      <ul className="case-comments">
        {comments.map(({ seq, at, by, event: { facts, sealed } }) => (
          <li key={seq} className={`case-comment ${facts.kind}`}>
            <p>
              <strong>{say(KIND_KEYS[facts.kind].name)}</strong>{' '}
              <span className="quiet">
                {nameOf(view, by) ?? say('case.program')}, {dates.record(at)}
              </span>
            </p>
            <p dir="auto" className="case-written">
              {sealed.text}
            </p>
          </li>
        ))}
      </ul>
      {may ? <CommentStep done={() => undefined} privileged={privileged} /> : null}
    </section>
  );
}
