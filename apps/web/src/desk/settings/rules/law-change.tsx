/** One change of the law: who did what, what it would change, and the step that this person may take now. */
import { Button } from '@trussworks/react-uswds';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState, type ReactElement } from 'react';
import { answer, api, newCommand, type Schemas } from '../../api/client.ts';
import { Law } from '../../case/law.tsx';
import { dayWords } from '../../case/when.ts';
import { Fault } from '../../shell/fault.tsx';
import { Loading } from '../../shell/loading.tsx';
import type { Key } from '../../words/say.ts';
import { useSay, useWords } from '../../words/words.tsx';
import { ReportView } from './report-view.tsx';

type Change = Schemas['law-change'];

export const LAW_STATE: Readonly<Record<Change['change']['state'], Key>> = {
  checked: 'law.state.checked',
  proposed: 'law.state.proposed',
  approved: 'law.state.approved',
  'in-force': 'law.state.inforce',
  superseded: 'law.state.superseded',
  withdrawn: 'law.state.other',
};

export function LawChange({ id }: { readonly id: string }): ReactElement {
  const { say, locale } = useWords();
  const change = useQuery({
    queryKey: ['law', id],
    queryFn: () =>
      answer(api.GET('/api/law/changes/{change}', { params: { path: { change: id } } })),
  });
  if (change.isPending) return <Loading what="law.loading" />;
  if (change.isLoadingError)
    return <Fault error={change.error} again={() => void change.refetch()} />;
  const { change: line, report, proposal, may } = change.data;
  return (
    <>
      {proposal ? (
        <p>
          {say('drafts.from-proposal')}{' '}
          <Link to="/proposals/$proposal" params={{ proposal: proposal.id }}>
            <bdi>{proposal.title}</bdi>
          </Link>
        </p>
      ) : null}
      {may.outdated ? (
        <p role="alert">
          <strong>{say('law.outdated')}</strong>
        </p>
      ) : null}
      {line.approvedBy.length === 0 ? null : (
        <p>{say('law.approved-by', { names: line.approvedBy.join(', ') })}</p>
      )}
      {line.state === 'proposed' || line.state === 'approved' ? (
        <p>
          {line.effectiveOn === null
            ? say('law.effect-now')
            : say('law.effect', { day: dayWords(locale, line.effectiveOn) })}
        </p>
      ) : null}
      <ReportView report={report} />
      {may.withdraw ? <Replay id={id} /> : null}
      <Steps shown={change.data} />
    </>
  );
}

function Steps({ shown }: { readonly shown: Change }): ReactElement {
  const say = useSay();
  const name = useId();
  const client = useQueryClient();
  const [command] = useState(newCommand);
  const [onDay, setOnDay] = useState(false);
  const [day, setDay] = useState('');
  const { change, may } = shown;
  const params = { path: { change: change.id } };
  const step = useMutation({
    mutationFn: (what: 'propose' | 'approve' | 'withdraw') =>
      what === 'propose'
        ? answer(
            api.POST('/api/law/changes/{change}/propose', {
              params,
              body: { command: newCommand(), effectiveOn: onDay ? day : null },
            }),
          )
        : what === 'approve'
          ? answer(
              api.POST('/api/law/changes/{change}/approve', {
                params,
                body: { command, hash: change.hash },
              }),
            )
          : answer(
              api.POST('/api/law/changes/{change}/withdraw', {
                params,
                body: { command: newCommand() },
              }),
            ),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['law'] }),
        client.invalidateQueries({ queryKey: ['desk'] }),
      ]),
  });
  return (
    <div className="rules-steps">
      {step.isError ? <Fault error={step.error} /> : null}
      {may.propose ? (
        <fieldset className="usa-fieldset">
          <legend className="usa-legend">{say('law.when')}</legend>
          {[false, true].map((each) => (
            <label key={String(each)} className="rules-choice">
              <input
                type="radio"
                name={name}
                checked={onDay === each}
                onChange={() => setOnDay(each)}
              />{' '}
              {say(each ? 'law.when-day' : 'law.when-now')}
            </label>
          ))}
          {onDay ? (
            <label className="usa-label">
              {say('law.day')}
              <input
                type="date"
                className="usa-input"
                value={day}
                onChange={({ target }) => setDay(target.value)}
              />
            </label>
          ) : null}
          <p>
            <Button
              type="button"
              disabled={step.isPending || (onDay && day === '')}
              onClick={() => step.mutate('propose')}
            >
              {say('law.propose')}
            </Button>
          </p>
        </fieldset>
      ) : null}
      {may.approve ? (
        <p>
          <span className="line">{say('law.approve-hint')}</span>
          <Button type="button" disabled={step.isPending} onClick={() => step.mutate('approve')}>
            {say('law.approve')}
          </Button>
        </p>
      ) : null}
      {may.approved && change.state === 'proposed' ? <p>{say('law.approved-own')}</p> : null}
      {may.withdraw ? (
        <Button
          type="button"
          outline
          disabled={step.isPending}
          onClick={() => step.mutate('withdraw')}
        >
          {say('law.withdraw')}
        </Button>
      ) : null}
    </div>
  );
}

function Replay({ id }: { readonly id: string }): ReactElement {
  const say = useSay();
  const replay = useQuery({
    queryKey: ['law', id, 'requests'],
    queryFn: () =>
      answer(api.GET('/api/law/changes/{change}/requests', { params: { path: { change: id } } })),
  });
  if (replay.isPending) return <Loading what="law.requests-looking" />;
  if (replay.isLoadingError)
    return <Fault error={replay.error} again={() => void replay.refetch()} />;
  const { differing, looked, requests } = replay.data;
  const list = (names: readonly string[]): string => names.join(', ') || say('law.nothing');
  return (
    <details open={differing > 0}>
      <summary>{say('law.requests', { count: differing, looked })}</summary>
      <p>{say('law.requests-hint')}</p>
      <ul>
        {requests.map(({ id: request, number, acts, duties, problems }) => (
          <li key={request}>
            <strong>
              <bdi>{number}</bdi>
            </strong>{' '}
            <Law>
              {acts
                .map(({ title, before, after }) => `${title}: ${before ?? '–'} → ${after ?? '–'}.`)
                .join(' ')}{' '}
              {problems.join(' ')}
            </Law>
            {duties.added.length + duties.gone.length === 0 ? null : (
              <span className="line">
                {say('law.duties', { added: list(duties.added), gone: list(duties.gone) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
