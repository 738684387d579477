/**
 * A letter made here: its fields, what it still lacks, the page as it will stand, the draft to keep or to edit. The
 * page lies in a frame that runs nothing and reaches nothing.
 */
import { useMutation } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import type { ReactElement } from 'react';
import { answer, api } from '../../api/client.ts';
import { ProblemError } from '../../api/problem.ts';
import { useToast } from '../../shell/toasts.tsx';
import type { Key } from '../../words/say.ts';
import { useWords } from '../../words/words.tsx';
import { fetchFile, keepFile } from '../case-api.ts';
import { useCase } from '../case-context.ts';
import { useAllDrafts, useDraft } from '../drafts.tsx';
import { Choices, Line, Pick, TextArea } from '../field.tsx';
import { Law } from '../law.tsx';
import {
  letterFields,
  letterInputs,
  linesOf,
  type FittingLetter,
  type LetterInput,
} from './letter-form.ts';
import { letterPage } from './letter-page.ts';

export interface Composed {
  readonly kind: FittingLetter['kind'];
  readonly language: string;
  readonly fields: Record<string, unknown>;
}

/** What is typed of a letter now, as the server takes it. */
export function useComposed(letter: FittingLetter): Composed {
  const drafts = useAllDrafts();
  const [language] = useLetterLanguage(letter);
  const typed = Object.fromEntries(
    letterInputs(letter).flatMap(({ path }) => {
      const text = drafts[`${draftsOf(letter)}${path}`];
      return text === undefined ? [] : [[path, text]];
    }),
  );
  return { kind: letter.kind, language, fields: { ...letterFields(letter, typed) } };
}

/** The one that was decided for the notice, where this letter has it. */
function useLetterLanguage(letter: FittingLetter): ReturnType<typeof useDraft> {
  const { view } = useCase();
  const decided = letter.languages.find((each) => each === view.state.notice?.language);
  return useDraft(`${draftsOf(letter)}language`, decided ?? letter.languages[0] ?? 'en');
}

/** What the drafts of this letter's fields begin with. */
export function draftsOf({ kind }: Pick<FittingLetter, 'kind'>): string {
  return `letter.${kind}.`;
}

