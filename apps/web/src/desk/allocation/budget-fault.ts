/** What is wrong in the budget as it was typed, in the words of its fields: the reader of the file speaks of rows and shares. */
import type { Key } from '../words/say.ts';
import type { BudgetDraft } from './budget-form.tsx';

export interface BudgetFault {
  readonly key: Key;
  /** Of which fund, counted from one. */
  readonly fund: number;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const DOLLARS = /^\d{1,12}$/;
const HUNDREDTHS = /^(?:100|\d{1,2})$/;

/** The first fault from above; undefined where the files' reader has the word. */
export function budgetFault({
  funds,
  detained,
  child,
  language,
}: BudgetDraft): BudgetFault | undefined {
  for (const [index, { id, amount, source }] of funds.entries()) {
    const fund = index + 1;
    if (!NAME.test(id.trim())) return { key: 'allocation.fault-name', fund };
    if (!DOLLARS.test(amount.trim())) return { key: 'allocation.fault-amount', fund };
    if (source.trim() === '') return { key: 'allocation.fault-source', fund };
  }
  const right = [detained, child, language].every(
    (share) => share.trim() === '' || HUNDREDTHS.test(share.trim()),
  );
  return right ? undefined : { key: 'allocation.fault-share', fund: 0 };
}
