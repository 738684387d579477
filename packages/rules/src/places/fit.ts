/**
 * A situation as one law can be asked about it. What that law has no word for is left out, so it counts as
 * not known, and is named: nothing is translated and nothing guessed. docs/compare.md
 */
import { choicesOf } from '../language/choices.ts';
import type { Stack, ValueType } from '../language/model.ts';
import { recordTypeOf } from '../language/record-type.ts';
import { UNKNOWABLE, UNKNOWN, type Facts, type RecordValue } from '../situation/situation.ts';

export interface Lacking {
  /** The fact, or the field of a record as `list.field`. */
  readonly fact: string;
  /** The value, where it is the value that this law does not know. */
  readonly value?: string;
  readonly why: 'no-such-fact' | 'no-such-value' | 'another-kind';
}

export interface Fitted {
  readonly facts: Facts;
  readonly lacking: readonly Lacking[];
}

export function fitted(facts: Facts, stack: Stack): Fitted {
  const kept: Record<string, Facts[string]> = {};
  const lacking: Lacking[] = [];
  for (const [name, value] of Object.entries(facts)) {
    const type = typeOf(name, stack);
    if (!type) {
      lacking.push({ fact: name, why: 'no-such-fact' });
    } else if (Array.isArray(value)) {
      if (type.type === 'list')
        kept[name] = records(name, value as readonly RecordValue[], stack, lacking);
      else lacking.push({ fact: name, why: 'another-kind' });
    } else {
      const problem = problemOf(value, type);
      if (problem) lacking.push({ fact: name, ...problem });
      else kept[name] = value;
    }
  }
  return { facts: kept, lacking };
}

/** Undefined where the law asks nothing of this name. */
function typeOf(name: string, stack: Stack): ValueType | undefined {
  const type = stack.facts.get(name)?.value;
  if (type) return type;
  const definition = stack.definitions.get(name);
  return definition?.quantified && definition.ask ? { type: 'yes-no' } : undefined;
}

function problemOf(value: unknown, type: ValueType): Omit<Lacking, 'fact'> | undefined {
  if (value === UNKNOWN || value === UNKNOWABLE) return undefined;
  const fits = {
    'yes-no': typeof value === 'boolean',
    number: typeof value === 'number',
    date: typeof value === 'string',
    code: typeof value === 'string',
    'one-of': typeof value === 'string',
    list: false,
  }[type.type];
  if (!fits) return { why: 'another-kind' };
  if (type.type === 'one-of' && !choicesOf(type).has(String(value)))
    return { why: 'no-such-value', value: String(value) };
  return undefined;
}

/** Fields that this law's records do not have are left out of each, and named once. */
function records(
  list: string,
  rows: readonly RecordValue[],
  stack: Stack,
  lacking: Lacking[],
): readonly RecordValue[] {
  const { fields } = recordTypeOf(stack, list);
  return rows.map((row) => {
    const kept: Record<string, RecordValue[string]> = {};
    for (const [field, value] of Object.entries(row)) {
      const type = fields.get(field)?.value;
      const problem = type ? problemOf(value, type) : ({ why: 'no-such-fact' } as const);
      const fact = `${list}.${field}`;
      if (!problem) kept[field] = value;
      else if (!lacking.some((each) => each.fact === fact && each.why === problem.why))
        lacking.push({ fact, ...problem });
    }
    return kept;
  });
}