export function LetterComposer({ letter }: { readonly letter: FittingLetter }): ReactElement {
  const { say, locale } = useWords();
  const { view, reasoning } = useCase();
  const toast = useToast();
  const composed = useComposed(letter);
  const [language, setLanguage] = useLetterLanguage(letter);
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const preview = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/requests/{id}/letters/preview', {
          params: { path: { id: view.id } },
          body: composed,
        }),
      ),
  });
  const keep = async (form: 'pdf' | 'docx'): Promise<void> => {
    try {
      const blob = await fetchFile(`/api/requests/${view.id}/letters/${form}`, composed);
      keepFile(blob, `${view.number}-${letter.kind}-draft.${form}`);
    } catch (error) {
      toast({
        kind: 'trouble',
        text: error instanceof ProblemError ? error.message : say('fault.line'),
      });
    }
  };
  const inputs = letterInputs(letter);
  const needed = inputs.filter((each) => each.needed || each.input === 'check');
  const others = inputs.filter((each) => !needed.includes(each));
  const shown = preview.data as
    | { readonly html: string; readonly title: string; readonly unsigned: readonly string[] }
    | undefined;
  const missing = shown?.unsigned ?? letter.missing;
  return (
    <div className="case-letter">
      {letter.languages.length > 1 ? (
        <Pick
          label={say('case.notice.language')}
          value={language}
          choose={setLanguage}
          choices={letter.languages.map((value) => ({ value, label: names.of(value) ?? value }))}
        />
      ) : null}
      {needed.map((input) => (
        <div key={input.path} data-path={input.path}>
          <LetterField letter={letter} input={input} titles={reasoning.titles} />
        </div>
      ))}
      {others.length > 0 ? (
        <details className="case-more">
          <summary>{say('case.letter.more')}</summary>
          {others.map((input) => (
            <div key={input.path} data-path={input.path}>
              <LetterField letter={letter} input={input} titles={reasoning.titles} />
            </div>
          ))}
        </details>
      ) : null}
      {missing.length > 0 ? (
        <div className="case-note">
          <p>
            <strong>{say('case.letter.missing')}</strong>
          </p>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>
                <Law>{sentence}</Law>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="case-others">
        <Button type="button" outline disabled={preview.isPending} onClick={() => preview.mutate()}>
          {say('case.letter.preview')}
        </Button>
        <Button type="button" unstyled onClick={() => void keep('pdf')}>
          {say('case.letter.pdf')}
        </Button>
        <Button type="button" unstyled onClick={() => void keep('docx')}>
          {say('case.letter.docx')}
        </Button>
      </div>
      {preview.error ? (
        <p className="case-problem" role="alert">
          {preview.error instanceof ProblemError ? preview.error.message : say('fault.line')}
        </p>
      ) : null}
      {shown ? (
        <iframe
          className="case-preview"
          title={shown.title}
          sandbox=""
          srcDoc={letterPage(shown.html, shown.title)}
        />
      ) : null}
    </div>
  );
}

function LetterField({
  letter,
  input: { path, label, about, help, needed, input, choices, first },
  titles,
}: {
  readonly letter: FittingLetter;
  readonly input: LetterInput;
  readonly titles: Readonly<Record<string, string>>;
}): ReactElement {
  const { say } = useWords();
  const name = `${draftsOf(letter)}${path}`;
  const [text, write] = useDraft(name, first);
  const title = about === undefined ? label : `${titles[about] ?? about}: ${label}`;
  const field = { label: title, draft: name, hint: help, needed, first };
  switch (input) {
    case 'line':
      return <Line {...field} />;
    case 'day':
      return <Line {...field} type="date" />;
    case 'text':
    case 'lines':
      return <TextArea {...field} hint={input === 'lines' ? say('case.letter.lines') : help} />;
    case 'refs':
      return <TextArea {...field} hint={say('case.letter.refs')} />;
    case 'checks':
      return <Several title={title} name={name} choices={choices} text={text} write={write} />;
    case 'choice':
      return (
        <Pick
          label={title}
          value={text}
          choose={write}
          choices={choices.map((value) => ({ value, label: value.replaceAll('-', ' ') }))}
        />
      );
    case 'yes-no':
      return (
        <Choices
          legend={<Law>{title}</Law>}
          name={path}
          value={text}
          choose={write}
          choices={YES_NO.map(([value, key]) => ({ value, label: say(key) }))}
        />
      );
    case 'check':
      return (
        <div className="usa-checkbox case-field">
          <input
            className="usa-checkbox__input"
            type="checkbox"
            id={name}
            checked={text === 'yes'}
            onChange={({ target }) => write(target.checked ? 'yes' : '')}
          />
          <label className="usa-checkbox__label" htmlFor={name}>
            {say('case.letter.checked')} <Law>{label}</Law>
          </label>
        </div>
      );
  }
}

function Several({
  title,
  name,
  choices,
  text,
  write,
}: {
  readonly title: string;
  readonly name: string;
  readonly choices: readonly string[];
  readonly text: string;
  readonly write: (text: string) => void;
}): ReactElement {
  const chosen = linesOf(text);
  return (
    <fieldset className="usa-fieldset case-field">
      <legend className="usa-legend">
        <Law>{title}</Law>
      </legend>
      {choices.map((each) => (
        <div className="usa-checkbox" key={each}>
          <input
            className="usa-checkbox__input"
            type="checkbox"
            id={`${name}.${each}`}
            checked={chosen.includes(each)}
            onChange={({ target }) =>
              write(
                choices
                  .filter((one) => (one === each ? target.checked : chosen.includes(one)))
                  .join('\n'),
              )
            }
          />
          <label className="usa-checkbox__label" htmlFor={`${name}.${each}`}>
            <Law>{each.replaceAll('-', ' ')}</Law>
          </label>
        </div>
      ))}
    </fieldset>
  );
}

const YES_NO: readonly (readonly [string, Key])[] = [
  ['yes', 'case.answer.yes'],
  ['no', 'case.answer.no'],
];
