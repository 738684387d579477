/**
 * Random situations for any stack: facts hidden by chance, some of them impossible to have, records
 * with missing fields, dates near the days on which the law changes its answer.
 */
import type { Norm, Stack, ValueType } from '../language/model.ts';
import { UNKNOWABLE, UNKNOWN } from '../situation/situation.ts';
import type { Facts, RecordValue, Scalar, Situation } from '../situation/situation.ts';
import { happens, pick, times, wholeNumber, type Chance } from './chance.ts';
import { dateOfDay, dayNumber, moveDate } from './civil-date.ts';
import { relevanceOf } from './relevance.ts';

/** `hiding` is the share of facts that are not known. */
export function randomSituation(chance: Chance, stack: Stack, hiding = 0.4): Situation {
  const near = thresholds(stack);
  const facts: Record<string, Facts[string]> = {};
  for (const { name, value } of stack.facts.values()) {
    if (value.type === 'list') {
      if (!happens(chance, hiding / 2)) {
        facts[name] = times(wholeNumber(chance, 0, 3), () =>
          randomRecord(chance, stack, value.of, near),
        );
      }
    } else if (!happens(chance, hiding)) {
      facts[name] = randomValue(chance, stack, value, near);
    } else if (happens(chance, 0.4)) {
      facts[name] = happens(chance, 0.6) ? UNKNOWABLE : UNKNOWN;
    }
  }
  for (const { name, quantified } of stack.definitions.values()) {
    if (quantified && happens(chance, 0.15)) facts[name] = happens(chance, 0.5);
  }
  return { facts, knownOn: nearDay(chance, near.days) };
}

interface Thresholds {
  readonly days: readonly string[];
  readonly numbers: readonly number[];
}

const remembered = new WeakMap<Stack, Thresholds>();

/** Every day and number the law names, wherever it names it. */
function thresholds(stack: Stack): Thresholds {
  const known = remembered.get(stack);
  if (known !== undefined) return known;
  const days = new Set<string>();
  const numbers = new Set<number>([0]);
  const collect = (key: string, value: unknown): unknown => {
    if (key === 'span' || key === 'cite') return undefined;
    if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) days.add(value);
    if (typeof value === 'number' && key === 'value') numbers.add(value);
    return value;
  };
  const visit = (norm: Norm): void => {
    JSON.stringify(norm, collect);
  };
  stack.norms.forEach(visit);
  JSON.stringify([...stack.definitions.values()], collect);
  for (const act of stack.acts.keys()) {
    JSON.stringify([...relevanceOf(stack, act).atoms.values()], collect);
  }
  if (days.size === 0) days.add('2026-01-01');
  const found = { days: [...days], numbers: [...numbers] };
  remembered.set(stack, found);
  return found;
}

function nearDay(chance: Chance, days: readonly string[]): string {
  const day = pick(chance, days);
  const moved = happens(chance, 0.3)
    ? moveDate(day, pick(chance, [-5, -1, 1, 5]), pick(chance, ['months', 'years']))
    : day;
  return dateOfDay(dayNumber(moved) + wholeNumber(chance, -1, 1));
}

function randomRecord(chance: Chance, stack: Stack, of: string, near: Thresholds): RecordValue {
  const fields = [...(stack.records.get(of)?.fields.values() ?? [])];
  const made: Record<string, Scalar> = {};
  for (const { name, value } of fields) {
    if (!happens(chance, 0.2)) made[name] = randomValue(chance, stack, value, near);
    else if (happens(chance, 0.3)) made[name] = UNKNOWN;
  }
  return made;
}

function randomValue(chance: Chance, stack: Stack, type: ValueType, near: Thresholds): Scalar {
  switch (type.type) {
    case 'yes-no':
      return happens(chance, 0.5);
    case 'one-of':
      return pick(chance, [...type.values.keys()]);
    case 'number': {
      const value = Math.max(type.min ?? -Infinity, pick(chance, near.numbers) + step(chance));
      return Math.min(type.max ?? Infinity, happens(chance, 0.2) ? value + 365 : value);
    }
    case 'date':
      return nearDay(chance, near.days);
    case 'code': {
      const codes = [...stack.lists.values()].flatMap((list) => [...list.codes]);
      return pick(chance, [...codes, 'some-other-code']);
    }
    case 'list':
      throw new Error('a list is no single value');
  }
}

function step(chance: Chance): number {
  return wholeNumber(chance, -1, 1);
}
