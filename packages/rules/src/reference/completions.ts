/**
 * Every complete world that a partial situation allows: known facts keep their value, hidden ones take
 * every representative value, what the records leave open goes both ways, and the constraints of the
 * packs strike out what cannot happen. Null when there would be too many.
 */
import type { Stack, ValueType } from '../language/model.ts';
import { UNKNOWABLE, type Scalar, type Situation } from '../situation/situation.ts';
import { waysOfReading } from './answer.ts';
import { evaluateExpression } from './evaluate.ts';
import { knownScalar, settled } from './kleene.ts';
import { naming, quantifiedKey } from './quantified.ts';
import { openListKeys, type Relevance } from './relevance.ts';
import { representatives, type Domain } from './representatives.ts';
import {
  ALWAYS_KNOWN,
  EVENT_DATE,
  NO_BURDEN,
  type Choices,
  type View,
  type World,
} from './world.ts';

/** One way to fill in one thing that is open. */
interface Filling {
  readonly values?: readonly (readonly [string, Scalar])[];
  readonly belongs?: readonly (readonly [string, boolean])[];
  readonly quantified?: readonly (readonly [string, boolean])[];
  readonly unknowable?: readonly string[];
}

export function completions(
  stack: Stack,
  found: Relevance,
  situation: Situation,
  cap: number,
): readonly World[] | null {
  const open = openings(stack, found, situation, cap);
  if (open === null) return null;
  const count = open.reduce((product, fillings) => product * fillings.length, 1);
  if (count > cap) return null;
  const knownOn = situation.knownOn ?? ALWAYS_KNOWN;
  const [anyChoices = new Map<string, string>()] = waysOfReading(stack, [...found.readings]);
  const all = open.reduce<readonly (readonly Filling[])[]>(
    (chosen, fillings) => chosen.flatMap((rows) => fillings.map((filling) => [...rows, filling])),
    [[]],
  );
  return all
    .map((fillings): World => ({
      knownOn,
      values: new Map(fillings.flatMap(({ values }) => values ?? [])),
      belongs: new Map(fillings.flatMap(({ belongs }) => belongs ?? [])),
      quantified: new Map(fillings.flatMap(({ quantified }) => quantified ?? [])),
      unknowable: new Set(fillings.flatMap(({ unknowable }) => unknowable ?? [])),
    }))
    .filter((world) => isAllowed(stack, found, anyChoices, world));
}

function openings(
  stack: Stack,
  found: Relevance,
  situation: Situation,
  cap: number,
): readonly (readonly Filling[])[] | null {
  const open: (readonly Filling[])[] = [];
  const known = new Map<string, Scalar>();
  const ordered = new Map<string, Domain>();
  for (const fact of found.facts) {
    const value = knownScalar(situation.facts, fact);
    const type = typeOf(stack, fact);
    if (value !== undefined) {
      known.set(fact, value);
      open.push([{ values: [[fact, value]] }]);
      if (type.type === 'code') open.push(...belongings(stack, found, fact, String(value)));
      continue;
    }
    if (type.type === 'number') {
      ordered.set(fact, { kind: 'number', min: type.min, max: type.max });
    } else if (type.type === 'date') {
      ordered.set(fact, { kind: 'date' });
    } else {
      open.push(fillingsOf(stack, found, fact, type));
    }
    if (found.burdened.has(fact)) {
      const cannotBeHad: Filling = { unknowable: [fact] };
      // What nobody asked yet may turn out to be known, or not to be had.
      const asked = situation.facts[fact] === UNKNOWABLE;
      open.push(asked ? [cannotBeHad] : [{}, cannotBeHad]);
    }
  }
  const groups = representatives(ordered, [...found.atoms.values()], known, cap);
  if (groups === null) return null;
  open.push(...groups.map((group) => group.map((values) => ({ values }))));
  open.push(...quantifiedFillings(stack, found, situation));
  return open;
}

function typeOf(stack: Stack, fact: string): ValueType {
  const declared = stack.facts.get(fact);
  if (declared !== undefined) return declared.value;
  return fact === EVENT_DATE ? { type: 'date' } : { type: 'yes-no' };
}

function fillingsOf(
  stack: Stack,
  found: Relevance,
  fact: string,
  type: ValueType,
): readonly Filling[] {
  switch (type.type) {
    case 'yes-no':
      return [{ values: [[fact, true]] }, { values: [[fact, false]] }];
    case 'one-of': {
      // Values that no condition tells apart are one; a value only named in a condition never comes up.
      const told = found.distinguished.get(fact) ?? new Set();
      const all = [...type.values.keys()];
      const other = all.find((value) => !told.has(value));
      const values = all.filter((value) => told.has(value) || value === other);
      return values.map((value) => ({ values: [[fact, value]] }));
    }
    case 'code': {
      const codes = [...(found.lists.get(fact) ?? [])].flatMap((list) => [
        ...(stack.lists.get(list)?.codes ?? []),
      ]);
      return [...new Set([...codes, '(on no list)'])].flatMap((code) =>
        combine(belongings(stack, found, fact, code)).map((belongs) => ({
          ...belongs,
          values: [[fact, code]],
        })),
      );
    }
    default:
      throw new Error(`${fact} is no scalar fact with choices`);
  }
}

/** For a code on no item of an open list: it belongs all the same, or it does not. */
function belongings(
  stack: Stack,
  found: Relevance,
  fact: string,
  code: string,
): readonly (readonly Filling[])[] {
  return openListKeys(stack, found, fact, code).map((key) => [
    { belongs: [[key, true]] },
    { belongs: [[key, false]] },
  ]);
}

function combine(open: readonly (readonly Filling[])[]): readonly Filling[] {
  return open.reduce<readonly Filling[]>(
    (rows, fillings) =>
      rows.flatMap(({ belongs = [] }) =>
        fillings.map((filling) => ({ belongs: [...belongs, ...(filling.belongs ?? [])] })),
      ),
    [{}],
  );
}

function quantifiedFillings(
  stack: Stack,
  found: Relevance,
  situation: Situation,
): readonly (readonly Filling[])[] {
  return [...found.quantified.values()].flatMap((node) =>
    waysOfReading(stack, naming(stack, node).readings).map((choices) => {
      const key = quantifiedKey(stack, node, choices);
      const truth = settled(node, { stack, facts: situation.facts, choices });
      const values = truth === 'unknown' ? [true, false] : [truth];
      return values.map((value): Filling => ({ quantified: [[key, value]] }));
    }),
  );
}

/** Constraints speak of facts, not of law: any one way of reading will do to evaluate them. */
function isAllowed(stack: Stack, found: Relevance, choices: Choices, world: World): boolean {
  const view: View = {
    stack,
    world,
    choices,
    burden: NO_BURDEN,
    requiredByLaw: () => false,
    answer: () => 'no-rule',
  };
  return found.constraints.every(({ never }) => !evaluateExpression(never, view));
}
