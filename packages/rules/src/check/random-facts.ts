/**
 * Random situations of a real law: some place of some act's diagram made plain, the other facts by chance,
 * so that corners come up that free chance would never meet. Chance is passed in: the same gives the same.
 */
import type { Engine } from '../decide/engine.ts';
import { stepBefore } from '../explain/critical-value.ts';
import { outcomeRegion } from '../explain/answer-region.ts';
import type { Stack, ValueType } from '../language/model.ts';
import type { Facts, RecordValue, Scalar } from '../situation/situation.ts';
import { codesByList } from './codes-by-list.ts';
import { OFF_LIST } from './fit-facts.ts';
import { realise } from './realise.ts';
import { allValues } from './witness.ts';

/** At least 0, less than 1. */
export type Chance = () => number;

export function randomFacts(engine: Engine, chance: Chance): Facts {
  const { law } = engine;
  const anything = byChance(law.stack, thresholds(engine), chance);
  const acts = [...law.outcomes.keys()];
  const act = acts[Math.floor(chance() * acts.length)];
  const region = act === undefined ? undefined : outcomeRegion(law, act);
  const order = law.variables.map(() => chance());
  const path = region?.find(
    allValues(engine),
    () => true,
    (level) => Math.floor(order[level]! * law.diagram.levels[level]!.size),
  );
  const place = path && realise(engine, path, { records: chance() < 0.5 });
  return { ...anything, ...place };
}

function thresholds(engine: Engine): ReadonlyMap<string, readonly (string | number)[]> {
  const cuts = new Map<string, readonly (string | number)[]>();
  for (const variable of engine.law.variables) {
    if (variable.kind === 'range') cuts.set(variable.fact, variable.cuts);
  }
  return cuts;
}

function byChance(
  stack: Stack,
  cuts: ReadonlyMap<string, readonly (string | number)[]>,
  chance: Chance,
): Facts {
  const facts: Record<string, Facts[string]> = {};
  for (const { name, value } of stack.facts.values()) {
    if (value.type === 'list') facts[name] = records(stack, value.of, chance);
    else facts[name] = scalar(stack, value, chance, cuts.get(name));
  }
  return facts;
}

function records(stack: Stack, of: string, chance: Chance): readonly RecordValue[] {
  const fields = [...stack.records.get(of)!.fields.values()];
  return Array.from({ length: Math.floor(chance() * 3) }, () =>
    Object.fromEntries(fields.map(({ name, value }) => [name, scalar(stack, value, chance)])),
  );
}

function scalar(
  stack: Stack,
  type: ValueType,
  chance: Chance,
  cuts: readonly (string | number)[] = [],
): Scalar {
  const pick = <T>(items: readonly T[]): T | undefined =>
    items[Math.floor(chance() * items.length)];
  const near = pick(cuts);
  switch (type.type) {
    case 'yes-no':
      return chance() < 0.5;
    case 'one-of':
      return pick([...type.values.keys()])!;
    case 'date':
      if (near !== undefined) return chance() < 0.5 ? near : stepBefore(near);
      return `${String(2015 + Math.floor(chance() * 12))}-0${String(1 + Math.floor(chance() * 9))}-15`;
    case 'number': {
      const value = near ?? Math.floor(chance() * 400);
      return Math.min(type.max ?? Infinity, Math.max(type.min ?? 0, Number(value)));
    }
    case 'code':
    case 'list':
      return pick([OFF_LIST, ...codesByList([...stack.lists.keys()], stack)])!;
  }
}
