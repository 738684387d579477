/** The plan under way, what stands in its way, or what came of it: its figures, and where they may go. */
import type { ReactElement } from 'react';
import { problemText } from '@threshold/allocation/problem';
import { keepFile } from '../case/case-api.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { useSay } from '../words/words.tsx';
import { KeepPlan } from './keep-plan.tsx';
import { PlanReport } from './plan-report.tsx';
import { STAGE_KEYS } from './plan-words.ts';
import { stopPlanning, type Planning } from './planning.ts';

export function PlanResult({ planning }: { readonly planning: Planning }): ReactElement {
  const say = useSay();
  const stage =
    planning.kind !== 'running'
      ? ''
      : say('allocation.running', {
          stage: say(
            planning.stage === undefined ? 'allocation.reading' : STAGE_KEYS[planning.stage],
          ),
        });
  return (
    <div>
      <p role="status" className="plan-status">
        {stage}
      </p>
      {planning.kind === 'running' ? (
        <button type="button" className="usa-button usa-button--outline" onClick={stopPlanning}>
          {say('allocation.stop')}
        </button>
      ) : null}
      {planning.kind === 'nothing' ? (
        <EmptyState title={say('allocation.empty')}>
          <p>{say('allocation.empty-how')}</p>
        </EmptyState>
      ) : null}
      {planning.kind === 'failed' ? (
        <p role="alert" className="usa-error-message">
          {say('allocation.failed')} <bdi lang="en">{planning.why}</bdi>
        </p>
      ) : null}
      {planning.kind === 'problems' ? (
        <div role="alert">
          <h2>{say('allocation.problems')}</h2>
          <ul lang="en" dir="ltr">
            {planning.problems.map((problem) => (
              <li key={problemText(problem)}>{problemText(problem)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {planning.kind === 'done' ? <Done done={planning} /> : null}
    </div>
  );
}

function Done({ done }: { readonly done: Extract<Planning, { kind: 'done' }> }): ReactElement {
  const say = useSay();
  const { report, tables, plan, kept } = done;
  return (
    <>
      <PlanReport report={report} />
      {kept === undefined ? null : <KeepPlan key={kept.inputs} kept={kept} report={report} />}
      <div className="plan-buttons">
        <button type="button" className="usa-button" onClick={() => print()}>
          {say('allocation.print')}
        </button>
        {tables === undefined ? null : (
          <>
            <button
              type="button"
              className="usa-button usa-button--outline"
              onClick={() =>
                keepFile(new Blob([Uint8Array.from(tables)]), `allocation-${report.day}.zip`)
              }
            >
              {say('allocation.take-tables')}
            </button>
            <p className="hint">{say('allocation.take-tables-hint')}</p>
          </>
        )}
        {plan === undefined ? null : (
          <>
            <button
              type="button"
              className="usa-button usa-button--outline"
              onClick={() =>
                keepFile(new Blob([plan], { type: 'text/csv' }), `plan-${report.day}.csv`)
              }
            >
              {say('allocation.take-plan')}
            </button>
            <p className="hint">{say('allocation.take-plan-hint')}</p>
          </>
        )}
      </div>
    </>
  );
}
