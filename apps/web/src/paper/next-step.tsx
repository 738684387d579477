/** Where what was confirmed leads in the flow. Nothing goes on by itself: the person presses, or chooses otherwise. */
import { useEffect, useState, type ReactElement, type RefObject } from 'react';
import type { IslandContext } from '../island/island-context.ts';
import { answerOf, isSettled, type Confirmed } from './hand-on.ts';
import { questionHere, questionOfLeftPaper, type Question } from './flow-question.ts';

/** The screen of the flow that asks what they want. */
const WANT = 'want';

export function NextStep({
  context,
  confirmed,
  heading,
  again,
}: {
  readonly context: IslandContext;
  readonly confirmed: readonly Confirmed[] | undefined;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly again: () => void;
}): ReactElement {
  const { say, words, root } = context;
  const [question, setQuestion] = useState<Question | undefined>(() => questionHere(context));
  useEffect(() => {
    if (question) return undefined;
    let wanted = true;
    questionOfLeftPaper(context).then(
      (found) => {
        if (wanted) setQuestion(found);
      },
      // Without it the person starts the flow by hand.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [question, context]);
  const answer = confirmed && question ? answerOf(confirmed, question.answers) : undefined;
  // The person was sure of each paper, and still no answer of the question says it.
  const noneFits = confirmed?.every((each) => isSettled(each)) === true;
  const label = answer && question?.labels.get(answer.id);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {say('next.title')}
      </h2>
      {answer && label !== undefined ? (
        <>
          {answer.id === 'unsure' && (
            <p>
              {noneFits && <>{say('next.no-fit')} </>}
              {say('next.counsel')}
            </p>
          )}
          <p className="paper-answer">{say('next.answer', { answer: label })}</p>
          <a className="next" href={answer.to}>
            {say('next.go')}
          </a>
        </>
      ) : (
        <p>{say('next.counsel')}</p>
      )}
      {question && (
        <a className="paper-button" href={question.address}>
          {say(context.situation ? 'next.choose' : 'next.paper')}
        </a>
      )}
      {!context.situation && (
        <a
          className="paper-button"
          href={new URL(`${words.words.language}/${WANT}.html`, root).href}
        >
          {say('next.flow')}
        </a>
      )}
      <button type="button" className="paper-button" onClick={again}>
        {say('again.start')}
      </button>
    </section>
  );
}
