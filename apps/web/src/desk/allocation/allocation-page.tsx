/**
 * Whom the money for legal defence serves. Cases come from files that stay on this device, the budget is typed or filled
 * in, and the plan is made beside the page: it can be left and come back to.
 */
import { useState, type ReactElement } from 'react';
import { problemText } from '@threshold/allocation/problem';
import { POLICIES, type Policy } from '@threshold/allocation/policy';
import { keepFile } from '../case/case-api.ts';
import { EmptyState } from '../shell/empty-state.tsx';
import { FilePick } from '../shell/file-pick.tsx';
import { useSay } from '../words/words.tsx';
import { budgetFault, type BudgetFault } from './budget-fault.ts';
import { BudgetForm, budgetFile, EMPTY_BUDGET, type BudgetDraft } from './budget-form.tsx';
import type { PlanFile } from './plan-messages.ts';
import { PlanReport } from './plan-report.tsx';
import { POLICY_KEYS, STAGE_KEYS } from './plan-words.ts';
import { startPlanning, stopPlanning, usePlanning, type Planning } from './planning.ts';

export function AllocationPage(): ReactElement {
  const say = useSay();
  const planning = usePlanning();
  const [cases, setCases] = useState<File>();
  const [providers, setProviders] = useState<File>();
  const [budget, setBudget] = useState<BudgetDraft>(EMPTY_BUDGET);
  const [main, setMain] = useState<Policy>('tiers');
  const [trouble, setTrouble] = useState<
    BudgetFault | { readonly key: 'allocation.missing-files' }
  >();
  const today = new Date().toLocaleDateString('en-CA');

  const plan = async (): Promise<void> => {
    if (cases === undefined || providers === undefined) {
      setTrouble({ key: 'allocation.missing-files' });
      return;
    }
    const fault = budgetFault(budget);
    setTrouble(fault);
    if (fault) return;
    startPlanning({
      today,
      main,
      files: {
        cases: await textOf(cases),
        providers: await textOf(providers),
        funds: budgetFile(budget),
      },
    });
  };

  return (
    <div className="page allocation">
      <h1>{say('screen.allocation')}</h1>
      <p>{say('allocation.hint')}</p>
      <form
        className="plan-form"
        onSubmit={(event) => {
          event.preventDefault();
          void plan();
        }}
      >
        <h2>{say('allocation.files')}</h2>
        <p className="hint">{say('allocation.device')}</p>
        <p>{say('allocation.cases')}</p>
        <FilePick
          id="plan-cases"
          accept=".csv,text/csv"
          label={say('allocation.cases')}
          choose={setCases}
        />
        <p>{say('allocation.providers')}</p>
        <FilePick
          id="plan-providers"
          accept=".csv,text/csv"
          label={say('allocation.providers')}
          choose={setProviders}
        />
        <BudgetForm draft={budget} change={setBudget} />
        <label className="usa-label">
          {say('allocation.policy')}
          <select
            className="usa-select"
            value={main}
            onChange={({ target }) =>
              setMain(POLICIES.find((policy) => policy === target.value) ?? 'tiers')
            }
          >
            {POLICIES.map((policy) => (
              <option key={policy} value={policy}>
                {say(POLICY_KEYS[policy])}
              </option>
            ))}
          </select>
        </label>
        {trouble ? (
          <p className="usa-error-message" role="alert">
            {'fund' in trouble ? say(trouble.key, { fund: trouble.fund }) : say(trouble.key)}
          </p>
        ) : null}
        <p className="plan-buttons">
          <button type="submit" className="usa-button">
            {say('allocation.plan')}
          </button>
          <button
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => startPlanning({ today, main, files: undefined })}
          >
            {say('allocation.made-up')}
          </button>
        </p>
      </form>
      <Result planning={planning} />
    </div>
  );
}

async function textOf(file: File): Promise<PlanFile> {
  return { name: file.name, text: await file.text() };
}

function Result({ planning }: { readonly planning: Planning }): ReactElement {
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
  const { report, tables, plan } = done;
  return (
    <>
      <PlanReport report={report} />
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
