/** What somebody filled in, checked against the fields of its kind: each problem names the field and what is missing. */
import { done, refused, type Result } from '../../db/result.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { DutyValues, DutyWords } from './duty-event.ts';
import type { DutyField } from './duty-field.ts';

export interface Filled {
  readonly values: DutyValues;
  readonly words: DutyWords;
}

export interface CheckOptions {
  /** The day where the city is. */
  readonly today: string;
  /** A correction says only what changes. */
  readonly partial?: true;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const REQUEST = /^R-\d{4}-\d{6,}$/;
const LONGEST_LINE = 300;

export function checkFields(
  fields: readonly DutyField[],
  { values, words }: Filled,
  { today, partial }: CheckOptions,
): Result<Filled, Refusal> {
  const known = new Set<string>(fields.map(({ name }) => name));
  const problems = [...Object.keys(values), ...Object.keys(words)]
    .filter((name) => !known.has(name))
    .map((name) => `"${name}" is no field of this form.`);
  for (const field of fields) {
    const free = isFree(field);
    const wrongPlace = free ? values[field.name] : words[field.name];
    if (wrongPlace !== undefined) problems.push(`"${field.name}" stands in the wrong place.`);
    const given = free ? words[field.name] : values[field.name];
    if (given === undefined || given.length === 0) {
      if (field.needed && (given !== undefined || !partial)) {
        problems.push(`"${field.name}" is missing.`);
      }
      continue;
    }
    const problem = problemOf(field, given, today);
    if (problem !== undefined) problems.push(`"${field.name}": ${problem}`);
  }
  return problems.length === 0
    ? done({ values, words })
    : refused({ code: 'bad-request', problems });
}

export function isFree({ type }: DutyField): boolean {
  return type === 'line' || type === 'text';
}

function problemOf(
  field: DutyField,
  given: string | readonly string[],
  today: string,
): string | undefined {
  switch (field.type) {
    case 'several': {
      const chosen: readonly string[] = typeof given === 'string' ? [] : given;
      const good =
        chosen.length > 0 &&
        new Set(chosen).size === chosen.length &&
        chosen.every((each) => isIn(field.choices, each));
      return good ? undefined : `choose among ${field.choices.join(', ')}.`;
    }
    case 'choice':
      return typeof given === 'string' && isIn(field.choices, given)
        ? undefined
        : `choose one of ${field.choices.join(', ')}.`;
    case 'day': {
      if (typeof given !== 'string' || !DAY.test(given) || Number.isNaN(Date.parse(given)))
        return 'this is no day. Write it as 2026-02-06.';
      return field.past && given > today ? 'this day is still to come.' : undefined;
    }
    case 'request':
      return typeof given === 'string' && REQUEST.test(given)
        ? undefined
        : 'this is no number of a request. It looks like R-2026-000001.';
    case 'line':
      return given.length > LONGEST_LINE ? `at most ${LONGEST_LINE} letters.` : undefined;
    case 'text':
      return undefined;
  }
}

function isIn(choices: readonly string[], given: string): boolean {
  return choices.includes(given);
}
