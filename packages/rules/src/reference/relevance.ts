/**
 * What the answer for an act may depend on: the facts, comparisons, quantified things and open
 * questions that any norm on the act mentions, through definitions, other acts' answers, the layers
 * above, and the constraints that tie these facts to further ones. Too much does no harm here.
 */
import type { Comparison, Term } from '../language/expression.ts';
import type { Constraint, Stack } from '../language/model.ts';
import type { Quantified } from './quantified.ts';
import { Walk } from './relevance-walk.ts';
import { belongsKey } from './world.ts';

/** A comparison of numbers or dates, outside any record. */
export interface Atom {
  readonly left: Term;
  readonly comparison: Comparison;
  readonly right: Term;
}

export interface Relevance {
  readonly facts: Set<string>;
  /** One-of facts: the values that some condition tells apart. */
  readonly distinguished: Map<string, Set<string>>;
  /** Code facts: the lists they are looked up on. */
  readonly lists: Map<string, Set<string>>;
  readonly atoms: Map<string, Atom>;
  /** By the base of its name; each counts once per way of reading the law it mentions. */
  readonly quantified: Map<string, Quantified>;
  readonly burdened: Set<string>;
  readonly readings: Set<string>;
  /** Those that can strike out a world, given what else matters. */
  readonly constraints: Constraint[];
}

const remembered = new WeakMap<Stack, Map<string, Relevance>>();

export function relevanceOf(stack: Stack, act: string): Relevance {
  const perStack = remembered.get(stack) ?? new Map<string, Relevance>();
  remembered.set(stack, perStack);
  const known = perStack.get(act);
  if (known !== undefined) return known;
  const walk = new Walk(stack);
  walk.act(act);
  walk.constraints();
  perStack.set(act, walk.found);
  return walk.found;
}

/** What the constraints speak of that have nothing to do with the act. */
export function unrelated(stack: Stack, found: Relevance): Relevance {
  const walk = new Walk(stack);
  for (const constraint of stack.constraints) {
    if (!found.constraints.includes(constraint)) walk.constraint(constraint);
  }
  return walk.found;
}

/** Keys of the questions an open list leaves open for a code fact. */
export function openListKeys(stack: Stack, found: Relevance, fact: string, code: string): string[] {
  return [...(found.lists.get(fact) ?? [])]
    .filter((list) => {
      const named = stack.lists.get(list);
      return named?.open === true && !named.codes.has(code);
    })
    .map((list) => belongsKey(fact, list));
}
