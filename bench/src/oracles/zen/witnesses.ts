/**
 * Witnesses at the law's boundaries: pairs of situations one fact apart that the engine answers
 * differently – another value, yes for no, the day before a date. Seeded, so each run asks the same.
 */
import { addDays } from '@threshold/rules/compile/civil-date';
import type { Engine } from '@threshold/rules/decide/engine';
import type { Stack } from '@threshold/rules/language/model';
import type { Facts, Scalar } from '@threshold/rules/situation/situation';
import { chanceFrom, pick } from '@threshold/rules/reference/chance';
import { situations, type Case } from '../../situations/situations.ts';

export function boundaryWitnesses(
  stack: Stack,
  engine: Engine,
  act: string,
  amount: number,
): readonly Case[] {
  const chance = chanceFrom(act.length);
  const days = namedDays(stack, act);
  const witnesses: Case[] = [];
  for (const { facts } of situations(stack, 77, 4000, { acts: [act] })) {
    if (witnesses.length >= amount) break;
    const day = pick(chance, days);
    for (const near of [{ ...facts, 'event.date': day }, facts]) {
      const outcome = engine.outcome(act, near);
      const other = neighbours(stack, near).find((each) => engine.outcome(act, each) !== outcome);
      if (other) witnesses.push({ act, facts: near }, { act, facts: other });
    }
  }
  return witnesses;
}

/** Situations one fact away, the day before first. */
function neighbours(stack: Stack, facts: Facts): Facts[] {
  const date = facts['event.date'];
  const dayBefore = typeof date === 'string' ? [{ ...facts, 'event.date': addDays(date, -1) }] : [];
  const others = [...stack.facts.values()].flatMap(({ name, value }) => {
    const values: readonly Scalar[] =
      value.type === 'yes-no' && !name.endsWith('.complete')
        ? [facts[name] !== true]
        : value.type === 'one-of'
          ? [...value.values.keys()].filter((each) => each !== facts[name])
          : [];
    return values.map((each) => ({ ...facts, [name]: each }));
  });
  return [...dayBefore, ...others];
}

/** First days in force, and first days no longer, of the norms on an act. */
function namedDays(stack: Stack, act: string): readonly string[] {
  const norms = stack.norms.filter((norm) => norm.acts.includes(act));
  const days = norms.flatMap(({ from, until }) => [from, until]).filter((day) => day !== undefined);
  return days.length > 0 ? days : ['2026-06-01'];
}
