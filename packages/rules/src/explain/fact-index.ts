/**
 * Which entries of a situation the answer of each variable depends on. A fact may feed several variables
 * (a date its own intervals, a comparison and a look-back over records), so explanations count facts,
 * never variables.
 */
import type { Law } from '../compile/law.ts';
import { EVENT_DATE, type Variable } from '../compile/variable.ts';
import type { Expression, Term } from '../language/expression.ts';
import type { Stack } from '../language/model.ts';

export interface FactIndex {
  /** Per level of the diagram: names of entries. */
  readonly factsOf: readonly (readonly string[])[];
  readonly levelsOf: ReadonlyMap<string, readonly number[]>;
}

const INDEXES = new WeakMap<readonly Variable[], FactIndex>();

/** Made once per law. */
export function factIndex(law: Pick<Law, 'variables' | 'stack'>): FactIndex {
  const known = INDEXES.get(law.variables);
  if (known) return known;
  const factsOf = law.variables.map((variable) => [...entriesOfVariable(variable, law.stack)]);
  const levelsOf = new Map<string, number[]>();
  factsOf.forEach((names, level) => {
    for (const name of names) levelsOf.set(name, [...(levelsOf.get(name) ?? []), level]);
  });
  const made = { factsOf, levelsOf };
  INDEXES.set(law.variables, made);
  return made;
}

function entriesOfVariable(variable: Variable, stack: Stack): ReadonlySet<string> {
  switch (variable.kind) {
    case 'yes-no':
    case 'one-of':
    case 'range':
    case 'code':
    case 'burden':
      return new Set([variable.fact]);
    case 'relation':
    case 'quantified':
      return entriesOf(variable.test, stack);
    case 'reading':
      return new Set();
  }
}

/** Entries that a condition reads when it is evaluated on plain facts (decide/truth.ts). */
export function entriesOf(
  expression: Expression,
  stack: Stack,
  into = new Set<string>(),
): ReadonlySet<string> {
  switch (expression.op) {
    case 'and':
    case 'or':
      for (const part of expression.parts) entriesOf(part, stack, into);
      break;
    case 'not':
      entriesOf(expression.part, stack, into);
      break;
    case 'fact':
    case 'one-of':
    case 'listed':
      into.add(expression.fact);
      break;
    case 'compare':
      addTerm(expression.left, into);
      addTerm(expression.right, into);
      break;
    case 'quantified':
      into.add(expression.list).add(`${expression.list}.complete`);
      entriesOf(expression.where, stack, into);
      break;
    case 'definition': {
      const definition = stack.definitions.get(expression.definition);
      // A definition that runs over a list may have been answered directly.
      if (definition?.quantified) into.add(definition.name);
      for (const version of definition?.versions ?? []) {
        if (version.from !== undefined || version.until !== undefined) into.add(EVENT_DATE);
        entriesOf(version.is, stack, into);
      }
      break;
    }
    default:
      break;
  }
  return into;
}

function addTerm(term: Term, into: Set<string>): void {
  if (term.kind === 'fact') into.add(term.fact);
  if (term.kind !== 'plus') return;
  addTerm(term.base, into);
  addTerm(term.amount, into);
}
