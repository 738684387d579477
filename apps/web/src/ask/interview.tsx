/** The interview on the screen: one question, the answers so far, and in the end the determination. */
import { Alert, Button } from '@trussworks/react-uswds';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { IslandContext } from '../island/island-context.ts';
import { AnswerView } from './answer-view.tsx';
import { ASK, OUTCOME_WORDS } from './ask-keys.ts';
import { Law } from './law-words.tsx';
import { QuestionView } from './question-view.tsx';
import { useInterview, type InterviewState } from './use-interview.ts';

export interface InterviewProps {
  readonly context: IslandContext;
  readonly today: string;
  /** Whether the first heading takes the focus, as every later one does. */
  readonly focus?: boolean;
}

export function Interview({ context, today, focus = false }: InterviewProps): ReactElement {
  const { say } = context;
  const state = useInterview(context, today);
  const { stage, impossible } = state;
  return (
    <div className="ask">
      <p role="status" className={stage.kind === 'loading' ? '' : 'usa-sr-only'}>
        {stage.kind === 'loading' && say(ASK.loading)}
        {stage.kind === 'answer' && say(OUTCOME_WORDS[stage.answer.outcome].word)}
      </p>
      {stage.kind === 'failed' && (
        <Alert type="warning" headingLevel="h2" role="alert">
          {say(ASK.failed)}
        </Alert>
      )}
      {impossible.length > 0 && (
        <Alert type="warning" headingLevel="h2" role="alert" validation>
          <p className="usa-alert__text">{say(ASK.impossible)}</p>
          {impossible.map((why) => (
            <p key={why}>
              <Law>{why}</Law>
            </p>
          ))}
        </Alert>
      )}
      {stage.kind === 'acts' && (
        <Asking title={say(ASK.acts)} focus={focus}>
          <p className="quiet">
            {say(ASK.stays)} {context.words.words.language !== 'en' && say(ASK.english)}
          </p>
          <ul className="choices">
            {stage.acts.map((act) => (
              <li key={act.id}>
                <Button type="button" outline onClick={() => state.choose(act)}>
                  <Law>{act.title}</Law>
                </Button>
              </li>
            ))}
          </ul>
        </Asking>
      )}
      {stage.kind === 'question' && (
        <Asking
          key={stage.question.asked.fact}
          title={<Law>{stage.question.asked.text}</Law>}
          focus={focus || state.given.length > 0 || state.act !== undefined}
        >
          <QuestionView context={context} question={stage.question} state={state} />
        </Asking>
      )}
      {stage.kind === 'answer' && (
        <AnswerView context={context} answer={stage.answer} state={state} />
      )}
      {(stage.kind === 'question' || stage.kind === 'answer') && (
        <Known context={context} state={state} />
      )}
    </div>
  );
}

/** A heading that takes the focus, so that whoever listens hears the question first. */
export function Asking({
  title,
  focus,
  children,
}: {
  readonly title: ReactNode;
  readonly focus: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

function Known({
  context: { say },
  state: { given, act, change },
}: {
  readonly context: IslandContext;
  readonly state: InterviewState;
}): ReactElement | null {
  const rows = [
    ...(act ? [{ question: say(ASK.acts), label: act.title, law: false }] : []),
    ...given.map(({ question, label }) => ({ question, label, law: true })),
  ];
  if (rows.length === 0) return null;
  const before = act ? 1 : 0;
  return (
    <section className="known">
      <h3>{say(ASK.known)}</h3>
      <ol>
        {rows.map(({ question, label, law }, position) => (
          <li key={question}>
            <span>
              {law ? <Law>{question}</Law> : question}{' '}
              <strong>{label === undefined ? say(ASK.unknown) : <Law>{label}</Law>}</strong>
            </span>
            <Button
              type="button"
              outline
              aria-label={`${say(ASK.change)}: ${question}`}
              onClick={() => change(position - before)}
            >
              {say(ASK.change)}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
