/**
 * One saved plan: whether it is still of today, its figures as they were, where each case would go with a way to make that offer, what left
 * of it, and what happened.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { dayWords } from '../case/when.ts';
import { FaultPage } from '../shell/fault-page.tsx';
import { Loading } from '../shell/loading.tsx';
import { useDates } from '../shell/use-dates.ts';
import { useReceipt } from '../shell/use-receipt.ts';
import { useTitle } from '../shell/use-title.ts';
import type { Key } from '../words/say.ts';
import { useWords } from '../words/words.tsx';
import { Table } from './plan-figures.tsx';
import { planQuery, type PlanView } from './plan-queries.ts';
import { PlanReport } from './plan-report.tsx';
import { POLICY_KEYS } from './plan-words.ts';
import { SavedExport } from './saved-export.tsx';
import { TakeBack } from './take-back.tsx';
import { WhoGoesWhere } from './who-goes-where.tsx';

export function SavedPlanPage(): ReactElement {
  const { say } = useWords();
  const { plan: id } = useParams({ from: '/inside/allocation/$plan' });
  const view = useQuery(planQuery(id));
  useTitle(view.data?.title);
  return (
    <div className="page allocation duties">
      <p className="quiet case-do">
        <Link to="/allocation">{say('plans.back')}</Link>
      </p>
      {view.isPending ? <Loading /> : null}
      {view.isError ? (
        <FaultPage
          screen="screen.allocation"
          error={view.error}
          again={() => void view.refetch()}
        />
      ) : null}
      {view.data ? <Plan plan={view.data} /> : null}
    </div>
  );
}

function Plan({ plan }: { readonly plan: PlanView }): ReactElement {
  const { say, locale } = useWords();
  const dates = useDates();
  const { title, state, savedBy, savedAt, day, main, report } = plan;
  return (
    <>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p>
        {state === 'taken-back' ? (
          <strong className="duty-state">{say('plans.state-taken-back')}</strong>
        ) : null}{' '}
        {say('plans.of-day', { day: dayWords(locale, day) })} · {say(POLICY_KEYS[main])}
        <span className="line quiet">
          {say('plans.by', { name: savedBy, at: dates.record(savedAt) })}
        </span>
        <span className="line quiet">
          {say('plans.inputs')} <code dir="ltr">{plan.inputs}</code>
        </span>
      </p>
      <Since since={plan.since} />
      <div className="plan-buttons">
        <button type="button" className="usa-button" onClick={() => print()}>
          {say('allocation.print')}
        </button>
      </div>
      <Budget budget={plan.budget} />
      <WhoGoesWhere plan={plan} />
      {report === null ? null : (
        <PlanReport
          report={{
            ...report,
            trap: report.trap ?? undefined,
            counts: {
              leftOut: report.counts.leftOut,
              views: report.counts.views.map((each) => ({ ...each, files: [] })),
            },
          }}
        />
      )}
      {plan.mayExport ? <SavedExport plan={plan} /> : null}
      {plan.mayWork ? <TakeBack key={plan.events.length} plan={plan} /> : null}
      <History plan={plan} />
    </>
  );
}

function Since({ since }: { readonly since: PlanView['since'] }): ReactElement {
  const { say, locale } = useWords();
  const { same, came, gone, changed, providers } = since;
  if (same) return <p role="status">{say('plans.same')}</p>;
  return (
    <div className="duty-note plan-stale" role="status">
      <p>
        <strong>{say('plans.stale')}.</strong>{' '}
        {[
          ...(came > 0 ? [say('plans.stale-came', { count: came })] : []),
          ...(gone > 0 ? [say('plans.stale-gone', { count: gone })] : []),
          ...(changed > 0 ? [say('plans.stale-changed', { count: changed })] : []),
          ...(providers.length > 0
            ? [
                say('plans.stale-providers', {
                  names: new Intl.ListFormat(locale).format(providers),
                }),
              ]
            : []),
        ].join(' ')}{' '}
        <Link to="/allocation">{say('plans.stale-how')}</Link>
      </p>
    </div>
  );
}

function Budget({ budget }: { readonly budget: PlanView['budget'] }): ReactElement {
  const { say, locale } = useWords();
  const dollars = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
  return (
    <section>
      <h2>{say('plans.budget')}</h2>
      <Table
        caption={say('allocation.funds')}
        heads={[say('allocation.funds'), say('allocation.amount'), say('allocation.fund-source')]}
        rows={budget.funds.map(({ id, amount, source }) => [
          id,
          dollars.format(amount),
          <bdi key="source">{source}</bdi>,
        ])}
      />
      {budget.usualRate === null ? null : (
        <p>{say('plans.usual', { dollars: dollars.format(budget.usualRate) })}</p>
      )}
    </section>
  );
}

const EVENT_KEYS: Readonly<Record<PlanView['events'][number]['type'], Key>> = {
  'plan-saved': 'plans.event-plan-saved',
  'plan-taken-back': 'plans.event-plan-taken-back',
  'plan-restored': 'plans.event-plan-restored',
  'plan-exported': 'plans.event-plan-exported',
};

function History({ plan }: { readonly plan: PlanView }): ReactElement {
  const { say } = useWords();
  const dates = useDates();
  const { trouble, keep } = useReceipt(`/api/plans/${plan.id}/events`, 'plan');
  return (
    <section aria-labelledby="plan-history">
      <h2 id="plan-history">{say('plans.history')}</h2>
      {trouble === undefined ? null : (
        <p className="duty-trouble" role="alert">
          {trouble}
        </p>
      )}
      <ol className="duty-history" reversed>
        {[...plan.events].reverse().map(({ seq, at, by, type, reason }) => (
          <li key={seq} value={seq} data-event={type}>
            <p>
              <strong>{say(EVENT_KEYS[type])}</strong>{' '}
              <span className="quiet">
                <bdi>{by}</bdi>, <time dateTime={at}>{dates.record(at)}</time>
              </span>
            </p>
            {reason === null ? null : (
              <p className="case-quoted" dir="auto">
                {reason}
              </p>
            )}
            <button
              type="button"
              className="usa-button usa-button--unstyled duty-receipt"
              onClick={() => void keep(seq)}
            >
              {say('case.receipt.download', { number: seq })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
