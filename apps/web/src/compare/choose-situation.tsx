/** Which situation: a plain question, a worked example or one's own; the day; and facts changed against it. */
import { Button, Checkbox, Fieldset, Label, Select } from '@trussworks/react-uswds';
import { isCivilDate } from '@threshold/rules/compile/civil-date';
import { STANDARD_QUESTIONS } from '@threshold/rules/places/standard-questions';
import { UNKNOWN, type Scalar } from '@threshold/rules/situation/situation';
import type { Say } from '@threshold/guidance/message';
import { useEffect, useState, type ReactElement } from 'react';
import { Law } from '../ask/law-words.tsx';
import { OWN, type Choice } from './choice.ts';
import type { OpenFact, Vocabulary } from './compare-desk.ts';
import type { CompareFiles } from './compare-files.ts';
import { COMPARE } from './compare-keys.ts';
import type { CompareState } from './use-compare.ts';

interface Props {
  readonly say: Say;
  readonly state: CompareState;
  readonly files: CompareFiles;
  readonly choice: Choice;
  readonly vocabulary: Vocabulary | undefined;
}

export function ChooseSituation(props: Props): ReactElement {
  const { say, state, files, choice, vocabulary } = props;
  const { stage } = state;
  const section = stage.kind === 'answered' ? stage.answered.section : undefined;
  return (
    <Fieldset legend={say(COMPARE.situation)} legendStyle="large">
      <Label htmlFor="compare-start">{say(COMPARE.start)}</Label>
      <Select
        id="compare-start"
        name="start"
        value={choice.start}
        onChange={({ target: { value: start } }) => {
          const day = files.examples.find(({ id }) => id === start)?.day ?? choice.day;
          state.choose({ start, day, facts: {}, acts: [] });
        }}
      >
        <optgroup label={say(COMPARE.questions)}>
          {STANDARD_QUESTIONS.map(({ id, text }) => (
            <option key={id} value={id} lang="en" dir="ltr">
              {text}
            </option>
          ))}
        </optgroup>
        <optgroup label={say(COMPARE.examples)}>
          {files.examples.map(({ id, title }) => (
            <option key={id} value={id} lang="en" dir="ltr">
              {title}
            </option>
          ))}
        </optgroup>
        <option value={OWN}>{say(COMPARE.own)}</option>
      </Select>
      <Label htmlFor="compare-day">{say(COMPARE.day)}</Label>
      <DayInput day={choice.day} choose={(day) => state.choose({ day })} />
      <h2>{say(COMPARE.known)}</h2>
      {section && section.facts.length > 0 ? (
        <ul className="compare-facts">
          {section.facts.map((fact) => (
            <li key={fact}>
              <Law>{fact}</Law>
            </li>
          ))}
        </ul>
      ) : (
        <p>{say(COMPARE.nothing)}</p>
      )}
      {vocabulary && <Changed {...props} vocabulary={vocabulary} />}
      {vocabulary && <ChangeFact {...props} vocabulary={vocabulary} />}
      {vocabulary && <ChooseActs {...props} vocabulary={vocabulary} />}
    </Fieldset>
  );
}

/** A day that is being typed is none until it is whole (31 October, on the way to 28 February): what is typed stays. */
function DayInput({
  day,
  choose,
}: {
  readonly day: string;
  readonly choose: (day: string) => void;
}): ReactElement {
  const [text, setText] = useState(day);
  useEffect(() => setText(day), [day]);
  return (
    <input
      className="usa-input"
      id="compare-day"
      type="date"
      name="day"
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        if (isCivilDate(target.value)) choose(target.value);
      }}
      onBlur={() => setText(day)}
    />
  );
}

type Known = Props & { readonly vocabulary: Vocabulary };

/** What was changed, each with its way back. */
function Changed({ say, state, choice, vocabulary }: Known): ReactElement | null {
  const names = Object.keys(choice.facts);
  if (names.length === 0) return null;
  const without = (name: string): Choice['facts'] =>
    Object.fromEntries(Object.entries(choice.facts).filter(([each]) => each !== name));
  return (
    <ul className="compare-changed">
      {names.map((name) => {
        const fact = vocabulary.facts.find((each) => each.name === name);
        const value = choice.facts[name];
        return (
          <li key={name}>
            <span>
              <Law>{fact?.title ?? name}: </Law>
              {value === UNKNOWN ? say(COMPARE.unknown) : <Law>{labelOf(fact, value)}</Law>}
            </span>
            <Button
              type="button"
              outline
              onClick={() => state.choose({ facts: without(name) })}
              aria-label={`${say(COMPARE.undo)} (${fact?.title ?? name})`}
            >
              {say(COMPARE.undo)}
            </Button>
          </li>
        );
      })}
      {names.length > 1 && (
        <li>
          <Button type="button" outline onClick={() => state.choose({ facts: {} })}>
            {say(COMPARE.undoAll)}
          </Button>
        </li>
      )}
    </ul>
  );
}

function labelOf(fact: OpenFact | undefined, value: Scalar | undefined): string {
  const text = value === true ? 'yes' : value === false ? 'no' : String(value);
  return fact?.values.find((each) => each.value === text)?.label ?? text;
}

function ChangeFact({ say, state, choice, vocabulary }: Known): ReactElement {
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const fact = vocabulary.facts.find((each) => each.name === name);
  const take = (): void => {
    if (!fact || text === '') return;
    const value = text === 'yes' ? true : text === 'no' ? false : text;
    state.choose({ facts: { ...choice.facts, [fact.name]: value } });
    setName('');
    setText('');
  };
  return (
    <details className="why">
      <summary>{say(COMPARE.change)}</summary>
      <Label htmlFor="compare-fact">{say(COMPARE.fact)}</Label>
      <Select
        id="compare-fact"
        name="fact"
        value={name}
        onChange={({ target }) => {
          setName(target.value);
          setText('');
        }}
      >
        <option value="">{say(COMPARE.choose)}</option>
        {vocabulary.facts.map((each) => (
          <option key={each.name} value={each.name} lang="en" dir="ltr">
            {each.title}
          </option>
        ))}
      </Select>
      <Label htmlFor="compare-value">{say(COMPARE.answer)}</Label>
      <Select
        id="compare-value"
        name="value"
        value={text}
        disabled={!fact}
        onChange={({ target }) => setText(target.value)}
      >
        <option value="">{say(COMPARE.choose)}</option>
        {fact?.values.map(({ value, label }) => (
          <option key={value} value={value} lang="en" dir="ltr">
            {label}
          </option>
        ))}
        <option value={UNKNOWN}>{say(COMPARE.unknown)}</option>
      </Select>
      <Button type="button" disabled={!fact || text === ''} onClick={take}>
        {say(COMPARE.take)}
      </Button>
    </details>
  );
}

function ChooseActs({ say, state, choice, vocabulary }: Known): ReactElement {
  return (
    <details className="why" open={choice.start === OWN}>
      <summary>{say(COMPARE.acts)}</summary>
      {vocabulary.acts.map(({ id, title }) => (
        <Checkbox
          key={id}
          id={`compare-act-${id}`}
          name="act"
          label={<Law>{title}</Law>}
          checked={choice.acts.includes(id)}
          onChange={({ target }) => {
            const others = choice.acts.filter((each) => each !== id);
            state.choose({ acts: target.checked ? [...others, id] : others });
          }}
        />
      ))}
    </details>
  );
}
