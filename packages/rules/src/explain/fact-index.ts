/**
 * Which entries of a situation the answer of each variable depends on. A fact may feed several variables
 * (a date its own intervals, a comparison and a look-back over records), so explanations count facts,
 * never variables.
 */
import { visitReads } from '../compile/expression-facts.ts';
import type { Law } from '../compile/law.ts';
import { EVENT_DATE } from '../language/vocabulary.ts';
import type { Variable } from '../compile/variable.ts';
import type { Expression } from '../language/expression.ts';
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
  visitReads(expression, stack, {
    fact: (name) => into.add(name),
    list: (name) => into.add(name).add(`${name}.complete`),
    definition: ({ name, quantified, versions }) => {
      // A definition that runs over a list may have been answered directly.
      if (quantified) into.add(name);
      if (versions.some(({ from, until }) => from !== undefined || until !== undefined)) {
        into.add(EVENT_DATE);
      }
    },
  });
  return into;
}
