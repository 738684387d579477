/**
 * Whom the money for legal defence serves. Cases are those that wait at this desk, or come from files that stay on this device; the
 * budget is typed or filled in, and the plan is made beside the page: it can be left and come back to.
 */
import { useQuery } from '@tanstack/react-query';
import { useBlocker } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { POLICIES } from '@threshold/allocation/policy';
import type { Membership } from '../api/session.ts';
import { Choices, Pick } from '../case/field.tsx';
import { EmptyState } from '../shell/empty-state.tsx';
import { FilePick } from '../shell/file-pick.tsx';
import { useSession } from '../shell/use-session.ts';
import type { Key } from '../words/say.ts';
import { useSay } from '../words/words.tsx';
import { budgetFault, type BudgetFault } from './budget-fault.ts';
import { BudgetForm, budgetFile } from './budget-form.tsx';
import { DeskSource } from './desk-source.tsx';
import { isTyped, usePlanDraft } from './plan-draft.ts';
import type { PlanAsk, PlanFile } from './plan-messages.ts';
import { planningQuery } from './plan-queries.ts';
import { PlanResult } from './plan-result.tsx';
import { POLICY_KEYS } from './plan-words.ts';
import { startPlanning, usePlanning } from './planning.ts';
import { SavedPlans } from './saved-plans.tsx';

export function AllocationPage(): ReactElement {
  const say = useSay();
  const { account, memberships } = useSession();
  const offices = memberships.filter(({ role }) => role === 'defence-coordinator');
  if (offices.length === 0) {
    return (
      <div className="page allocation">
        <h1>{say('screen.allocation')}</h1>
        <EmptyState title={say('plans.not-yours')}>
          <p>{say('plans.not-yours-why')}</p>
        </EmptyState>
      </div>
    );
  }
  return <Plans key={account} account={account} offices={offices} />;
}

type Trouble = BudgetFault | { readonly key: Key };

function Plans({
  account,
  offices,
}: {
  readonly account: string;
  readonly offices: readonly Membership[];
}): ReactElement {
  const say = useSay();
  const planning = usePlanning(account);
  const [draft, change] = usePlanDraft(account);
  const [cases, setCases] = useState<File>();
  const [providers, setProviders] = useState<File>();
  const [trouble, setTrouble] = useState<Trouble>();
  const agency = offices.find((each) => each.agency === draft.office)?.agency ?? offices[0]!.agency;
  const desk = useQuery({ ...planningQuery(agency), enabled: draft.source === 'desk' });
  const { budget, main, source } = draft;
  const today = new Date().toLocaleDateString('en-CA');
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: isTyped(draft) });

  const plan = async (): Promise<void> => {
    const from = await givenBy();
    const fault = 'key' in from ? from : budgetFault(budget);
    setTrouble(fault);
    if (!fault && 'kind' in from) startPlanning(account, { today, main, from });
  };
  const givenBy = async (): Promise<PlanAsk['from'] | Trouble> => {
    const funds = budgetFile(budget);
    if (source === 'files') {
      return cases === undefined || providers === undefined
        ? { key: 'allocation.missing-files' }
        : { kind: 'files', cases: await textOf(cases), providers: await textOf(providers), funds };
    }
    // As it is now: what was read before may be an hour old.
    const { data } = await desk.refetch();
    if (!data) return { key: 'fault.line' };
    const rate = draft.usualRate.trim();
    if (!RATE.test(rate)) return { key: 'plans.fault-rate' };
    const usualRate = rate === '' ? null : Number(rate);
    const able = data.providers.some(
      (each) => each.room !== null && (each.rate ?? usualRate) !== null,
    );
    if (data.cases.length === 0) return { key: 'plans.no-cases' };
    if (!able) return { key: 'plans.no-providers' };
    const { day, inputs } = data;
    const state = { day, providers: data.providers, cases: data.cases.map(({ facts }) => facts) };
    return { kind: 'desk', desk: { agency, inputs, state, funds, usualRate } };
  };

  return (
    <div className="page allocation">
      <h1>{say('screen.allocation')}</h1>
      <p>{say('allocation.hint')}</p>
      <form
        className="plan-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void plan();
        }}
      >
        <h2>{say('allocation.files')}</h2>
        {offices.length > 1 ? (
          <Pick
            label={say('plans.office')}
            choices={offices.map((each) => ({ value: each.agency, label: each.agencyTitle }))}
            value={agency}
            choose={(office) => change({ office })}
          />
        ) : null}
        <Choices
          legend={say('plans.source')}
          name="source"
          choices={SOURCES.map((value) => ({ value, label: say(SOURCE_KEYS[value]) }))}
          value={source}
          choose={(value) => change({ source: value === 'files' ? 'files' : 'desk' })}
        />
        {source === 'desk' ? (
          <DeskSource agency={agency} usualRate={/^\d+$/.test(draft.usualRate.trim())} />
        ) : (
          <Files choose={{ cases: setCases, providers: setProviders }} />
        )}
        <BudgetForm draft={budget} change={(next) => change({ budget: next })} />
        {source === 'desk' ? (
          <label className="usa-label">
            {say('plans.usual-rate')}
            <input
              className="usa-input"
              inputMode="numeric"
              maxLength={7}
              value={draft.usualRate}
              onChange={({ target }) => change({ usualRate: target.value })}
            />
          </label>
        ) : null}
        <label className="usa-label">
          {say('allocation.policy')}
          <select
            className="usa-select"
            value={main}
            onChange={({ target }) =>
              change({ main: POLICIES.find((policy) => policy === target.value) ?? 'tiers' })
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
            onClick={() => startPlanning(account, { today, main, from: { kind: 'made-up' } })}
          >
            {say('allocation.made-up')}
          </button>
        </p>
      </form>
      <PlanResult planning={planning} />
      <SavedPlans agency={agency} />
    </div>
  );
}

const SOURCES = ['desk', 'files'] as const;
const SOURCE_KEYS = { desk: 'plans.source-desk', files: 'plans.source-files' } as const;
/** Up to a million, or nothing. */
const RATE = /^(?:\d{1,6}|1000000)?$/;

function Files({
  choose,
}: {
  readonly choose: {
    readonly cases: (file: File | undefined) => void;
    readonly providers: (file: File | undefined) => void;
  };
}): ReactElement {
  const say = useSay();
  return (
    <>
      <p className="hint">{say('allocation.device')}</p>
      <p>{say('allocation.cases')}</p>
      <FilePick
        id="plan-cases"
        accept=".csv,text/csv"
        label={say('allocation.cases')}
        choose={choose.cases}
      />
      <p>{say('allocation.providers')}</p>
      <FilePick
        id="plan-providers"
        accept=".csv,text/csv"
        label={say('allocation.providers')}
        choose={choose.providers}
      />
    </>
  );
}

async function textOf(file: File): Promise<PlanFile> {
  return { name: file.name, text: await file.text() };
}
