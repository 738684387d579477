/**
 * Seeded situations for the New York stack: plain objects, every fact known (or some hidden), with no,
 * one or two conviction records. Dates lie where the law has changed: most in 2026, some before.
 */
import type { Stack, ValueType } from '@threshold/rules/language/model';
import type { Facts, RecordValue, Scalar } from '@threshold/rules/situation/situation';
import { wholeNumber, chanceFrom, pick, type Chance } from '@threshold/rules/reference/chance';
import { SCENES } from './scenes.ts';

export interface Case {
  readonly act: string;
  readonly facts: Facts;
}

export interface SituationOptions {
  /** Only these acts; default: every act of the scene drawn. */
  readonly acts?: readonly string[];
  /** Share of facts left out. */
  readonly hidden?: number;
}

export function situations(
  stack: Stack,
  seed: number,
  amount: number,
  options: SituationOptions = {},
): readonly Case[] {
  const chance = chanceFrom(seed);
  const answerActs = [...stack.acts.values()].flatMap(({ id, kind }) =>
    kind === 'answer' ? [id] : [],
  );
  const wanted = options.acts ?? answerActs;
  const made: Case[] = [];
  while (made.length < amount) {
    const scene = pick(chance, SCENES);
    const acts = (scene.acts.length === 0 ? answerActs : scene.acts).filter((act) =>
      wanted.includes(act),
    );
    if (acts.length === 0) continue;
    const drawn: Record<string, Facts[string]> = {};
    const given = scene.facts(chance);
    for (const { name, value } of stack.facts.values()) {
      const scalar = given[name];
      drawn[name] = scalar ?? drawnFact(chance, stack, name, value);
    }
    made.push({ act: pick(chance, acts), facts: hide(chance, drawn, options.hidden ?? 0) });
  }
  return made;
}

function drawnFact(chance: Chance, stack: Stack, name: string, value: ValueType): Facts[string] {
  if (name.endsWith('.complete')) return true;
  if (name === 'event.date')
    return chance() < 0.6 ? day(chance, 2026, 1, 2026, 11) : day(chance, 2014, 10, 2025, 12);
  if (value.type === 'list') return records(chance, stack, value.of);
  return scalar(chance, stack, value);
}

function records(chance: Chance, stack: Stack, of: string): RecordValue[] {
  const fields = [...(stack.records.get(of)?.fields.values() ?? [])];
  const amount = pick(chance, [0, 0, 1, 1, 2]);
  return Array.from({ length: amount }, () =>
    Object.fromEntries(
      fields.map((field) => [field.name, recordField(chance, stack, field.name, field.value)]),
    ),
  );
}

function recordField(chance: Chance, stack: Stack, name: string, value: ValueType): Scalar {
  const usual: Readonly<Record<string, readonly Scalar[]>> = {
    jurisdiction: ['new-york', 'new-york', 'new-york', 'other-state', 'federal'],
    adjudication: ['judgment', 'judgment', 'judgment', 'youthful-offender'],
    form: ['completed', 'completed', 'completed', 'attempt', 'conspiracy'],
    felony: [true, true, true, false],
    predicate: [true, false],
    'hate-crime': [false, false, false, false, true],
    'tolled-days-after': [0, 0, 0, 90, 400, 1200],
    'tolled-days-before': [0, 0, 0, 30, 200],
  };
  const choices = usual[name];
  return choices ? pick(chance, choices) : scalar(chance, stack, value);
}

function scalar(chance: Chance, stack: Stack, value: ValueType): Scalar {
  switch (value.type) {
    case 'yes-no':
      return chance() < 0.3;
    case 'one-of':
      return pick(chance, [...value.values.keys()]);
    case 'number':
      return wholeNumber(chance, value.min ?? 0, Math.min(value.max ?? 400, 400));
    case 'date':
      return day(chance, 2010, 1, 2026, 11);
    case 'code': {
      const lists = [...stack.lists.values()];
      return chance() < 0.4 ? '999.99' : pick(chance, [...pick(chance, lists).codes]);
    }
    case 'list':
      throw new Error('a list is no single value');
  }
}

function day(
  chance: Chance,
  fromYear: number,
  fromMonth: number,
  toYear: number,
  toMonth: number,
): string {
  const month = wholeNumber(chance, fromYear * 12 + fromMonth - 1, toYear * 12 + toMonth - 1);
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${Math.floor(month / 12)}-${pad((month % 12) + 1)}-${pad(wholeNumber(chance, 1, 28))}`;
}

function hide(chance: Chance, facts: Facts, share: number): Facts {
  if (share === 0) return facts;
  return Object.fromEntries(Object.entries(facts).filter(() => chance() >= share));
}
