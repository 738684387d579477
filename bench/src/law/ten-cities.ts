/**
 * Ten times the norms, shaped as law is: ten invented cities, each with a copy of every norm of New
 * York's stack bound to it, its own dates, and some norms missing. One more fact says which city it is.
 */
import { addDays } from '@threshold/rules/compile/civil-date';
import type { Expression, Span } from '@threshold/rules/language/expression';
import type { Act, Fact, Norm, Stack } from '@threshold/rules/language/model';

const NOWHERE: Span = { file: 'bench', from: 0, to: 0 };
export const CITY_FACT = 'bench.city';
export const CITIES: readonly string[] = Array.from({ length: 10 }, (_, index) => `city-${index}`);

/** The stack with only these acts and the norms on them; duties left out. */
export function onlyActs(stack: Stack, acts: readonly string[]): Stack {
  const kept = new Map<string, Act>([...stack.acts].filter(([id]) => acts.includes(id)));
  const norms = stack.norms.filter(
    (norm) => norm.duty === undefined && norm.acts.some((act) => acts.includes(act)),
  );
  return { ...stack, acts: kept, norms, silences: [] };
}

export function tenCities(stack: Stack): Stack {
  const values = new Map(CITIES.map((city) => [city, city]));
  const city: Fact = {
    name: CITY_FACT,
    pack: stack.id,
    title: 'City',
    value: { type: 'one-of', values },
    span: NOWHERE,
  };
  return {
    ...stack,
    facts: new Map([...stack.facts, [CITY_FACT, city]]),
    norms: CITIES.flatMap((_, index) =>
      stack.norms
        .filter((_norm, place) => place % 11 !== index + 1)
        .map((norm) => copied(norm, index, true)),
    ),
    contested: CITIES.flatMap((_, index) =>
      stack.contested.map((pair) => ({
        ...pair,
        first: idIn(pair.first, index),
        second: idIn(pair.second, index),
      })),
    ),
  };
}

function copied(norm: Norm, index: number, top: boolean): Norm {
  const here: Expression = {
    op: 'one-of',
    fact: CITY_FACT,
    values: [CITIES[index] ?? ''],
    span: NOWHERE,
  };
  const binds: Expression = top
    ? { op: 'and', parts: [here, norm.binds], span: NOWHERE }
    : norm.binds;
  return {
    ...norm,
    id: idIn(norm.id, index),
    binds,
    ...(norm.from === undefined ? {} : { from: addDays(norm.from, index * 17) }),
    ...(norm.until === undefined ? {} : { until: addDays(norm.until, index * 17) }),
    overrides: norm.overrides.map((id) => idIn(id, index)),
    unless: norm.unless.map((exception) => copied(exception, index, false)),
  };
}

function idIn(id: string, index: number): string {
  return `${id}.city-${index}`;
}
