/** One question: its answers as large as fingers, "I can't tell" among them, who can say, and why it is asked. */
import { Button, Label, Select, TextInput } from '@trussworks/react-uswds';
import { useState, type ChangeEvent, type ReactElement } from 'react';
import type { IslandContext } from '../island/island-context.ts';
import { ASK, DECIDER_WORDS, RESULT } from './ask-keys.ts';
import type { Question } from './law-desk.ts';
import { Law } from './law-words.tsx';
import type { InterviewState } from './use-interview.ts';

/** More than this many answers would push "I can't tell" off the screen: they go into one list. */
const MOST_BUTTONS = 8;

interface QuestionProps {
  readonly context: IslandContext;
  readonly question: Question;
  readonly state: InterviewState;
}

export function QuestionView({ context, question, state }: QuestionProps): ReactElement {
  const { say, words } = context;
  const { asked, choices, list } = question;
  const { fact } = asked;
  const who = asked.who.map(({ id }) => say(DECIDER_WORDS[id] ?? 'decider.counsel'));
  return (
    <>
      {words.words.language !== 'en' && <p className="quiet">{say(ASK.english)}</p>}
      {asked.help !== undefined && (
        <p lang="en" dir="ltr">
          {asked.help}
        </p>
      )}
      {choices.length > MOST_BUTTONS && <ChooseFromList {...{ context, question, state }} />}
      {question.write && <WriteAnswer {...{ context, question, state }} />}
      <ul className="choices">
        {choices.length <= MOST_BUTTONS &&
          choices.map(({ value, label }) => (
            <li key={String(value)}>
              <Button type="button" outline onClick={() => state.answer(label, { [fact]: value })}>
                <Law>{label}</Law>
              </Button>
            </li>
          ))}
        {list === true && (
          <>
            <li>
              <Button
                type="button"
                outline
                onClick={() =>
                  state.answer(say(ASK.none), { [fact]: [], [`${fact}.complete`]: true })
                }
              >
                {say(ASK.none)}
              </Button>
            </li>
            <li>
              <Button type="button" outline onClick={() => state.answer(say(ASK.records), {})}>
                {say(ASK.records)}
              </Button>
            </li>
          </>
        )}
        <li>
          <Button type="button" outline onClick={() => state.answer(undefined, {})}>
            {say('choice.unsure')}
          </Button>
        </li>
      </ul>
      <p className="quiet">
        {say(ASK.who, {
          who: new Intl.ListFormat(words.words.language, { type: 'disjunction' }).format(who),
        })}
        <br />
        {say(ASK.look, { look: asked.look })}
      </p>
      <Reason context={context} question={question} />
      {state.given.length > 0 && (
        <Button
          type="button"
          unstyled
          className="tool"
          onClick={() => state.change(state.given.length - 1)}
        >
          {say('nav.back')}
        </Button>
      )}
    </>
  );
}

function Reason({
  context: { say },
  question: { asked },
}: Omit<QuestionProps, 'state'>): ReactElement {
  return (
    <details className="why">
      <summary>{say(ASK.why)}</summary>
      <p>{say(ASK.leads)}</p>
      <ul>
        {asked.answers
          .map(({ label, leadsTo }) => ({
            label,
            outcomes: [...new Set(Object.values(leadsTo).flat())],
          }))
          .filter(({ outcomes }) => outcomes.length > 0)
          .map(({ label, outcomes }) => (
            <li key={label}>
              <Law>{label}</Law>: {outcomes.map((outcome) => say(RESULT[outcome])).join(' · ')}
            </li>
          ))}
      </ul>
    </details>
  );
}

function ChooseFromList({ context: { say }, question, state }: QuestionProps): ReactElement {
  const [chosen, choose] = useState('');
  const { asked, choices } = question;
  const choice = choices.find(({ value }) => String(value) === chosen);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (choice) state.answer(choice.label, { [asked.fact]: choice.value });
      }}
    >
      <Label htmlFor="ask-choice">{say(ASK.choose)}</Label>
      <Select
        id="ask-choice"
        name="answer"
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">–</option>
        {choices.map(({ value, label }) => (
          <option key={String(value)} value={String(value)} lang="en">
            {label}
          </option>
        ))}
      </Select>
      <Button type="submit">{say(ASK.next)}</Button>
    </form>
  );
}

function WriteAnswer({ context: { say }, question, state }: QuestionProps): ReactElement {
  const [text, write] = useState('');
  const [refused, refuse] = useState<string>();
  const { asked, write: kind = 'text' } = question;
  const field = {
    id: 'ask-answer',
    name: 'answer',
    autoComplete: 'off',
    dir: 'ltr',
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement>): void => write(event.target.value),
    ...(refused === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': 'ask-refused' }),
  };
  const take = async (): Promise<void> => {
    const read = await state.read(text);
    if ('refused' in read) refuse(read.refused);
    else state.answer(String(read.value), { [asked.fact]: read.value });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <Label htmlFor="ask-answer">{say(ASK.write)}</Label>
      {refused !== undefined && (
        <p className="refused" id="ask-refused" role="alert">
          <Law>{refused}</Law>
        </p>
      )}
      {kind === 'date' ? (
        <input className="usa-input" type="date" {...field} />
      ) : (
        <TextInput
          type="text"
          {...field}
          {...(kind === 'number' ? { inputMode: 'numeric' as const } : {})}
        />
      )}
      <Button type="submit">{say(ASK.next)}</Button>
    </form>
  );
}
