/** Funds with their sources and the rules, typed here instead of in a file. What is made of it is what the file would say. */
import type { ReactElement } from 'react';
import { useSay } from '../words/words.tsx';
import type { Key } from '../words/say.ts';
import type { PlanFile } from './plan-messages.ts';

export const FOR_WHOM = ['all', 'detained', 'child'] as const;
type ForWhom = (typeof FOR_WHOM)[number];
const FOR_KEYS: Readonly<Record<ForWhom, Key>> = {
  all: 'allocation.for-all',
  detained: 'allocation.detained',
  child: 'allocation.child',
};

export interface FundDraft {
  readonly key: number;
  readonly id: string;
  readonly amount: string;
  readonly source: string;
  readonly forWhom: ForWhom;
}

export interface BudgetDraft {
  readonly funds: readonly FundDraft[];
  readonly detained: string;
  readonly child: string;
  readonly language: string;
}

export function newFund(key: number): FundDraft {
  return { key, id: '', amount: '', source: '', forWhom: 'all' };
}

export const EMPTY_BUDGET: BudgetDraft = {
  funds: [newFund(1)],
  detained: '50',
  child: '',
  language: '60',
};

/** As the funds file has it, so that one reader checks both. */
export function budgetFile({ funds, detained, child, language }: BudgetDraft): PlanFile {
  const share = (text: string): number => Number(text) / 100;
  const floor = (tier: string, text: string): object[] =>
    text.trim() === '' ? [] : [{ kind: 'tier-floor', tier, share: share(text) }];
  const office = {
    funds: funds.map(({ id, amount, source, forWhom }) => ({
      id: id.trim(),
      amount: /^-?\d+$/.test(amount.trim()) ? Number(amount) : amount.trim(),
      source: source.trim(),
      conditions: forWhom === 'all' ? {} : { [forWhom]: true },
    })),
    rules: [
      ...floor('detained', detained),
      ...floor('child', child),
      ...(language.trim() === ''
        ? []
        : [{ kind: 'group-floor', by: 'language', share: share(language), least: 11 }]),
    ],
  };
  return { name: 'funds', text: JSON.stringify(office, null, 1) };
}

export function BudgetForm({
  draft,
  change,
}: {
  readonly draft: BudgetDraft;
  readonly change: (draft: BudgetDraft) => void;
}): ReactElement {
  const say = useSay();
  const { funds } = draft;
  const changeFund = (key: number, part: Partial<FundDraft>): void =>
    change({
      ...draft,
      funds: funds.map((fund) => (fund.key === key ? { ...fund, ...part } : fund)),
    });
  return (
    <>
      <h2>{say('allocation.funds')}</h2>
      {funds.map((fund, index) => (
        <fieldset key={fund.key} className="usa-fieldset plan-fund">
          <legend className="usa-legend">{say('allocation.fund', { number: index + 1 })}</legend>
          <Field
            label={say('allocation.fund-name')}
            value={fund.id}
            write={(id) => changeFund(fund.key, { id })}
          />
          <Field
            label={say('allocation.fund-amount')}
            value={fund.amount}
            numeric
            write={(amount) => changeFund(fund.key, { amount })}
          />
          <Field
            label={say('allocation.fund-source')}
            value={fund.source}
            write={(source) => changeFund(fund.key, { source })}
          />
          <label className="usa-label">
            {say('allocation.fund-for')}
            <select
              className="usa-select"
              value={fund.forWhom}
              onChange={({ target }) =>
                changeFund(fund.key, {
                  forWhom: FOR_WHOM.find((each) => each === target.value) ?? 'all',
                })
              }
            >
              {FOR_WHOM.map((each) => (
                <option key={each} value={each}>
                  {say(FOR_KEYS[each])}
                </option>
              ))}
            </select>
          </label>
          {funds.length > 1 ? (
            <button
              type="button"
              className="usa-button usa-button--outline"
              onClick={() =>
                change({ ...draft, funds: funds.filter(({ key }) => key !== fund.key) })
              }
            >
              {say('allocation.drop-fund', { number: index + 1 })}
            </button>
          ) : null}
        </fieldset>
      ))}
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() =>
          change({
            ...draft,
            funds: [...funds, newFund(Math.max(0, ...funds.map(({ key }) => key)) + 1)],
          })
        }
      >
        {say('allocation.add-fund')}
      </button>
      <h2>{say('allocation.rules')}</h2>
      <p className="hint">{say('allocation.rules-hint')}</p>
      <div className="plan-fund">
        <Field
          label={say('allocation.least-detained')}
          value={draft.detained}
          numeric
          write={(detained) => change({ ...draft, detained })}
        />
        <Field
          label={say('allocation.least-child')}
          value={draft.child}
          numeric
          write={(child) => change({ ...draft, child })}
        />
        <Field
          label={say('allocation.least-language')}
          value={draft.language}
          numeric
          write={(language) => change({ ...draft, language })}
        />
      </div>
    </>
  );
}

function Field({
  label,
  value,
  numeric = false,
  write,
}: {
  readonly label: string;
  readonly value: string;
  readonly numeric?: boolean;
  readonly write: (text: string) => void;
}): ReactElement {
  return (
    <label className="usa-label">
      {label}
      <input
        className="usa-input"
        dir="auto"
        inputMode={numeric ? 'numeric' : 'text'}
        maxLength={numeric ? 12 : 500}
        value={value}
        onChange={({ target }) => write(target.value)}
      />
    </label>
  );
}
