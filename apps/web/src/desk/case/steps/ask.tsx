/** Counsel asks the counter, and the counter answers: with facts where the law has them, and in words. */
import { useState, type ReactElement } from 'react';
import { useSay } from '../../words/words.tsx';
import { answersOf, asksOf } from '../answer-facts.ts';
import { useCase } from '../case-context.ts';
import { useDraft } from '../drafts.tsx';
import { Choices, Line, Pick, TextArea } from '../field.tsx';
import { Law } from '../law.tsx';
import { eventsOf, type ShownQuestion } from '../model.ts';
import { StepForm } from '../step-form.tsx';

const MOST_OFFERED = 12;

export function AskStep({
  done,
  about,
}: {
  readonly done: () => void;
  /** Only what these acts hang on. */
  readonly about?: readonly string[];
}): ReactElement {
  const say = useSay();
  const { reasoning } = useCase();
  const [text] = useDraft('ask.text');
  const [asked, set] = useState<readonly string[]>([]);
  const open = new Set(
    reasoning.acts
      .filter(({ act }) => about === undefined || about.includes(act))
      .flatMap((each) => each.open),
  );
  const offered = reasoning.questions.filter(({ fact }) => open.has(fact)).slice(0, MOST_OFFERED);
  return (
    <StepForm
      step="ask"
      title="case.step.ask"
      submit="case.ask.send"
      drafts="ask."
      body={() => (text.trim() === '' ? undefined : { asks: asked, text: text.trim() })}
      done={done}
    >
      {offered.length > 0 ? (
        <fieldset className="usa-fieldset case-field">
          <legend className="usa-legend">{say('case.ask.questions')}</legend>
          {offered.map(({ fact, text: question, look }) => (
            <div className="usa-checkbox" key={fact}>
              <input
                className="usa-checkbox__input"
                type="checkbox"
                id={`ask-${fact}`}
                checked={asked.includes(fact)}
                onChange={({ target }) =>
                  set((before) =>
                    target.checked ? [...before, fact] : before.filter((each) => each !== fact),
                  )
                }
              />
              <label className="usa-checkbox__label" htmlFor={`ask-${fact}`}>
                <Law>{question}</Law>
                {look === undefined ? null : (
                  <span className="quiet">
                    {' '}
                    <Law>{look}</Law>
                  </span>
                )}
              </label>
            </div>
          ))}
        </fieldset>
      ) : null}
      <TextArea label={say('case.ask.text')} draft="ask.text" needed hint={say('case.ask.hint')} />
    </StepForm>
  );
}

export function AnswerStep({ done }: { readonly done: () => void }): ReactElement {
  const say = useSay();
  const { view, reasoning } = useCase();
  const [text] = useDraft('answer.text');
  const [given, set] = useState<Readonly<Record<string, string>>>({});
  const last = eventsOf(view, 'question-asked').at(-1);
  const asked = asksOf(view, reasoning.questions);
  const written = answersOf(asked, given);
  return (
    <StepForm
      step="facts"
      title="case.step.facts"
      submit="case.answer.send"
      drafts="answer."
      body={() =>
        Object.keys(written).length === 0 && text.trim() === ''
          ? undefined
          : { situation: written, ...(text.trim() === '' ? {} : { text: text.trim() }) }
      }
      done={done}
    >
      {last && view.state.state === 'asked' ? (
        <blockquote className="case-quoted" dir="auto">
          {last.event.sealed.text}
        </blockquote>
      ) : null}
      {asked.map((question) => (
        <Answer
          key={question.fact}
          question={question}
          value={given[question.fact] ?? ''}
          give={(value) => set((before) => ({ ...before, [question.fact]: value }))}
        />
      ))}
      <TextArea
        label={say('case.answer.text')}
        draft="answer.text"
        hint={say('case.answer.hint')}
      />
    </StepForm>
  );
}

function Answer({
  question: { fact, text, kind, choices, look },
  value,
  give,
}: {
  readonly question: ShownQuestion;
  readonly value: string;
  readonly give: (value: string) => void;
}): ReactElement | null {
  const say = useSay();
  const legend = (
    <>
      <Law>{text}</Law>{' '}
      {look === undefined ? null : (
        <span className="quiet">
          <Law>{look}</Law>
        </span>
      )}
    </>
  );
  const unknowable = { value: 'unknowable', label: say('case.answer.unknowable') };
  switch (kind) {
    case 'yes-no':
      return (
        <Choices
          legend={legend}
          name={fact}
          value={value}
          choose={give}
          choices={[
            { value: 'yes', label: say('case.answer.yes') },
            { value: 'no', label: say('case.answer.no') },
            unknowable,
          ]}
        />
      );
    case 'one-of':
      return (
        <Pick label={legend} value={value} choose={give} choices={[...choices, unknowable]} law />
      );
    case 'date':
      return <Written text={text} fact={fact} type="date" give={give} />;
    case 'number':
      return <Written text={text} fact={fact} type="number" give={give} />;
    case 'code':
      return <Written text={text} fact={fact} type="text" give={give} />;
    case 'list':
      return (
        <p>
          {legend} {say('case.answer.list')}
        </p>
      );
  }
}

function Written({
  text,
  fact,
  type,
  give,
}: {
  readonly text: string;
  readonly fact: string;
  readonly type: 'date' | 'number' | 'text';
  readonly give: (value: string) => void;
}): ReactElement {
  return (
    <div onChange={({ target }) => give((target as HTMLInputElement).value)}>
      <Line label={<Law>{text}</Law>} draft={`answer.fact.${fact}`} type={type} />
    </div>
  );
}
