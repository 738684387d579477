/** The slip that a person is given about their place: shown and printed in their language, copied as text, and written down as told. */
import { Button } from '@trussworks/react-uswds';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useId, useState, type ReactElement } from 'react';
import { answer, api, type Schemas } from '../api/client.ts';
import { ProblemError } from '../api/problem.ts';
import { fetchFile, keepFile } from '../case/case-api.ts';
import { FaultPage } from '../shell/fault-page.tsx';
import { Loading } from '../shell/loading.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useToast } from '../shell/toasts.tsx';
import { useSay } from '../words/words.tsx';
import { caseQuery, slipQuery, type CaseView } from './case-queries.ts';
import { TOLD_KEYS } from './case-words.ts';
import { Choice, StepForm } from './step-form.tsx';
import { useCaseStep } from './use-case-step.ts';

type Slip = Schemas['waiting-slip'];

export function SlipPage(): ReactElement {
  const say = useSay();
  const { case: id } = useParams({ from: '/inside/cases/$case/slip' });
  const [language, choose] = useState<string>();
  const slip = useQuery({ ...slipQuery(id, language), placeholderData: keepPreviousData });
  const view = useQuery(caseQuery(id));
  useTitle(view.data?.number);
  return (
    <div className="page duties cases">
      <p className="quiet case-do">
        <Link to="/cases/$case" params={{ case: id }}>
          {say('cases.slip-back')}
        </Link>
      </p>
      <p className="case-do">
        <strong>{say('cases.slip')}</strong>
      </p>
      <p className="hint case-do">{say('cases.slip-what')}</p>
      {slip.isPending ? <Loading what="cases.loading" /> : null}
      {slip.isError ? (
        <FaultPage screen="screen.cases" error={slip.error} again={() => void slip.refetch()} />
      ) : null}
      {slip.data && !slip.isError ? (
        <>
          <Tools of={id} slip={slip.data} choose={choose} />
          <Paper slip={slip.data} />
        </>
      ) : null}
      {view.data?.can.includes('place-told') ? <Told view={view.data} /> : null}
    </div>
  );
}

function Tools({
  of,
  slip,
  choose,
}: {
  readonly of: string;
  readonly slip: Slip;
  readonly choose: (language: string) => void;
}): ReactElement {
  const say = useSay();
  const toast = useToast();
  const id = useId();
  const [trouble, tell] = useState<string>();
  const keep = async (): Promise<void> => {
    tell(undefined);
    const query = new URLSearchParams({ language: slip.language });
    try {
      keepFile(await fetchFile(`/api/cases/${of}/slip/pdf?${query}`), `${slip.number}-slip.pdf`);
    } catch (error) {
      tell(error instanceof ProblemError ? error.message : say('fault.line'));
    }
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(textOf(slip));
      toast({ text: say('cases.slip-copied') });
    } catch {
      toast({ text: say('cases.slip-not-copied') });
    }
  };
  return (
    <div className="case-do">
      <label className="usa-label" htmlFor={id}>
        {say('cases.field.language')}
      </label>
      <select
        id={id}
        className="usa-select"
        value={slip.language}
        onChange={({ target }) => choose(target.value)}
      >
        {slip.languages.map(({ language, name }) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
      {trouble === undefined ? null : (
        <p className="duty-trouble" role="alert">
          {trouble}
        </p>
      )}
      {slip.theirs ? null : <p className="duty-note">{say('cases.slip-not-theirs')}</p>}
      <p className="buttons">
        <Button type="button" onClick={() => void keep()}>
          {say('cases.slip-pdf')}
        </Button>
        <Button type="button" outline onClick={() => window.print()}>
          {say('cases.print')}
        </Button>
        <Button type="button" outline onClick={() => void copy()}>
          {say('cases.slip-copy')}
        </Button>
      </p>
    </div>
  );
}

function Paper({ slip }: { readonly slip: Slip }): ReactElement {
  return (
    <article className="case-slip" lang={slip.language} dir={slip.direction}>
      <p>
        <bdi>{slip.office}</bdi>
      </p>
      {/* The heading of the page too: on paper nothing else is there. */}
      <h1>{slip.title}</h1>
      {slip.head.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="case-slip-place">{slip.place}</p>
      <ul>
        {slip.know.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{slip.moves}</h2>
      <ul>
        {slip.movedBy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {slip.draft === null ? null : <p className="quiet">{slip.draft}</p>}
    </article>
  );
}

/** For a message that the coordinator sends by hand, where the person said that it is safe. */
function textOf({ title, head, place, know, moves, movedBy, draft }: Slip): string {
  return [title, ...head, place, '', ...know, '', moves, ...movedBy, '', draft ?? '']
    .join('\n')
    .trim();
}

function Told({ view }: { readonly view: CaseView }): ReactElement {
  const say = useSay();
  const [by, put] = useState<keyof typeof TOLD_KEYS>();
  const [opened, open] = useState(false);
  const left = (): void => {
    open(false);
    put(undefined);
  };
  const step = useCaseStep({ view, left }, (sent, body: { by: keyof typeof TOLD_KEYS }) =>
    answer(
      api.POST('/api/cases/{case}/place-told', {
        params: { path: { case: view.id } },
        body: { ...sent, ...body },
      }),
    ),
  );
  if (!opened) {
    return (
      <div className="case-do">
        <Button type="button" outline onClick={() => open(true)}>
          {say('cases.step.told')}
        </Button>
      </div>
    );
  }
  return (
    <div className="case-do">
      <StepForm
        title="cases.step.told"
        what="cases.what.told"
        error={step.error}
        pending={step.isPending}
        over={!view.can.includes('place-told')}
        {...{ view, left }}
        send={() => {
          if (by) step.mutate({ by });
        }}
      >
        <Choice legend="cases.told-by" keys={TOLD_KEYS} value={by} put={put} />
      </StepForm>
    </div>
  );
}
