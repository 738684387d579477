/**
 * From plain facts to the answers of the diagrams' variables. An encoder gives the index of the answer,
 * or -1 when the fact is not known; `possibleValues` then lists what it could still be.
 */
import type { Stack } from '../language/model.ts';
import { codePattern } from '../compile/code-pattern.ts';
import { variableSize, type Variable } from '../compile/variable.ts';
import { UNKNOWABLE, type Facts } from '../situation/situation.ts';
import { knownScalar, testOf } from './truth.ts';

export type Encoder = (facts: Facts) => number;

export function encoders(variables: readonly Variable[], stack: Stack): Encoder[] {
  const made: Encoder[] = [];
  for (const variable of variables) made.push(encoderOf(variable, stack, made));
  return made;
}

function encoderOf(variable: Variable, stack: Stack, earlier: readonly Encoder[]): Encoder {
  switch (variable.kind) {
    case 'yes-no': {
      const { fact } = variable;
      const unstated = stack.facts.get(fact)?.whenUnstated === false ? 0 : -1;
      return (facts) => {
        const value = facts[fact];
        return value === true ? 1 : value === false ? 0 : value === undefined ? unstated : -1;
      };
    }
    case 'one-of': {
      const { fact } = variable;
      const indexOf = new Map<unknown, number>();
      variable.classes.forEach((group, index) => {
        for (const value of group) indexOf.set(value, index);
      });
      return (facts) => indexOf.get(facts[fact]) ?? -1;
    }
    case 'range':
      return variable.type === 'number'
        ? numberEncoder(variable.fact, variable.cuts as readonly number[])
        : dateEncoder(variable.fact, variable.cuts as readonly string[]);
    case 'code':
      return codeEncoder(variable, stack);
    case 'relation':
    case 'quantified': {
      const test = testOf(variable.test, stack);
      return (facts) => {
        const truth = test(facts, undefined);
        return truth === 2 ? -1 : truth;
      };
    }
    case 'burden': {
      const own = earlier[variable.of]!;
      const { fact, counts } = variable;
      return (facts) => (facts[fact] === UNKNOWABLE ? counts : own(facts));
    }
    case 'reading':
      return () => -1;
  }
}

function numberEncoder(fact: string, cuts: readonly number[]): Encoder {
  return (facts) => {
    const value = facts[fact];
    return typeof value === 'number' ? countUpTo(cuts, value) : -1;
  };
}

function dateEncoder(fact: string, cuts: readonly string[]): Encoder {
  return (facts) => {
    const value = facts[fact];
    // Words such as `unknown` do not start with a digit; dates do.
    return typeof value === 'string' && value < ':' ? countUpTo(cuts, value) : -1;
  };
}

/** How many cuts lie at or below the value. */
function countUpTo<T extends string | number>(cuts: readonly T[], value: T): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function codeEncoder(variable: Extract<Variable, { kind: 'code' }>, stack: Stack): Encoder {
  const lists = variable.lists.map((list) => stack.lists.get(list)!);
  return (facts) => {
    const value = knownScalar(facts[variable.fact]);
    if (typeof value !== 'string') return -1;
    const pattern = codePattern(lists, value);
    return pattern === undefined ? -1 : variable.patterns.indexOf(pattern);
  };
}

/** Answers a variable could still take. */
export function possibleValues(
  variables: readonly Variable[],
  level: number,
  encoder: Encoder,
  facts: Facts,
  stack: Stack,
): readonly number[] {
  const variable = variables[level]!;
  const known = encoder(facts);
  if (known >= 0) return one(known);
  const code = variable.kind === 'code' ? knownScalar(facts[variable.fact]) : undefined;
  if (variable.kind === 'code' && typeof code === 'string') {
    return openPatterns(variable, code, stack);
  }
  return every(variableSize(variable, variables));
}

/** Asked for many thousand times in one comparison of two laws: each list is made once. */
const ONE: (readonly number[])[] = [];
const EVERY: (readonly number[])[] = [];

function one(value: number): readonly number[] {
  return (ONE[value] ??= [value]);
}

function every(size: number): readonly number[] {
  return (EVERY[size] ??= Array.from({ length: size }, (_, value) => value));
}

/** A code off an open list may still belong to it; to the closed lists it belongs or not. */
function openPatterns(
  variable: Extract<Variable, { kind: 'code' }>,
  code: string,
  stack: Stack,
): readonly number[] {
  return [...variable.patterns.keys()].filter((index) =>
    variable.lists.every((list, bit) => {
      const { codes, open } = stack.lists.get(list)!;
      const on = codes.has(code);
      return (!on && open) || Boolean((variable.patterns[index]! >> bit) & 1) === on;
    }),
  );
}
