import { expect, it } from 'vitest';
import { budgetFault } from './budget-fault.ts';
import type { BudgetDraft } from './budget-form.tsx';

const fund = { key: 1, id: 'city', amount: '250000', source: 'made up', forWhom: 'all' } as const;
const budget: BudgetDraft = { funds: [fund], detained: '50', child: '', language: '100' };

it('has nothing to say of a budget that is whole', () => {
  expect(budgetFault(budget)).toBeUndefined();
});

it.each([
  ['no name', { funds: [fund, { ...fund, id: '' }] }, 'name', 2],
  ['a name of two words', { funds: [{ ...fund, id: 'city fund' }] }, 'name', 1],
  ['less than nothing', { funds: [{ ...fund, amount: '-5' }] }, 'amount', 1],
  ['a comma', { funds: [{ ...fund, amount: '250,000' }] }, 'amount', 1],
  ['nobody who gives it', { funds: [{ ...fund, source: ' ' }] }, 'source', 1],
  ['more than all', { detained: '150' }, 'share', 0],
  ['a word', { child: 'half' }, 'share', 0],
  ['a share of one', { language: '0.6' }, 'share', 0],
] satisfies [string, Partial<BudgetDraft>, string, number][])(
  'says of %s what to write, and of which fund',
  (_, part, key, number) => {
    expect(budgetFault({ ...budget, ...part })).toEqual({
      key: `allocation.fault-${key}`,
      fund: number,
    });
  },
);
