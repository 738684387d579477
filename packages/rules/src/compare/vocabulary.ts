/** What the two laws do not both know: facts, values of closed lists, acts. And what makes them incomparable. */
import { choicesOf } from '../language/choices.ts';
import { factIndex } from '../explain/fact-index.ts';
import type { Side } from './side.ts';

export interface ValuesApart {
  readonly fact: string;
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

export interface VocabularyApart {
  /** Facts that a condition of the one law asks and that the other has no name for. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** A situation with such a value is not counted: the other law cannot be asked about it. */
  readonly values: readonly ValuesApart[];
}

/** A fact that is a different kind of thing in each law. */
export interface FactOfTwoKinds {
  readonly fact: string;
  readonly before: string;
  readonly after: string;
}

export function vocabularyApart([before, after]: readonly [Side, Side]): VocabularyApart {
  const asked = [before, after].map((side) => askedBy(side)) as [Set<string>, Set<string>];
  const only = (names: ReadonlySet<string>, other: Side): string[] =>
    [...names].filter((name) => !other.plain.facts.has(name)).sort();
  const shared = [...new Set([...asked[0], ...asked[1]])].sort();
  return {
    onlyBefore: only(asked[0], after),
    onlyAfter: only(asked[1], before),
    values: shared.flatMap((fact): ValuesApart[] => {
      const types = [before, after].map(({ plain }) => plain.facts.get(fact)?.value);
      if (types[0]?.type !== 'one-of' || types[1]?.type !== 'one-of') return [];
      const [old, now] = [[...choicesOf(types[0]).keys()], [...choicesOf(types[1]).keys()]];
      const onlyBefore = old.filter((value) => !now.includes(value));
      const onlyAfter = now.filter((value) => !old.includes(value));
      return onlyBefore.length + onlyAfter.length === 0 ? [] : [{ fact, onlyBefore, onlyAfter }];
    }),
  };
}

export function factsOfTwoKinds([before, after]: readonly [Side, Side]): FactOfTwoKinds[] {
  const names = [...new Set([...askedBy(before), ...askedBy(after)])].sort();
  return names.flatMap((fact): FactOfTwoKinds[] => {
    const types = [before, after].map(({ plain }) => plain.facts.get(fact)?.value);
    if (!types[0] || !types[1] || types[0].type === types[1].type) return [];
    return [{ fact, before: types[0].type, after: types[1].type }];
  });
}

function askedBy({ law, fixed }: Side): Set<string> {
  const { factsOf } = factIndex(law);
  const names = factsOf.flatMap((facts, level) => (fixed.has(level) ? [] : facts));
  return new Set(names.filter((name) => law.stack.facts.has(name)));
}
