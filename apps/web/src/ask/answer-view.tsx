/**
 * The determination: the word, who decides, why, the sections behind it, what would change it, what is owed.
 * The law speaks in its own English; the words around it are the reader's.
 */
import { Button } from '@trussworks/react-uswds';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { IslandContext } from '../island/island-context.ts';
import { Shape } from '../now/icon.tsx';
import { answerText } from './answer-text.ts';
import { ASK, DECIDER_WORDS, OUTCOME_WORDS, RESULT } from './ask-keys.ts';
import type { Answer, Explained } from './law-desk.ts';
import { Law } from './law-words.tsx';
import type { InterviewState } from './use-interview.ts';

const BECAUSE: ReadonlySet<string> = new Set(['why', 'readings', 'facts', 'yielding']);

export function AnswerView({
  context,
  answer,
  state,
}: {
  readonly context: IslandContext;
  readonly answer: Answer;
  readonly state: InterviewState;
}): ReactElement {
  const { say, day, today } = context;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { word, means } = OUTCOME_WORDS[answer.outcome];
  const deciders = [
    ...new Set(answer.explained.map(({ determination }) => determination.decider.id)),
  ];
  const list = new Intl.ListFormat(context.words.words.language, { type: 'conjunction' });
  const decider = list.format(deciders.map((id) => say(DECIDER_WORDS[id] ?? 'decider.counsel')));
  return (
    <section className="answer">
      <div className={`outcome ${answer.outcome}`} data-determination={answer.outcome}>
        <Shape outcome={answer.outcome} />
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {say(word)}
          </h2>
          <p>{say(means)}</p>
        </div>
      </div>
      <p>{say(answer.settled ? ASK.settled : ASK.unsettled)}</p>
      <p className="decides">{say('why.decides', { decider })}</p>
      {answer.explained.map((each) => (
        <Determined key={each.determination.act} context={context} explained={each} />
      ))}
      {answer.owed.length > 0 && (
        <>
          <h3>{say('why.owed')}</h3>
          <ul lang="en" dir="ltr">
            {answer.owed.map(({ norm, do: duty }) => (
              <li key={norm.id}>
                {duty}{' '}
                <a href={`../law.html#${norm.id}`}>{norm.cite.map(({ ref }) => ref).join('; ')}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">
        {say('why.day', { date: day(today) })} {say('why.legal')} {say(ASK.stays)}
      </p>
      <Actions context={context} answer={answer} again={() => state.change(-1)} />
    </section>
  );
}

function Determined({
  context: { say, words },
  explained: { determination, winning, sentences },
}: {
  readonly context: IslandContext;
  readonly explained: Explained;
}): ReactElement {
  const because = sentences.filter(({ part }) => BECAUSE.has(part));
  const flips = sentences.filter(({ part }) => part === 'flips');
  return (
    <>
      <h3>
        <Law>{determination.title}</Law>: {say(RESULT[determination.outcome])}
      </h3>
      <p lang="en" dir="ltr">
        {determination.say}
      </p>
      {words.words.language !== 'en' && <p className="quiet">{say('review.english')}</p>}
      {winning.length > 0 && (
        <>
          <h4>{say(ASK.sections)}</h4>
          <ul className="law" lang="en" dir="ltr">
            {winning.map((norm) => (
              <li key={norm.id}>
                {norm.summary}{' '}
                <a className="cite" href={`../law.html#${norm.id}`}>
                  {norm.cite.map(({ ref }) => ref).join('; ')}
                </a>
                {!norm.verified && (
                  <strong lang={words.words.language} dir={words.words.direction}>
                    {say('why.unread')}
                  </strong>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <Sentences title={say(ASK.because)} sentences={because} />
      <Sentences title={say('why.change')} sentences={flips} />
    </>
  );
}

function Sentences({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: Explained['sentences'];
}): ReactElement | null {
  if (sentences.length === 0) return null;
  return (
    <details className="why">
      <summary>{title}</summary>
      <div lang="en" dir="ltr">
        {sentences.map(({ text, cite }, position) => (
          <p key={`${position} ${text}`}>
            {text} {cite.length > 0 && <span className="quiet">{cite.join('; ')}</span>}
          </p>
        ))}
      </div>
    </details>
  );
}

function Actions({
  context,
  answer,
  again,
}: {
  readonly context: IslandContext;
  readonly answer: Answer;
  readonly again: () => void;
}): ReactElement {
  const { say } = context;
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(answerText(context, answer));
    setCopied(true);
  };
  return (
    <div className="actions">
      {'clipboard' in navigator && (
        <Button type="button" outline onClick={() => void copy().catch(() => setCopied(false))}>
          {say(ASK.copy)}
        </Button>
      )}
      <Button type="button" outline onClick={() => print()}>
        {say(ASK.print)}
      </Button>
      <Button type="button" outline onClick={again}>
        {say(ASK.again)}
      </Button>
      <p role="status">{copied && say(ASK.copied)}</p>
    </div>
  );
}
