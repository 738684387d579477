/** One record: what it holds, what is due and why, what comes next for this person, and its history with receipts. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { clockLines } from '../case/clock-lines.ts';
import { Cite, Law } from '../case/law.tsx';
import { dayOrInstant, dayWords } from '../case/when.ts';
import { FaultPage } from '../shell/fault-page.tsx';
import { Fault } from '../shell/fault.tsx';
import { Loading } from '../shell/loading.tsx';
import { useWords } from '../words/words.tsx';
import { DutyHistory } from './duty-history.tsx';
import { dutyQuery, kindsQuery } from './duty-queries.ts';
import { DutySteps } from './duty-steps.tsx';
import { KIND_KEYS, STATE_KEYS, type DutyView } from './duty-words.ts';
import { HeldFields } from './held-fields.tsx';
import { NormList } from './norm-list.tsx';

export function DutyPage(): ReactElement {
  const { say } = useWords();
  const { duty } = useParams({ from: '/inside/duties/$duty' });
  const view = useQuery(dutyQuery(duty));
  const kinds = useQuery(kindsQuery);
  const kind = kinds.data?.kinds.find(({ id }) => id === view.data?.kind);
  return (
    <div className="page duties">
      <p className="quiet">
        <Link to="/duties">{say('duties.back')}</Link>
      </p>
      {view.isPending || kinds.isPending ? <Loading what="duties.loading" /> : null}
      {view.isError ? (
        <FaultPage screen="screen.duties" error={view.error} again={() => void view.refetch()} />
      ) : null}
      {kinds.isError ? <Fault error={kinds.error} again={() => void kinds.refetch()} /> : null}
      {view.data && kind ? (
        <>
          <h1>
            {say(KIND_KEYS[view.data.kind])} <bdi className="quiet">{view.data.number}</bdi>
          </h1>
          <p>
            <strong className="duty-state">{say(STATE_KEYS[view.data.state])}</strong>{' '}
            <button
              type="button"
              className="usa-button usa-button--unstyled duty-print"
              onClick={() => window.print()}
            >
              {say('duties.print')}
            </button>
          </p>
          <HeldFields values={view.data.values} words={view.data.words} />
          {view.data.wordsHidden ? <p className="hint">{say('duties.hidden')}</p> : null}
          <Clocks clocks={view.data.clocks} />
          <DutySteps view={view.data} kind={kind} />
          <NormList norms={view.data.norms} />
          <DutyHistory view={view.data} />
        </>
      ) : null}
    </div>
  );
}

function Clocks({ clocks }: { readonly clocks: DutyView['clocks'] }): ReactElement {
  const { say } = useWords();
  return (
    <section className="duty-clocks">
      <h2>{say('duties.due')}</h2>
      {clocks.length === 0 ? <p>{say('duties.clock-none')}</p> : null}
      <ul>
        {clocks.map((each) => (
          <Clock key={each.clock.norm ?? each.clock.starts} {...each} />
        ))}
      </ul>
    </section>
  );
}

function Clock({ clock, cite, verified, left }: DutyView['clocks'][number]): ReactElement {
  const { say, locale } = useWords();
  const { proof } = clock;
  return (
    <li>
      <p>
        <Law>{clock.do}</Law> <Cite refs={cite} />{' '}
        {verified ? null : <strong className="case-unread">{say('duties.unread')}</strong>}
      </p>
      <p>
        <DueLine clock={clock} left={left} />
      </p>
      {proof === null ? null : (
        <details className="case-more">
          <summary>{say('case.clock.why')}</summary>
          <ol>
            {clockLines(proof, {}, locale).map(({ key, values, law, cite: refs }, at) => (
              <li key={`${at} ${key}`}>
                {say(key, values)}{' '}
                {law === undefined || law.length === 0 ? null : <Law>{law.join('; ')}</Law>}{' '}
                <Cite refs={refs ?? []} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

function DueLine({
  clock: { proof, starts },
  left,
}: Pick<DutyView['clocks'][number], 'clock' | 'left'>): ReactElement {
  const { say, locale } = useWords();
  if (proof === null)
    return (
      <>
        {say('case.due.waits')} <Law>{starts}</Law>
      </>
    );
  const { due } = proof;
  switch (due.kind) {
    case 'vague':
    case 'ongoing':
      return (
        <>
          {say('case.due.no-day')} <Law>{due.words}</Law>
        </>
      );
    case 'open':
      return (
        <>
          {say('case.due.needs')} <Law>{due.needs.join('; ')}</Law>
        </>
      );
    case 'day':
    case 'moment': {
      const when =
        due.kind === 'day' ? dayWords(locale, due.date) : dayOrInstant(locale, due.at, proof.zone);
      if (left?.state === 'over') return <strong>{say('case.due.over', { when })}</strong>;
      return left?.workingDays === undefined ? (
        <>{say('case.due.on', { when })}</>
      ) : (
        <>{say('case.due.left', { when, amount: left.workingDays })}</>
      );
    }
  }
}
