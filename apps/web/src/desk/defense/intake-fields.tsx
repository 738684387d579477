/** The fields of an intake: the least that does the job, each with what it is for. */
import { useId, type ReactElement } from 'react';
import type { Schemas } from '../api/client.ts';
import type { Key } from '../words/say.ts';
import { useWords } from '../words/words.tsx';
import { KNOWN_KEYS, NEED_KEYS, SPOKEN, languageName } from './case-words.ts';
import { caughtIn, type IntakeForm, type IntakeProblem } from './intake-form.ts';

const KNOWN = ['yes', 'no', 'not-known'] as const;
const PROBLEM_KEYS: Readonly<Record<IntakeProblem, Key>> = {
  person: 'cases.problem.person',
  hearing: 'cases.problem.hearing',
  opposing: 'cases.problem.opposing',
  safe: 'cases.problem.safe',
  caught: 'cases.problem.caught',
};

export function IntakeFields({
  form,
  set,
  places,
  problems,
}: {
  readonly form: IntakeForm;
  readonly set: (form: IntakeForm) => void;
  readonly places: Schemas['provider-list']['places'];
  readonly problems: readonly IntakeProblem[];
}): ReactElement {
  const { say, locale } = useWords();
  const id = useId();
  const put = (changes: Partial<IntakeForm>): void => set({ ...form, ...changes });
  const text = (
    name: 'person' | 'contact',
    label: Key,
    hint: Key,
    wrong?: IntakeProblem,
  ): ReactElement => (
    <div className="duty-field">
      <label className="usa-label" htmlFor={`${id}-${name}`}>
        {say(label)}
      </label>
      <p className="hint" id={`${id}-${name}-hint`}>
        {say(hint)}
      </p>
      <input
        id={`${id}-${name}`}
        className="usa-input"
        dir="auto"
        autoComplete="off"
        maxLength={200}
        aria-describedby={`${id}-${name}-hint`}
        aria-invalid={wrong !== undefined && problems.includes(wrong)}
        value={form[name]}
        onChange={({ target }) => put({ [name]: target.value })}
      />
    </div>
  );
  const select = (
    name: string,
    label: Key,
    value: string,
    options: readonly (readonly [string, string])[],
    put: (value: string) => void,
  ): ReactElement => (
    <div className="duty-field">
      <label className="usa-label" htmlFor={`${id}-${name}`}>
        {say(label)}
      </label>
      <select
        id={`${id}-${name}`}
        className="usa-select"
        value={value}
        onChange={({ target }) => put(target.value)}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
  const known = (name: 'detained' | 'child' | 'bond' | 'order', label: Key): ReactElement =>
    select(
      name,
      label,
      form[name],
      KNOWN.map((each) => [each, say(KNOWN_KEYS[each])]),
      (value) => put({ [name]: KNOWN.find((each) => each === value) ?? 'not-known' }),
    );
  const area = (name: 'opposing' | 'note', label: Key, hint: Key): ReactElement => (
    <div className="duty-field">
      <label className="usa-label" htmlFor={`${id}-${name}`}>
        {say(label)}
      </label>
      <p className="hint" id={`${id}-${name}-hint`}>
        {say(hint)}
      </p>
      <textarea
        id={`${id}-${name}`}
        className="usa-textarea"
        dir="auto"
        rows={3}
        maxLength={1600}
        aria-describedby={`${id}-${name}-hint`}
        value={form[name]}
        onChange={({ target }) => put({ [name]: target.value })}
      />
    </div>
  );
  const day = (name: 'hearingDay' | 'bondHearing', label: Key, wrong = false): ReactElement => (
    <div className="duty-field">
      <label className="usa-label" htmlFor={`${id}-${name}`}>
        {say(label)}
      </label>
      <input
        id={`${id}-${name}`}
        type="date"
        className="usa-input"
        dir="ltr"
        aria-invalid={wrong}
        value={form[name]}
        onChange={({ target }) => put({ [name]: target.value })}
      />
    </div>
  );
  const languages = SPOKEN.map((tag) => [tag, languageName(locale, tag)] as const);
  const caught = caughtIn(form);
  return (
    <>
      <p className="duty-note">{say('cases.never-status')}</p>
      {text('person', 'cases.field.person', 'cases.field.person-hint', 'person')}
      {text('contact', 'cases.field.contact', 'cases.field.contact-hint', 'safe')}
      <label className="duty-choice">
        <input
          type="checkbox"
          checked={form.contactSafe}
          onChange={({ target }) => put({ contactSafe: target.checked })}
        />
        {say('cases.field.safe')}
      </label>
      {select(
        'language',
        'cases.field.language',
        form.language,
        languages.some(([tag]) => tag === form.language)
          ? languages
          : [...languages, [form.language, languageName(locale, form.language)]],
        (language) => put({ language }),
      )}
      {select(
        'need',
        'cases.field.need',
        form.need,
        Object.entries(NEED_KEYS).map(([need, key]) => [need, say(key)]),
        (value) => put({ need: isNeed(value) ? value : form.need }),
      )}
      {select(
        'place',
        'cases.field.place',
        form.place,
        [
          ['', say('cases.known.not-known')],
          ...places.map(({ id: at, name }) => [at, name] as const),
        ],
        (place) => put({ place }),
      )}
      <fieldset className="case-urgent">
        <legend>{say('cases.urgent')}</legend>
        <p className="hint">{say('cases.urgent-hint')}</p>
        {known('detained', 'cases.field.detained')}
        {select(
          'hearing',
          'cases.field.hearing',
          form.hearing,
          [
            ['day', say('cases.hearing.day')],
            ['none', say('cases.hearing.none')],
            ['not-known', say('cases.known.not-known')],
          ],
          (value) => put({ hearing: value === 'day' || value === 'none' ? value : 'not-known' }),
        )}
        {form.hearing === 'day'
          ? day('hearingDay', 'cases.field.hearing-day', problems.includes('hearing'))
          : null}
        {known('order', 'cases.field.order')}
        {known('bond', 'cases.field.bond')}
        {form.bond === 'yes' ? day('bondHearing', 'cases.field.bond-hearing') : null}
        {known('child', 'cases.field.child')}
      </fieldset>
      {area('opposing', 'cases.field.opposing', 'cases.field.opposing-hint')}
      {area('note', 'cases.field.note', 'cases.field.note-hint')}
      {problems.length > 0 ? (
        <div className="duty-trouble" role="alert">
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{say(PROBLEM_KEYS[problem], { words: caught.join(' · ') })}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function isNeed(value: string): value is IntakeForm['need'] {
  return value in NEED_KEYS;
}
