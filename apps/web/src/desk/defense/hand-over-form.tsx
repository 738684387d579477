/**
 * The letter to the provider: shown as it will be sent, copied as text, kept as a draft, or signed and sent. It names nobody; what is
 * handed over after a yes stands on it as a list to tick off.
 */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useId, useState, type ReactElement } from 'react';
import { answer, api, type Schemas } from '../api/client.ts';
import { fetchFile, keepFile } from '../case/case-api.ts';
import { letterPage } from '../case/letters/letter-page.ts';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import type { Key } from '../words/say.ts';
import { useWords } from '../words/words.tsx';
import type { CaseView } from './case-queries.ts';
import { languageName } from './case-words.ts';
import { Choice, StepForm } from './step-form.tsx';
import { useCaseStep, type StepProps } from './use-case-step.ts';

type Way = Schemas['hand-over-view']['ways'][number];

export const WAY_KEYS: Readonly<Record<Way, Key>> = {
  email: 'cases.way.email',
  post: 'cases.way.post',
  hand: 'cases.way.hand',
};

export function HandOver(props: StepProps): ReactElement {
  const { say, locale } = useWords();
  const id = useId();
  const { view } = props;
  const [language, speak] = useState('en');
  const letter = useQuery({
    queryKey: ['case', view.id, 'hand-over', language, view.events.length],
    queryFn: () =>
      answer(
        api.GET('/api/cases/{case}/hand-over', {
          params: { path: { case: view.id }, query: { language } },
        }),
      ),
    enabled: !props.over,
    placeholderData: (before) => before,
  });
  const [way, go] = useState<Way>();
  const [typed, type] = useState<string>();
  const shown = letter.data;
  const email = typed ?? shown?.email ?? '';
  const step = useCaseStep(props, (sent, body: { by: Way }) =>
    answer(
      api.POST('/api/cases/{case}/hand-over', {
        params: { path: { case: view.id } },
        body: {
          ...sent,
          ...body,
          language,
          ...(body.by === 'email' && email.trim() !== '' ? { to: email.trim() } : {}),
        },
      }),
    ),
  );
  if (letter.isPending && !props.over) return <Loading what="cases.letter-loading" />;
  if (letter.isLoadingError) {
    return <Fault error={letter.error} again={() => void letter.refetch()} />;
  }
  return (
    <StepForm
      title="cases.step.hand-over"
      what="cases.what.hand-over"
      error={step.error}
      pending={step.isPending}
      {...props}
      send={() => {
        if (way) step.mutate({ by: way });
      }}
    >
      <div className="duty-field">
        <label className="usa-label" htmlFor={`${id}-language`}>
          {say('cases.letter-language')}
        </label>
        <select
          id={`${id}-language`}
          className="usa-select"
          value={language}
          onChange={({ target }) => speak(target.value)}
        >
          {(shown?.languages ?? [language]).map((tag) => (
            <option key={tag} value={tag}>
              {languageName(locale, tag)}
            </option>
          ))}
        </select>
      </div>
      {shown ? <Draft view={view} language={language} letter={shown} /> : null}
      {shown ? (
        <Choice
          legend="cases.way"
          keys={Object.fromEntries(shown.ways.map((each) => [each, WAY_KEYS[each]])) as Keys}
          value={way}
          put={go}
        />
      ) : null}
      {way === 'email' ? (
        <div className="duty-field">
          <label className="usa-label" htmlFor={`${id}-email`}>
            {say('cases.letter-email')}
          </label>
          <input
            id={`${id}-email`}
            className="usa-input"
            type="email"
            dir="ltr"
            maxLength={254}
            value={email}
            onChange={({ target }) => type(target.value)}
          />
        </div>
      ) : null}
    </StepForm>
  );
}

type Keys = Readonly<Record<Way, Key>>;

function Draft({
  view,
  language,
  letter: { html, title, text, unsigned },
}: {
  readonly view: Pick<CaseView, 'id' | 'number'>;
  readonly language: string;
  readonly letter: Schemas['hand-over-view'];
}): ReactElement {
  const { say } = useWords();
  const [copied, mark] = useState<'yes' | 'no'>();
  const file = useMutation({
    mutationFn: async () => {
      const address = `/api/cases/${view.id}/hand-over/pdf?language=${language}`;
      keepFile(await fetchFile(address), `${view.number}-draft.pdf`);
    },
  });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      mark('yes');
    } catch {
      mark('no');
    }
  };
  return (
    <>
      {unsigned.length === 0 ? null : (
        <div className="duty-trouble" role="status">
          <p>{say('cases.letter-unsigned')}</p>
          <ul>
            {unsigned.map((sentence) => (
              <li key={sentence} lang="en" dir="ltr">
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      )}
      <iframe
        className="case-preview"
        sandbox=""
        title={say('cases.letter-preview')}
        srcDoc={letterPage(html, title)}
      />
      {file.error ? <Fault error={file.error} /> : null}
      <p className="buttons">
        <Button type="button" outline onClick={() => void copy()}>
          {say('cases.letter-copy')}
        </Button>
        <Button type="button" outline disabled={file.isPending} onClick={() => file.mutate()}>
          {say('cases.letter-draft')}
        </Button>
      </p>
      {copied === undefined ? null : (
        <p role="status">
          {say(copied === 'yes' ? 'cases.letter-copied' : 'cases.letter-not-copied')}
        </p>
      )}
    </>
  );
}
