/** The entries of a situation that a norm speaks of, in the order of its text. */
import type { Law } from '../compile/law.ts';
import { parentOf } from '../compile/norm-table.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Norm } from '../language/model.ts';
import { entriesOf } from './fact-index.ts';

/** Its own conditions and those of the norms it is an exception to; not its exceptions. */
export function normFacts(norm: Norm, law: Pick<Law, 'stack' | 'table'>): string[] {
  const names = new Set<string>();
  let dated = false;
  for (let each: Norm | undefined = norm; each; each = parentOf(each, law.table)) {
    entriesOf(each.binds, law.stack, names);
    entriesOf(each.when, law.stack, names);
    dated ||= each.from !== undefined || each.until !== undefined;
  }
  if (dated) names.add(EVENT_DATE);
  return [...names];
}

/** What its exceptions speak of, to any depth: they could have taken the answer from it. */
export function exceptionFacts(norm: Norm, law: Pick<Law, 'stack' | 'table'>): string[] {
  const names = new Set<string>();
  const add = (exceptions: readonly Norm[]): void => {
    for (const exception of exceptions) {
      entriesOf(exception.binds, law.stack, names);
      entriesOf(exception.when, law.stack, names);
      add(exception.unless);
    }
  };
  add(norm.unless);
  return [...names];
}
