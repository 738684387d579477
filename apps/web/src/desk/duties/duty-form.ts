/** What somebody fills in, by field: choices and days apart from free words, as the server takes them. */
import { findSensitive } from '@threshold/notes/catch/find-sensitive';
import type { Caught } from '../record/caught.ts';
import type { FormField } from './duty-words.ts';

export type Filled = Readonly<Record<string, string | readonly string[]>>;

export const isFree = ({ type }: Pick<FormField, 'type'>): boolean =>
  type === 'line' || type === 'text';

export function missingIn(fields: readonly FormField[], filled: Filled): readonly FormField[] {
  return fields.filter(({ name, needed }) => needed && isEmpty(filled[name]));
}

/** Without what was left empty. */
export function splitOf(
  fields: readonly FormField[],
  filled: Filled,
): { readonly values: Record<string, string | string[]>; readonly words: Record<string, string> } {
  const values: Record<string, string | string[]> = {};
  const words: Record<string, string> = {};
  for (const field of fields) {
    const given = filled[field.name];
    if (given === undefined || isEmpty(given)) continue;
    if (typeof given !== 'string') values[field.name] = [...given];
    else if (isFree(field)) words[field.name] = given.trim();
    else values[field.name] = given.trim();
  }
  return { values, words };
}

/** Only what differs from what stands there: a correction says nothing else. */
export function changedOf(
  fields: readonly FormField[],
  filled: Filled,
  before: Filled,
): ReturnType<typeof splitOf> {
  const changed = fields.filter(
    ({ name }) => JSON.stringify(filled[name] ?? '') !== JSON.stringify(before[name] ?? ''),
  );
  return splitOf(changed, filled);
}

/** Immigration status, and numbers of a person, in free words. */
export function caughtIn(fields: readonly FormField[], filled: Filled): readonly Caught[] {
  return fields.filter(isFree).flatMap(({ name }) => {
    const text = filled[name];
    if (typeof text !== 'string') return [];
    return findSensitive(text).map(({ start, end, sure }) => ({
      words: text.slice(start, end),
      sure,
    }));
  });
}

function isEmpty(given: Filled[string] | undefined): boolean {
  return given === undefined || (typeof given === 'string' ? given.trim() : given).length === 0;
}
