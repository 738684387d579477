/** One case: how urgent and why, where it stands, what comes next, whom it can be offered to, and everything that happened. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { clockLines } from '../case/clock-lines.ts';
import { dayWords } from '../case/when.ts';
import { FaultPage } from '../shell/fault-page.tsx';
import { Loading } from '../shell/loading.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useWords } from '../words/words.tsx';
import { CaseHistory } from './case-history.tsx';
import { caseQuery, providersQuery, type CaseView } from './case-queries.ts';
import { CaseSteps } from './case-steps.tsx';
import {
  CLOCK_KEYS,
  DEPENDS_KEYS,
  KNOWN_KEYS,
  NEED_KEYS,
  OUTCOME_KEYS,
  REASON_KEYS,
  STATE_KEYS,
  TIER_KEYS,
  languageName,
} from './case-words.ts';
import { Place } from './cases-page.tsx';

export function DefenseCasePage(): ReactElement {
  const { say } = useWords();
  const { case: id } = useParams({ from: '/inside/cases/$case' });
  const view = useQuery(caseQuery(id));
  useTitle(view.data?.number);
  return (
    <div className="page duties cases">
      <p className="quiet case-do">
        <Link to="/cases">{say('cases.back')}</Link>
      </p>
      {view.isPending ? <Loading what="cases.loading" /> : null}
      {view.isError ? (
        <FaultPage screen="screen.cases" error={view.error} again={() => void view.refetch()} />
      ) : null}
      {view.data ? <Case view={view.data} /> : null}
    </div>
  );
}

function Case({ view }: { readonly view: CaseView }): ReactElement {
  const { say, locale } = useWords();
  const { number, state, provider, outcome, erasureOn, held, position } = view;
  return (
    <>
      <h1>
        <bdi>{number}</bdi>
      </h1>
      <p>
        <strong className="duty-state">{say(STATE_KEYS[state])}</strong>{' '}
        {provider === null ? null : <bdi>{provider.name}</bdi>}{' '}
        {outcome === null ? null : say(OUTCOME_KEYS[outcome])}{' '}
        <button
          type="button"
          className="usa-button usa-button--unstyled duty-print"
          onClick={() => window.print()}
        >
          {say('cases.print')}
        </button>
      </p>
      {erasureOn === null ? null : (
        <p className="duty-note" role="status">
          {say('cases.erasure-asked', { when: dayWords(locale, erasureOn) })}{' '}
          {say(held ? 'cases.erasure-held' : 'cases.erasure-next')}
        </p>
      )}
      {view.conflict === 'possible' ? (
        <p className="duty-trouble" role="status">
          <strong>{say('cases.conflict-possible')}</strong> {say('cases.conflict-what')}
        </p>
      ) : null}
      <Urgency urgency={view.urgency} />
      {position === null ? null : (
        <section>
          <h2>{say('cases.position')}</h2>
          <p>
            <strong>
              <Place {...position} />
            </strong>{' '}
            {say('cases.position-what')}
          </p>
          <p className="case-do">
            <Link to="/cases/$case/slip" params={{ case: view.id }}>
              {say('cases.slip')}
            </Link>
          </p>
          <details className="case-more">
            <summary>{say('cases.depends')}</summary>
            <ul>
              {view.dependsOn.map((each) => (
                <li key={each}>{say(DEPENDS_KEYS[each])}</li>
              ))}
            </ul>
          </details>
        </section>
      )}
      <Clocks clocks={view.clocks} />
      <CaseSteps view={view} />
      <Held view={view} />
      <CaseHistory view={view} />
    </>
  );
}

function Urgency({ urgency }: { readonly urgency: CaseView['urgency'] }): ReactElement {
  const { say } = useWords();
  const { tier, fromFacts, reasons, set } = urgency;
  return (
    <section>
      <h2>{say('cases.urgency')}</h2>
      <p>
        <strong>{say(TIER_KEYS[tier])}</strong>
      </p>
      {set ? <p>{say('cases.tier-set-over', { tier: say(TIER_KEYS[fromFacts]) })}</p> : null}
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{say(REASON_KEYS[reason])}</li>
        ))}
      </ul>
      <p className="quiet">{say('cases.own-order')}</p>
    </section>
  );
}

function Clocks({ clocks }: { readonly clocks: CaseView['clocks'] }): ReactElement | null {
  const { say, locale } = useWords();
  if (clocks.length === 0) return null;
  return (
    <section className="duty-clocks">
      <h2>{say('cases.due')}</h2>
      <ul>
        {clocks.map(({ clock: { kind, proof }, left }) => {
          const { due } = proof;
          const when = due.kind === 'day' ? dayWords(locale, due.date) : '';
          return (
            <li key={kind}>
              <p>
                <strong>{say(CLOCK_KEYS[kind])}</strong>{' '}
                {left.state === 'over' ? (
                  <strong className="overdue">{say('case.due.over', { when })}</strong>
                ) : left.workingDays === undefined ? (
                  say('case.due.on', { when })
                ) : (
                  say('case.due.left', { when, amount: left.workingDays })
                )}
              </p>
              <p className="quiet">
                {say(kind === 'answer' ? 'cases.clock.answer-by' : 'cases.clock.hearing-by')}
              </p>
              <details className="case-more">
                <summary>{say('case.clock.why')}</summary>
                <ol>
                  {clockLines(proof, {}, locale).map(({ key, values }, at) => (
                    <li key={`${at} ${key}`}>{say(key, values)}</li>
                  ))}
                </ol>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What was told, for whoever hands the case over; it prints with the page. */
function Held({ view: { intake, agency } }: { readonly view: CaseView }): ReactElement | null {
  const { say, locale } = useWords();
  const directory = useQuery(providersQuery(agency));
  if (intake === null) return null;
  const { hearing } = intake;
  const place = directory.data?.places.find(({ id }) => id === intake.place)?.name;
  const rows: readonly (readonly [string, string])[] = [
    [say('cases.field.person'), intake.person],
    [say('cases.field.contact'), intake.contact ?? say('cases.no-contact')],
    [say('cases.field.language'), languageName(locale, intake.language)],
    [say('cases.field.need'), say(NEED_KEYS[intake.need])],
    [say('cases.field.place'), place ?? say('cases.known.not-known')],
    [say('cases.field.detained'), say(KNOWN_KEYS[intake.detained])],
    [
      say('cases.field.hearing'),
      hearing === 'none'
        ? say('cases.hearing.none')
        : hearing === 'not-known'
          ? say('cases.known.not-known')
          : dayWords(locale, hearing),
    ],
    [say('cases.field.order'), say(KNOWN_KEYS[intake.order])],
    [say('cases.field.bond'), say(KNOWN_KEYS[intake.bond])],
    ...(intake.bondHearing === undefined
      ? []
      : [[say('cases.field.bond-hearing'), dayWords(locale, intake.bondHearing)] as const]),
    [say('cases.field.child'), say(KNOWN_KEYS[intake.child])],
    ...(intake.opposing.length === 0
      ? []
      : [[say('cases.field.opposing'), intake.opposing.join(' · ')] as const]),
    ...(intake.note === undefined ? [] : [[say('cases.field.note'), intake.note] as const]),
  ];
  return (
    <section>
      <h2>{say('cases.told')}</h2>
      <dl className="duty-held">
        {rows.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <p>
                <bdi>{text}</bdi>
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
